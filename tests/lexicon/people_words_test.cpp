#include "analysis/lexicon/people_words.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "analysis/lexicon/check.h"
#include "analysis/lexicon/languages.h"
#include "tests/lexicon/folder.h"

using namespace crossread;

namespace {

const PeopleWords& words(std::string_view code) {
  static const Languages languages = load_languages();
  return languages.of(code).people;
}

Token token(const char* folded, const char* lemma) {
  Token token;
  token.set_folded(folded);
  token.set_lemma(lemma);
  return token;
}

std::size_t roles_in(std::string_view code) {
  std::set<std::string> roles;
  for (const RoleWord& role : words(code).roles.entries) roles.insert(role.role);
  return roles.size();
}

}  // namespace

TEST_CASE("a phrase is found by its words, the longest first", "[lexicon][people]") {
  PhraseIndex index;
  index.add("chef", 1);
  index.add("chef de l'État", 2);
  const std::vector<Token> tokens{token("chef", "chef"), token("de", "de"), token("l'", "le"),
                                  token("etat", "état"), token("part", "partir")};
  CHECK(index.longest_at(tokens).entry == 2);
  CHECK(index.longest_at(tokens).tokens == 4);
  CHECK(index.longest_at(std::span(tokens).first(3)).entry == 1);
  CHECK(index.longest_at(std::span(tokens).subspan(1)).tokens == 0);
}

TEST_CASE("a phrase is found in the plural by its lemmas, and the match tells so", "[lexicon][people]") {
  PhraseIndex index;
  index.add("secrétaire général", 7);
  const std::vector<Token> plural{token("secretaires", "secrétaire"), token("generaux", "général")};
  CHECK(index.longest_at(plural).tokens == 2);
  CHECK(index.longest_at(plural).is_inflected);
  const std::vector<Token> singular{token("secretaire", "secrétaire"), token("general", "général")};
  CHECK_FALSE(index.longest_at(singular).is_inflected);
}

TEST_CASE("the shipped roles are many, and their forms show gender", "[lexicon][people]") {
  CHECK(roles_in("fr") >= 600);
  CHECK(roles_in("en") >= 600);
  const auto gender_of = [](std::string_view code, std::vector<Token> tokens) {
    const auto match = words(code).roles.index.longest_at(tokens);
    REQUIRE(match.tokens == tokens.size());
    return words(code).roles.entries[match.entry].gender;
  };
  CHECK(gender_of("fr", {token("senatrice", "sénatrice")}) == Gender::feminine);
  CHECK(gender_of("fr", {token("senateur", "sénateur")}) == Gender::masculine);
  CHECK(gender_of("fr", {token("ministre", "ministre")}) == Gender::not_shown);
  CHECK(gender_of("en", {token("spokeswoman", "spokeswoman")}) == Gender::feminine);
  CHECK(gender_of("en", {token("senator", "senator")}) == Gender::not_shown);
}

TEST_CASE("places know their country and the adjectives of it", "[lexicon][people]") {
  CHECK(words("fr").origins.at("belges").country == "BE");
  CHECK(words("en").origins.at("french").country == "FR");
  CHECK(words("fr").origins.at("lyonnaise").place == "Lyon");
}

TEST_CASE("every country of an adjective or body is one that the places name", "[lexicon][people]") {
  for (const std::string_view code : {"fr", "en"}) {
    std::set<std::string> countries{""};
    for (const PlaceWord& place : words(code).places.entries)
      if (place.kind == "country") countries.insert(place.country);
    for (const PlaceWord& place : words(code).places.entries) {
      CAPTURE(place.place);
      CHECK(countries.contains(place.country));
    }
    for (const BodyWord& body : words(code).bodies.entries) {
      CAPTURE(body.body);
      CHECK(countries.contains(body.country));
    }
  }
}

TEST_CASE("categories and genders that no column has are told", "[lexicon][people]") {
  LexiconFolder folder;
  folder.write("fr/roles.tsv", "role\tcategory\nroi de Gray\troyalty\n");
  folder.write("fr/titles.tsv", "title\tgender\nDom\tmale\n");
  const auto faults = check_lexicons(folder.path());
  REQUIRE(faults.size() == 2);
  CHECK(std::string(faults[0].what()).find("unknown category \"royalty\"") != std::string::npos);
  CHECK(std::string(faults[1].what()).find("unknown gender \"male\"") != std::string::npos);
}

TEST_CASE("an overlay adds a role of its own", "[lexicon][people]") {
  LexiconFolder folder;
  folder.write("fr/roles.tsv", "role\tcategory\tfeminine\nrossignolier\tculture\trossignolière\n");
  const auto languages = load_languages(folder.path());
  const std::vector<Token> tokens{token("rossignoliere", "rossignolière")};
  const auto& roles = languages.of("fr").people.roles;
  const auto match = roles.index.longest_at(tokens);
  REQUIRE(match.tokens == 1);
  CHECK(roles.entries[match.entry].role == "rossignolier");
  CHECK(roles.entries[match.entry].gender == Gender::feminine);
}

TEST_CASE("of phrases of one length the exact one is found, and of those that which was added last",
          "[lexicon]") {
  PhraseIndex index;
  index.add("porte parole", 0);
  index.add("portes paroles", 1);
  index.add("porte parole", 2);
  CHECK(index.longest_at(std::vector{token("portes", "porte"), token("paroles", "parole")}).entry == 1);
  CHECK(index.longest_at(std::vector{token("porte", "porte"), token("paroles", "parole")}).entry == 2);
  CHECK(index.longest_at(std::vector{token("porte", "porte"), token("voix", "voix")}).tokens == 0);
}
