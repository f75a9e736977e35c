#include "analysis/words/keyness.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <tuple>
#include <utility>

#include "analysis/words/bootstrap.h"
#include "analysis/words/chi_squared.h"
#include "analysis/words/dispersion.h"
#include "analysis/words/effect_sizes.h"
#include "analysis/words/exact_tests.h"
#include "analysis/words/likelihood_ratio.h"
#include "analysis/words/multiple_tests.h"
#include "analysis/words/ratio_intervals.h"

namespace crossread {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// The words that are listed or tried: indices into the V of the counts.
std::vector<std::size_t> chosen_words(const std::vector<std::int64_t>& totals, std::int64_t least) {
  std::vector<std::size_t> chosen;
  for (std::size_t word = 0; word < totals.size(); ++word)
    if (totals[word] >= least) chosen.push_back(word);
  return chosen;
}

/// The columns of the chosen words.
OutletCounts columns_of(const OutletCounts& all, const std::vector<std::size_t>& words) {
  OutletCounts columns{.counts = {}, .totals = all.totals};
  for (const auto& row : all.counts) {
    auto& counts = columns.counts.emplace_back();
    for (const std::size_t word : words) counts.push_back(row[word]);
  }
  return columns;
}

std::vector<KeyWord> measured(const Contingency& table) {
  const DistinctCounts distinct = distinct_counts(table);
  const auto ratio = log_ratio_walter(distinct.table);
  const auto interval = jeffreys_intervals(distinct.table);
  const auto likelihood = g2(distinct.table);
  const auto exact = exact_tests(distinct.table);
  std::vector<KeyWord> words;
  for (std::size_t word = 0; word < table.a.size(); ++word) {
    const std::size_t row = distinct.row_of_word[word];
    words.push_back({.word = {},
                     .a = table.a[word],
                     .b = table.b[word],
                     .log_ratio = ratio[row],
                     .low = interval.low[row],
                     .high = interval.high[row],
                     .g2 = likelihood[row],
                     .mid_p = exact.mid_p[row]});
  }
  return words;
}

void add_outlets(std::vector<KeyWord>& words, const OutletCounts& outlets) {
  const auto likelihood = g2_of_outlets(outlets);
  const auto p = chi_squared_p(likelihood, static_cast<int>(outlets.totals.size()) - 1);
  for (std::size_t word = 0; word < words.size(); ++word) {
    words[word].g2_outlets = likelihood[word];
    words[word].p_outlets = p[word];
  }
}

/// The texts of one side.
struct Side {
  std::vector<bool> holds;  ///< T
  std::int64_t texts = 0;
  std::int64_t words = 0;
};

template <typename IsOfSide>
Side side_of(const TextCounts& counts, const OutletsOfTexts& outlets, IsOfSide is_of_side) {
  Side side;
  for (std::size_t text = 0; text < counts.sizes.size(); ++text) {
    side.holds.push_back(is_of_side(outlets.outlet_of_text[text]));
    if (!side.holds.back()) continue;
    ++side.texts;
    side.words += counts.sizes[text];
  }
  return side;
}

/// Texts without the word count as one: how they are cut makes no difference to DP.
double dispersion_over(const Side& side, const TextCounts::Word& word, const TextCounts& counts) {
  if (side.texts < 2) return undefined;
  std::vector<std::int64_t> found{0};
  std::vector<std::int64_t> sizes{side.words};
  for (const auto& [text, count] : word.counts) {
    if (!side.holds[text]) continue;
    found.push_back(count);
    sizes.push_back(counts.sizes[text]);
    sizes.front() -= sizes.back();
  }
  return dispersion_of(found, sizes).dp;
}

/// Adjusts the chances of the words that are tried; how many these are.
std::size_t adjust(std::vector<KeyWord>& words, const std::vector<bool>& tried) {
  std::vector<double> p;
  for (std::size_t word = 0; word < words.size(); ++word)
    if (tried[word]) p.push_back(words[word].mid_p);
  const std::vector<double> q = benjamini_hochberg(p);
  std::size_t next = 0;
  for (std::size_t word = 0; word < words.size(); ++word) words[word].q = tried[word] ? q[next++] : undefined;
  return q.size();
}

Claim flag(std::vector<KeyWord>& words, const Contingency& table, const KeynessRule& rule) {
  if (std::min(table.na, table.nb) < rule.fewest_words) return Claim::too_little_text;
  Claim claim = Claim::none_differs;
  for (KeyWord& word : words) {
    word.flagged = word.q <= rule.false_share;
    if (word.flagged) claim = Claim::words_differ;
  }
  return claim;
}

/// The flagged words' intervals over texts; `chosen` are their indices into those of the counts.
void add_drawn_intervals(std::vector<KeyWord>& words, const std::vector<std::size_t>& chosen,
                         const TextCounts& counts, const OutletsOfTexts& outlets, std::uint32_t outlet) {
  std::vector<std::size_t> flagged;
  for (std::size_t word = 0; word < words.size(); ++word)
    if (words[word].flagged) flagged.push_back(chosen[word]);
  const Intervals intervals = bootstrap_intervals(counts, outlets, outlet, flagged);
  std::size_t next = 0;
  for (KeyWord& word : words) {
    word.drawn_low = word.flagged ? intervals.low[next] : undefined;
    word.drawn_high = word.flagged ? intervals.high[next++] : undefined;
  }
}

}  // namespace

Keyness keyness_of(const TextCounts& counts, const OutletsOfTexts& outlets, std::uint32_t outlet,
                   std::int64_t least, const KeynessRule& rule) {
  const OutletCounts all = by_outlet(counts, outlets);
  const auto chosen = chosen_words(sum_of_outlets(all), std::min(least, rule.fewest_occurrences));
  const OutletCounts columns = columns_of(all, chosen);
  const Contingency table = against_the_rest(columns, outlet, sum_of_outlets(columns));
  const Side a = side_of(counts, outlets, [&](std::uint32_t one) { return one == outlet; });
  const Side b = side_of(counts, outlets, [&](std::uint32_t one) { return one != outlet; });

  Keyness keyness{.na = table.na, .nb = table.nb, .words = measured(table)};
  add_outlets(keyness.words, columns);
  std::vector<bool> tried;
  for (std::size_t at = 0; at < chosen.size(); ++at) {
    const TextCounts::Word& word = counts.words[chosen[at]];
    KeyWord& key = keyness.words[at];
    key.word = word.key;
    key.dp = dispersion_over(key.a * table.nb >= key.b * table.na ? a : b, word, counts);
    key.content = word.content;
    tried.push_back(word.content && key.a + key.b >= rule.fewest_occurrences);
  }
  keyness.tried = adjust(keyness.words, tried);
  keyness.claim = flag(keyness.words, table, rule);
  add_drawn_intervals(keyness.words, chosen, counts, outlets, outlet);
  std::erase_if(keyness.words, [&](const KeyWord& word) { return word.a + word.b < least; });
  std::ranges::sort(keyness.words, {}, [](const KeyWord& word) {
    return std::tuple(-std::abs(word.log_ratio), -(word.a + word.b), std::string_view(word.word));
  });
  return keyness;
}

}  // namespace crossread
