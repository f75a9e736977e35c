#include "analysis/alignment/retelling.h"

#include <catch2/catch.hpp>

#include "tests/alignment/side_by_side.h"

using namespace crossread;
using tests::side_by_side;

namespace {

const std::string first =
    "The Marigold ferry ran aground near Easton on Friday night with two hundred people on board. ";
const std::string second =
    "Lifeboats brought all passengers to the harbour before midnight, the coast guard said. ";
const std::string third =
    "The captain told investigators that a buoy had drifted from its place during the storm. ";
const std::string fourth = "The company that owns the ferry has cancelled every crossing until Monday. ";

}  // namespace

TEST_CASE("an article copied in its order is a copy, wholly derived", "[alignment][en]") {
  const auto both = side_by_side(first + second + third + fourth, first + second + third + fourth, "en");
  CHECK(retelling_of(both.alignment) == Retelling::copy);
  CHECK(derived_from(both.alignment) == Derived::wholly);
  CHECK(share_in_order(both.alignment) == 1);
}

TEST_CASE("a content farm that shuffles the sentences is told by their order", "[alignment][en]") {
  const auto both = side_by_side(first + second + third + fourth, fourth + second + first + third, "en");
  CHECK(retelling_of(both.alignment) == Retelling::shuffled);
  CHECK(derived_from(both.alignment) == Derived::wholly);
  CHECK(share_in_order(both.alignment) < 0.5);
}

TEST_CASE("a paraphrase says the same in other words and copies little", "[alignment][en]") {
  const auto both = side_by_side(
      first + second + third + fourth,
      "With two hundred persons aboard, the ferry Marigold hit the ground off Easton late on Friday. "
      "According to the coast guard, the passengers were all taken to the harbour by lifeboats before "
      "midnight. "
      "A buoy moved from its place in the storm, its captain said to the investigators. "
      "All crossings have been cancelled until Monday by the ferry's company.",
      "en");
  CHECK(retelling_of(both.alignment) == Retelling::paraphrase);
  CHECK(derived_from(both.alignment) != Derived::wholly);
  CHECK(both.alignment.b.copied * 2 < both.alignment.b.total());
}

TEST_CASE("an article about the same place that tells its own story is no retelling", "[alignment][en]") {
  const auto both =
      side_by_side(first + second + third + fourth,
                   "Easton's new library opened its doors on Monday. Children had queued since dawn. "
                   "The mayor read from a book of poems.",
                   "en");
  CHECK(retelling_of(both.alignment) == Retelling::own);
  CHECK(derived_from(both.alignment) == Derived::not_derived);
}
