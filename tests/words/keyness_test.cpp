#include "analysis/words/keyness.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

using namespace crossread;

namespace {

using Tally = std::vector<UnitCount>;

/// A text with `words` words that no other text has, and the given ones, all of content.
Tally text(std::int64_t words, const std::vector<std::pair<std::string, std::int64_t>>& given,
           const std::string& name) {
  Tally counts;
  for (const auto& [key, count] : given) counts.push_back({key, count, count});
  for (; words > 0; --words) counts.push_back({name + std::to_string(words), 1, 1});
  std::ranges::sort(counts, {}, &UnitCount::key);
  return counts;
}

const KeyWord& row(const Keyness& keyness, std::string_view word) {
  return *std::ranges::find(keyness.words, word, &KeyWord::word);
}

Keyness of_two(const Tally& a, const Tally& b, std::int64_t least = 5) {
  const std::vector texts{a, b};
  return keyness_of(counts_of(texts), {.outlets = 2, .outlet_of_text = {0, 1}}, 0, least);
}

}  // namespace

TEST_CASE("counts of texts are put together by word", "[words][keyness]") {
  const std::vector texts{text(0, {{"bac", 1}, {"pont", 2}}, ""), text(0, {{"pont", 3}}, "")};
  const TextCounts counts = counts_of(texts);
  REQUIRE(counts.words.size() == 2);
  CHECK(counts.sizes == std::vector<std::int64_t>{3, 3});
  CHECK(counts.words[1].key == "pont");
  CHECK(counts.words[1].counts.size() == 2);
  const OutletCounts outlets = by_outlet(counts, {.outlets = 1, .outlet_of_text = {0, 0}});
  CHECK(outlets.counts[0] == std::vector<std::int64_t>{1, 5});
  CHECK(outlets.totals[0] == 6);
}

TEST_CASE("words of the same counts share a row of distinct counts", "[words][keyness]") {
  const Contingency table{.a = {1, 5, 1}, .b = {0, 2, 0}, .na = 9, .nb = 9};
  const DistinctCounts distinct = distinct_counts(table);
  CHECK(distinct.table.a.size() == 2);
  for (std::size_t word = 0; word < 3; ++word) {
    CHECK(distinct.table.a[distinct.row_of_word[word]] == table.a[word]);
    CHECK(distinct.table.b[distinct.row_of_word[word]] == table.b[word]);
  }
}

TEST_CASE("a word that one side has often and the other never differs", "[words][keyness]") {
  const Keyness keyness = of_two(text(600, {{"digue", 20}, {"pont", 6}}, "a"), text(600, {{"pont", 7}}, "b"));
  CHECK(keyness.claim == Claim::words_differ);
  CHECK(keyness.tried == 2);
  CHECK(keyness.na == 626);
  CHECK(keyness.words.front().word == "digue");
  CHECK(row(keyness, "digue").flagged);
  CHECK_FALSE(row(keyness, "pont").flagged);
  CHECK(row(keyness, "digue").low > 0);
}

TEST_CASE("of short texts nothing is claimed, whatever their words", "[words][keyness]") {
  const Keyness keyness = of_two(text(600, {{"digue", 20}}, "a"), text(450, {{"pont", 7}}, "b"));
  CHECK(keyness.claim == Claim::too_little_text);
  CHECK(std::ranges::none_of(keyness.words, &KeyWord::flagged));
  CHECK(keyness.tried == 2);
}

TEST_CASE("words that chance explains are listed, not flagged", "[words][keyness]") {
  const Keyness keyness =
      of_two(text(600, {{"digue", 4}, {"pont", 6}}, "a"), text(600, {{"digue", 2}, {"pont", 7}}, "b"));
  CHECK(keyness.claim == Claim::none_differs);
  CHECK(keyness.words.size() == 2);
}

TEST_CASE("function words and rare words are listed but not tried", "[words][keyness]") {
  Tally a = text(600, {{"digue", 20}}, "a");
  a.push_back({"que", 30, 0});
  const Keyness keyness = of_two(a, text(600, {{"bac", 2}}, "b"), 2);
  CHECK(keyness.tried == 1);
  CHECK(std::isnan(row(keyness, "que").q));
  CHECK_FALSE(row(keyness, "que").flagged);
  CHECK_FALSE(row(keyness, "que").content);
  CHECK(row(keyness, "bac").content);
  CHECK(std::isnan(row(keyness, "bac").q));
}

