#include "analysis/dictionary/hunspell_forms.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "analysis/error.h"
#include "tests/dictionary/small_dictionary.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

std::string fault_of(const std::string& rule) {
  const SmallDictionary dictionary(rule);
  try {
    forms_of_dictionary(dictionary.path());
  } catch (const Error& error) {
    return std::string(error.what()).substr(dictionary.path().size());
  }
  return "";
}

}  // namespace

TEST_CASE("forms are made of entries, affixes and affixes behind affixes", "[dictionary]") {
  const SmallDictionary dictionary;
  const auto forms = forms_of_dictionary(dictionary.path());
  const auto has = [&](const char* form) { return std::ranges::binary_search(forms, form); };
  for (const char* form : {"arbres", "bateaux", "tardés", "retardés", "Gpx", "prud'hommes", "no/man", "5e"}) {
    INFO(form);
    CHECK(has(form));
  }
  for (const char* form : {"l'arbre", "L'arbre", "bateauxs", "reabra"}) {
    INFO(form);
    CHECK_FALSE(has(form));
  }
}

TEST_CASE("of a dictionary whose forms cannot be counted no table is made", "[dictionary]") {
  CHECK(fault_of("") == "");
  CHECK(fault_of("COMPOUNDFLAG zz\n") == ".aff: has the rule COMPOUNDFLAG, of which no table can be made");
  CHECK(fault_of("FLAG num\n") == ".aff: its flags are not of two letters");
  CHECK(fault_of("ICONV 1\nICONV a_ b\n") == ".aff: converts letters only at a word's end");
  CHECK(fault_of("SFX Re Y 1\nSFX Re 0 s .\n") == ".aff: has a prefix and a suffix of one flag");
  CHECK(fault_of("SET ISO8859-1\n") == ".aff: is not in UTF-8");
  CHECK_THROWS_WITH(forms_of_dictionary("/nowhere/xx"), "/nowhere/xx.aff: cannot be read");
}
