#include "analysis/lexicon/word_tables.h"

#include <catch2/catch.hpp>

using namespace crossread;

namespace {

Token token(const char* folded, const char* lemma) {
  Token token;
  token.set_folded(folded);
  token.set_lemma(lemma);
  return token;
}

}  // namespace

TEST_CASE("before its tables are known a word may stand in any", "[lexicon][people]") {
  CHECK((WordTables().of(token("maire", "maire")) & WordTables::title) != 0);
  CHECK((WordTables().of(token("maire", "maire")) & WordTables::first_name) != 0);
}

TEST_CASE("a word's hash tells in which tables it may stand, by its form or its lemma", "[lexicon][people]") {
  PeopleWords words;
  words.roles.add("maire de la ville", {});
  words.first_names.emplace("anne", Gender::feminine);
  const WordTables tables(words);
  CHECK((tables.of(token("maires", "maire")) & WordTables::role) != 0);
  CHECK((tables.of(token("anne", "anne")) & WordTables::first_name) != 0);
  CHECK(tables.of(token("moulin", "moulin")) == 0);
}