TEST_CASE("how many words are listed does not change which are tried", "[words][keyness]") {
  const Tally a = text(600, {{"digue", 20}, {"pont", 6}}, "a"), b = text(600, {{"pont", 7}, {"bac", 9}}, "b");
  const Keyness all = of_two(a, b, 1), few = of_two(a, b, 14);
  CHECK(few.words.size() == 1);
  CHECK(few.tried == all.tried);
  CHECK(row(few, "digue").q == row(all, "digue").q);
}

TEST_CASE("rows come by effect, then total, then word", "[words][keyness]") {
  const Keyness keyness =
      of_two(text(600, {{"zone", 8}, {"arbre", 8}, {"pont", 9}}, "a"), text(600, {{"pont", 9}}, "b"));
  REQUIRE(keyness.words.size() == 3);
  CHECK(keyness.words[0].word == "arbre");
  CHECK(keyness.words[1].word == "zone");
  CHECK(keyness.words[2].word == "pont");
}

TEST_CASE("of three outlets each is held against the others, and all together", "[words][keyness]") {
  const std::vector texts{text(600, {{"digue", 20}}, "a"), text(600, {{"digue", 2}}, "b"),
                          text(600, {{"digue", 2}}, "c")};
  const TextCounts counts = counts_of(texts);
  const OutletsOfTexts outlets{.outlets = 3, .outlet_of_text = {0, 1, 2}};
  const KeyWord first = row(keyness_of(counts, outlets, 0, 5), "digue");
  const KeyWord second = row(keyness_of(counts, outlets, 1, 5), "digue");
  CHECK(first.a == 20);
  CHECK(first.b == 4);
  CHECK(second.b == 22);
  CHECK(first.g2_outlets == second.g2_outlets);
  CHECK(first.g2_outlets >= first.g2);
  CHECK(first.p_outlets < 0.001);
}

TEST_CASE("dispersion tells a word of one article from one of all articles of its side", "[words][keyness]") {
  const std::vector texts{text(300, {{"digue", 9}, {"pont", 3}}, "a"), text(300, {{"pont", 3}}, "b"),
                          text(300, {{"pont", 3}}, "c"), text(600, {{"bac", 9}}, "d")};
  const Keyness keyness = keyness_of(counts_of(texts), {.outlets = 2, .outlet_of_text = {0, 0, 0, 1}}, 0, 5);
  CHECK(row(keyness, "digue").dp > 0.6);
  CHECK(row(keyness, "pont").dp < 0.05);
  CHECK(std::isnan(row(keyness, "bac").dp));
}

TEST_CASE("drawing texts anew tells a word of one article from one of most", "[words][keyness]") {
  std::vector<Tally> texts;
  OutletsOfTexts outlets{.outlets = 2, .outlet_of_text = {}};
  for (std::uint32_t number = 0; number < 20; ++number) {
    const bool a = number < 10;
    texts.push_back(text(100, {{"bac", a && number == 0 ? 30 : 0}, {"digue", a ? 3 : 0}, {"pont", 2}},
                         std::to_string(number).append("-")));
    outlets.outlet_of_text.push_back(a ? 0 : 1);
  }
  const TextCounts counts = counts_of(texts);
  const Keyness keyness = keyness_of(counts, outlets, 0, 5);
  const KeyWord bac = row(keyness, "bac"), digue = row(keyness, "digue");
  CHECK(bac.flagged);
  CHECK(bac.drawn_low <= 0);
  CHECK(digue.drawn_low > 3);
  CHECK(digue.drawn_low <= digue.log_ratio + 0.1);
  CHECK(digue.drawn_low <= digue.drawn_high);
  CHECK(std::isnan(row(keyness, "pont").drawn_low));
  CHECK(row(keyness_of(counts, outlets, 0, 5), "digue").drawn_low == digue.drawn_low);
}

TEST_CASE("few texts are not drawn anew", "[words][keyness]") {
  const Keyness keyness = of_two(text(600, {{"digue", 20}}, "a"), text(600, {}, "b"));
  CHECK(row(keyness, "digue").flagged);
  CHECK(std::isnan(row(keyness, "digue").drawn_low));
}
