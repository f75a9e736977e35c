#include "analysis/alignment/facts.h"

#include <catch2/catch.hpp>

#include "analysis/alignment/retelling.h"
#include "tests/alignment/side_by_side.h"

using namespace crossread;

namespace {

const std::vector<std::string>& outlets() {
  static const std::vector<std::string> all{
      // The agency.
      "Un cargo chargé de bois s'est échoué lundi soir à l'entrée du port de Morvec. "
      "Les onze marins ont été évacués par hélicoptère. "
      "Le capitaine a été placé en garde à vue, selon le parquet.",
      // A paper that copies two sentences of it and adds one.
      "Un cargo chargé de bois s'est échoué lundi soir à l'entrée du port de Morvec. "
      "Les onze marins ont été évacués par hélicoptère, indique la préfecture. "
      "Des promeneurs ramassent depuis mardi les planches sur la plage.",
      // Another one, which takes the first only.
      "Lundi soir, un cargo qui transportait du bois s'est échoué devant l'entrée du port de Morvec."};
  return all;
}

std::vector<ArticlesAligned> aligned() {
  std::vector<ArticlesAligned> all;
  for (std::uint32_t a = 0; a < outlets().size(); ++a)
    for (std::uint32_t b = a + 1; b < outlets().size(); ++b)
      all.push_back({a, b, tests::side_by_side(outlets()[a], outlets()[b]).alignment});
  return all;
}

constexpr std::uint32_t sentence_counts[] = {3, 3, 1};

}  // namespace

TEST_CASE("what several outlets say is one fact with all its places", "[alignment][fr]") {
  const auto facts = facts_of(sentence_counts, aligned());
  REQUIRE(facts.size() == 4);
  CHECK(facts[0].places == std::vector<SentencePlace>{{0, 0}, {1, 0}, {2, 0}});
  CHECK(facts[1].places == std::vector<SentencePlace>{{0, 1}, {1, 1}});
  CHECK((facts[1].in(1) && !facts[1].in(2)));
}

TEST_CASE("what nobody took of the wire copy, and what one outlet added, are told apart", "[alignment][fr]") {
  const auto facts = facts_of(sentence_counts, aligned());
  const auto left = facts_only_in(facts, 0);
  REQUIRE(left.size() == 1);
  CHECK(left[0].places == std::vector<SentencePlace>{{0, 2}});
  const auto added = facts_only_in(facts, 1);
  REQUIRE(added.size() == 1);
  CHECK(added[0].places == std::vector<SentencePlace>{{1, 2}});
  CHECK(facts_only_in(facts, 2).empty());
}

TEST_CASE("every sentence is in exactly one fact", "[alignment]") {
  std::vector<SentencePlace> places;
  for (const Fact& fact : facts_of(sentence_counts, aligned()))
    places.insert(places.end(), fact.places.begin(), fact.places.end());
  std::ranges::sort(places);
  CHECK(places == std::vector<SentencePlace>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}, {2, 0}});
}

TEST_CASE("no articles have no facts, and no article is shared most", "[alignment]") {
  CHECK(facts_of({}, {}).empty());
  CHECK(!most_shared_article({}));
}

TEST_CASE("the article that the others have most words of may be the wire copy", "[alignment][fr]") {
  CHECK(most_shared_article(aligned()) == std::optional<std::uint32_t>(0));
}
