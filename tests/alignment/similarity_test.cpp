#include <catch2/catch.hpp>

#include <string>

#include "analysis/alignment/likeness.h"
#include "tests/alignment/side_by_side.h"

using namespace crossread;
using tests::side_by_side;

namespace {

double similarity(const std::string& a, const std::string& b, const std::string& language) {
  return side_by_side(a, b, language).alignment.similarity;
}

}  // namespace

TEST_CASE("a text is wholly like itself and not at all like one without its words", "[alignment][fr]") {
  const std::string text = "Le conseil municipal a voté lundi la construction d'une piscine.";
  CHECK(similarity(text, text, "fr") == Approx(1));
  CHECK(similarity(text, "Deux chats dormaient.", "fr") == Approx(0).margin(0.01));
}

TEST_CASE("synonyms are more alike than words that exclude each other", "[alignment][fr]") {
  const std::string rise = "La mairie a annoncé une hausse du tarif de la cantine.";
  const double synonym =
      similarity(rise, "La mairie a annoncé une augmentation du tarif de la cantine.", "fr");
  const double unrelated = similarity(rise, "La mairie a annoncé une brochure du tarif de la cantine.", "fr");
  const double contrast = similarity(rise, "La mairie a annoncé une baisse du tarif de la cantine.", "fr");
  CHECK(synonym > unrelated);
  CHECK(unrelated > contrast);
}

TEST_CASE("a kind is like its general word, and another kind is another thing", "[alignment][en]") {
  const double general = similarity("A dog slept on the ferry.", "An animal slept on the ferry.", "en");
  const double other = similarity("A dog slept on the ferry.", "A horse slept on the ferry.", "en");
  CHECK(general > other);
}

TEST_CASE("a rare word in common tells more than a frequent one", "[alignment][fr]") {
  CHECK(similarity("Un funiculaire arrive.", "Un funiculaire brûle.", "fr") >
        similarity("Un jour arrive.", "Un jour brûle.", "fr"));
}

TEST_CASE("words that contrast are not alike, whatever else relates them", "[alignment]") {
  AlikeWords words;
  words.families = {AlikeWords::Family::synonyms, AlikeWords::Family::contrasts, AlikeWords::Family::kinds};
  words.memberships["up"] = {{0, false}, {1, false}};
  words.memberships["down"] = {{0, false}, {1, false}};
  words.memberships["animal"] = {{2, true}};
  words.memberships["cat"] = {{2, false}};
  words.memberships["dog"] = {{2, false}};
  const KeyRelations relations = key_relations({"up", "down", "animal", "cat", "dog"}, words);
  CHECK(relations.alike[0].empty());
  CHECK(relations.contrary[0] == std::vector<std::uint32_t>{1});
  CHECK(relations.alike[2].size() == 2);
  CHECK(relations.contrary[2].empty());
  CHECK(relations.contrary[3] == std::vector<std::uint32_t>{4});
}
