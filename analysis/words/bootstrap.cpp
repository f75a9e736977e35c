#include "analysis/words/bootstrap.h"

#include <algorithm>
#include <limits>
#include <random>

#include "analysis/words/effect_sizes.h"

namespace crossread {
namespace {

constexpr std::size_t draws = 1000;
constexpr double outside = 0.025;  // of the ratios, on either end

/// The texts of the two sides.
struct Sides {
  std::vector<std::uint32_t> a;
  std::vector<std::uint32_t> b;
};

Sides sides_of(const OutletsOfTexts& outlets, std::uint32_t outlet) {
  Sides sides;
  for (std::uint32_t text = 0; text < outlets.outlet_of_text.size(); ++text)
    (outlets.outlet_of_text[text] == outlet ? sides.a : sides.b).push_back(text);
  return sides;
}

/// Draws as many texts as there are; adds to `times` how often each was, and gives the words in them.
std::int64_t draw(const std::vector<std::uint32_t>& texts, const std::vector<std::int64_t>& sizes,
                  std::mt19937& random, std::vector<std::int64_t>& times) {
  std::int64_t words = 0;
  for (std::size_t drawn = 0; drawn < texts.size(); ++drawn) {
    const std::uint32_t text = texts[random() % texts.size()];
    ++times[text];
    words += sizes[text];
  }
  return words;
}

/// The tables of the words in one draw.
Contingency drawn_table(const TextCounts& counts, const OutletsOfTexts& outlets, std::uint32_t outlet,
                        const std::vector<std::size_t>& words, const std::vector<std::int64_t>& times) {
  Contingency table{.a = std::vector<std::int64_t>(words.size()),
                    .b = std::vector<std::int64_t>(words.size())};
  for (std::size_t row = 0; row < words.size(); ++row)
    for (const auto& [text, count] : counts.words[words[row]].counts)
      (outlets.outlet_of_text[text] == outlet ? table.a : table.b)[row] += times[text] * count;
  return table;
}

double quantile(std::vector<double>& values, double share) {
  const auto at =
      values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::ranges::nth_element(values, at);
  return *at;
}

}  // namespace

Intervals bootstrap_intervals(const TextCounts& counts, const OutletsOfTexts& outlets, std::uint32_t outlet,
                              const std::vector<std::size_t>& words) {
  const std::vector<double> undefined(words.size(), std::numeric_limits<double>::quiet_NaN());
  Intervals intervals{.low = undefined, .high = undefined};
  const Sides sides = sides_of(outlets, outlet);
  if (std::min(sides.a.size(), sides.b.size()) < fewest_texts_to_draw) return intervals;

  std::mt19937 random(1);
  std::vector<std::vector<double>> ratios(words.size());
  for (std::size_t at = 0; at < draws; ++at) {
    std::vector<std::int64_t> times(counts.sizes.size());
    const std::int64_t na = draw(sides.a, counts.sizes, random, times);
    const std::int64_t nb = draw(sides.b, counts.sizes, random, times);
    Contingency table = drawn_table(counts, outlets, outlet, words, times);
    table.na = na;
    table.nb = nb;
    const std::vector<double> drawn = log_ratio_walter(table);
    for (std::size_t row = 0; row < words.size(); ++row) ratios[row].push_back(drawn[row]);
  }
  for (std::size_t row = 0; row < words.size(); ++row) {
    intervals.low[row] = quantile(ratios[row], outside);
    intervals.high[row] = quantile(ratios[row], 1 - outside);
  }
  return intervals;
}

}  // namespace crossread
