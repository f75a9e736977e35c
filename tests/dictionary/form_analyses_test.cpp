#include "analysis/dictionary/form_analyses.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <hunspell/hunspell.hxx>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "analysis/dictionary/digest.h"
#include "analysis/dictionary/embedded_forms.h"
#include "analysis/dictionary/hunspell_forms.h"
#include "tests/dictionary/small_dictionary.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

struct Table {
  explicit Table(const std::string& dictionary)
      : bytes(FormAnalyses::written(analyses_of_dictionary(dictionary))), analyses(bytes) {}

  std::string bytes;
  FormAnalyses analyses;
};

/// The form as it is and with other capitals, without its last letter, with one more, and before a full stop.
std::vector<std::string> variants(const std::string& form) {
  std::string capital = form, capitals = form;
  for (char& letter : capitals)
    letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
  capital.front() = capitals.front();
  return {form,      capital, capitals, form + "s", form + ".", form + "..", form.substr(0, form.size() - 1),
          "x" + form};
}

/// The forms that the table answers in another way than Hunspell; how many it leaves to it.
struct Comparison {
  std::set<std::string> wrong;
  std::size_t left = 0;
};

Comparison compared(const FormAnalyses& table, const std::string& dictionary,
                    const std::vector<std::string>& forms) {
  Hunspell hunspell((dictionary + ".aff").c_str(), (dictionary + ".dic").c_str());
  Comparison found;
  for (const std::string& form : forms) {
    const auto analyses = table.analyses_of(form);
    if (!analyses) ++found.left;
    if (analyses && *analyses != hunspell.analyze(form)) found.wrong.insert(form);
  }
  return found;
}

}  // namespace

TEST_CASE("a table of forms answers as Hunspell does", "[dictionary]") {
  const SmallDictionary dictionary;
  const Table table(dictionary.path());
  std::vector<std::string> forms;
  for (const char* form :
       {"arbre",       "arbres",  "bateau",     "bateaux",     "tarder",  "tardé",   "tardés",
        "tarderait",   "retardé", "abra",       "zoréen",      "zoréens", "Zoreham", "GPX",
        "Gpx",         "5e",      "prud'homme", "prud'hommes", "no/man",  "porte",   "mot",
        "arbre-porte", "été",     "ﬁn",         "Erdoğan",     "mi'arbre"})
    for (std::string& variant : variants(form)) forms.push_back(std::move(variant));
  const Comparison found = compared(table.analyses, dictionary.path(), forms);
  CHECK(found.wrong == std::set<std::string>());
  CHECK(found.left < 10);  // « ﬁn », which Hunspell reads as "fin"
}

TEST_CASE("a table gives every analysis of a form, in Hunspell's order", "[dictionary]") {
  const SmallDictionary dictionary;
  const Table table(dictionary.path());
  CHECK(table.analyses.analyses_of("porte") == Analyses{" st:porte po:nom", " st:porte po:adj"});
  CHECK(table.analyses.analyses_of("tardés") == Analyses{" st:tarder po:v1 po:ppas is:pl"});
  CHECK(table.analyses.analyses_of("Gpxs") == table.analyses.analyses_of("GPXS"));
  CHECK(table.analyses.analyses_of("zoréen") == Analyses());
  CHECK(table.analyses.analyses_of("Erdoğan") == Analyses());
}

TEST_CASE("only Hunspell can tell elided, converted and overlong forms", "[dictionary]") {
  const SmallDictionary dictionary;
  const Table table(dictionary.path());
  CHECK_FALSE(table.analyses.analyses_of("l'arbre"));
  CHECK_FALSE(table.analyses.analyses_of("L'Abra"));
  CHECK_FALSE(table.analyses.analyses_of("ﬁn"));
  CHECK_FALSE(table.analyses.analyses_of(std::string(201, 'a')));
  CHECK_FALSE(table.analyses.analyses_of("..."));
  CHECK_FALSE(table.analyses.analyses_of(""));
}

TEST_CASE("a table is the same whenever it is written", "[dictionary]") {
  const SmallDictionary dictionary;
  CHECK(Table(dictionary.path()).bytes == Table(dictionary.path()).bytes);
}

TEST_CASE("a table of no forms leaves all to Hunspell", "[dictionary]") {
  const std::string bytes = FormAnalyses::written({});
  CHECK_FALSE(FormAnalyses(bytes).analyses_of("porte"));
}

TEST_CASE("a table knows the files that it was made of", "[dictionary]") {
  const SmallDictionary one, other("SFX Zz Y 1\nSFX Zz 0 z .\n");
  const auto digest = [](const SmallDictionary& dictionary) {
    return digest_of(dictionary.path() + ".aff", dictionary.path() + ".dic");
  };
  CHECK(Table(one.path()).analyses.digest() == digest(one));
  CHECK(digest(one) != digest(other));
  CHECK_FALSE(digest_of(one.path() + ".aff", one.path() + ".none"));
}

TEST_CASE("the forms that come with the program are Hunspell's, whatever the capitals and slips",
          "[dictionary][fr]") {
  std::vector<std::string> words;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(LEXICONS "/fr")) {
    std::ifstream file(entry.path());
    for (std::string word; file >> word;)
      if (word.size() < 100) words.push_back(word);
  }
  REQUIRE(words.size() > 10'000);
  std::minstd_rand random(7);
  std::vector<std::string> forms = {"İstanbul", "İzmir", "ſi",     "Ångström", "ÉTAIENT",
                                    "ΩMEGA",    "œUVRE", "Œuvres", "ÇA"};
  for (std::size_t at = 0; at < words.size(); at += 20)
    for (std::string& variant : variants(words[at])) {
      if (variant.empty()) continue;
      forms.push_back(variant);
      const auto place = random() % variant.size();
      if (static_cast<unsigned char>(variant[place]) < 0x80)
        variant[place] = "abceilnorst-'1B"[random() % 15];
      forms.push_back(std::move(variant));
    }
  REQUIRE_FALSE(embedded_forms().empty());
  for (const EmbeddedForms& embedded : embedded_forms()) {
    INFO(embedded.dictionary);
    const Comparison found = compared(FormAnalyses(embedded.bytes), std::string(embedded.dictionary), forms);
    CHECK(found.wrong == std::set<std::string>());
    CHECK(found.left < forms.size() / 10);
  }
}
