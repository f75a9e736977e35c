#include "analysis/events/linkage.h"

#include <catch2/catch.hpp>

using crossread::AlikePair;
using crossread::linked_groups;
using Groups = std::vector<std::vector<std::size_t>>;

TEST_CASE("the most alike merge first and a group is as like another as its articles on average",
          "[events]") {
  // 0 and 1 are alike; 2 resembles 1 alone, on average too little.
  const std::vector<AlikePair> pairs{{0, 1, 0.8}, {1, 2, 0.5}};
  CHECK(linked_groups(3, pairs, 0.3) == Groups{{0, 1}, {2}});
  CHECK(linked_groups(3, pairs, 0.25) == Groups{{0, 1, 2}});
}

TEST_CASE("a chain of likenesses does not join its two ends", "[events]") {
  const std::vector<AlikePair> pairs{{0, 1, 0.6}, {1, 2, 0.5}, {2, 3, 0.6}};
  CHECK(linked_groups(4, pairs, 0.2) == Groups{{0, 1}, {2, 3}});
}

TEST_CASE("articles without any pair stay alone", "[events]") {
  CHECK(linked_groups(2, {}, 0.1) == Groups{{0}, {1}});
  CHECK(linked_groups(0, {}, 0.1).empty());
}

TEST_CASE("groups begin with what the user joined and never join what the user parted", "[events]") {
  const std::vector<AlikePair> pairs{{0, 1, 0.9}, {1, 2, 0.9}, {0, 2, 0.9}};
  CHECK(linked_groups(4, pairs, 0.3, {.same = {{0, 3}}, .different = {}}) == Groups{{0, 3, 1, 2}});
  CHECK(linked_groups(3, pairs, 0.3, {.same = {}, .different = {{0, 2}}}) == Groups{{0, 1}, {2}});
  CHECK(linked_groups(3, pairs, 0.3, {.same = {}, .different = {}, .labels = {1, 0, 2}}) ==
        Groups{{0, 1}, {2}});
}
