#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "analysis/alignment/copied_runs.h"
#include "analysis/alignment/passages.h"
#include "tests/alignment/side_by_side.h"

using namespace crossread;
using tests::side_by_side;

TEST_CASE("a run of copied words is found wherever it stands", "[alignment]") {
  const std::vector<std::uint32_t> a{1, 2, 3, 4, 5, 6, 7};
  const std::vector<std::uint32_t> b{9, 4, 5, 6, 7, 9, 1, 2, 3};
  CHECK(copied_runs(a, b) == std::vector<Run>{{3, 1, 4}, {0, 6, 3}});
}

TEST_CASE("two words in a row may be chance", "[alignment]") {
  CHECK(copied_runs(std::vector<std::uint32_t>{1, 2, 3}, std::vector<std::uint32_t>{1, 2, 4}).empty());
}

TEST_CASE("a stretch goes on over a word that changed", "[alignment]") {
  const std::vector<Run> runs{{0, 10, 5}, {6, 16, 4}, {40, 60, 3}};
  CHECK(copied_stretches(runs) == std::vector<Stretch>{{0, 10, 10, 20}});
}

TEST_CASE("a passage copied into another text is found with its small changes", "[alignment][en]") {
  const std::string copied =
      "The mayor of Easton told reporters that the old bridge, which was built in 1911 and carries ten "
      "thousand "
      "cars a day, would close before the winter. Engineers had found deep cracks in two of its pillars.";
  std::string changed = copied;
  changed.replace(changed.find("ten thousand"), 12, "twelve thousand");
  const auto both =
      side_by_side("Rain fell on the county fair all day. " + copied + " Nobody won the pie contest.",
                   "A new bakery opened. " + changed + " The school choir sang in the park.", "en");
  REQUIRE(both.alignment.passages.size() == 1);
  CHECK(both.a.text.slice(both.alignment.passages[0].a) == copied);
  CHECK(both.b.text.slice(both.alignment.passages[0].b) == changed);
}

TEST_CASE("what one text adds to a sentence in front is no part of the passage", "[alignment][fr]") {
  const std::string shared =
      "la passerelle de Lormont, fermée depuis le mois de mars après la découverte de fissures dans deux "
      "piles, "
      "sera démontée avant l'hiver. Les travaux dureront dix semaines et coûteront trois millions d'euros.";
  const std::string added =
      "Selon un document que nos confrères ont pu consulter jeudi et dont le conseil régional débattra à "
      "huis "
      "clos, ";
  const std::string alone = fmt::format("L{}", shared.substr(1));
  const auto both = side_by_side(fmt::format("Le marché a eu lieu. {}{}", added, shared),
                                 fmt::format("Il a plu. {}", alone), "fr");
  REQUIRE(both.alignment.passages.size() == 1);
  CHECK(both.a.text.slice(both.alignment.passages[0].a) == shared);
  CHECK(both.b.text.slice(both.alignment.passages[0].b) == alone);
}
