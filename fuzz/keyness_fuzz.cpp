#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "analysis/words/chi_squared.h"
#include "analysis/words/conditional_odds_ratio.h"
#include "analysis/words/dispersion.h"
#include "analysis/words/divergence.h"
#include "analysis/words/effect_sizes.h"
#include "analysis/words/exact_tests.h"
#include "analysis/words/keyness.h"
#include "analysis/words/likelihood_ratio.h"
#include "analysis/words/log_odds.h"
#include "analysis/words/multiple_tests.h"
#include "analysis/words/rate_interval.h"
#include "analysis/words/ratio_intervals.h"
#include "analysis/words/statistics.h"
#include "cli/keyness_calculator.h"
#include "cli/keyness_cases.h"
#include "fuzz/bytes.h"
#include "fuzz/promise.h"

namespace crossread::fuzz {
namespace {

using Counts = std::vector<std::int64_t>;

constexpr double rounding = 1e-9;
constexpr std::size_t most_columns = 4;

bool is_about_share(double value) {
  return is_share((value + rounding) / (1 + 2 * rounding));
}

/// Small numbers as often as large ones.
std::int64_t count(Bytes& bytes, std::int64_t most) {
  constexpr std::uint64_t bits = 32;
  const auto value = static_cast<std::int64_t>(bytes.number(static_cast<std::uint64_t>(most)));
  return value >> bytes.number(bits);
}

std::size_t columns(Bytes& bytes) {
  return 1 + bytes.number(most_columns - 1);
}

Contingency table_of(Bytes& bytes) {
  Contingency table;
  table.na = std::max<std::int64_t>(1, count(bytes, most_words));
  table.nb = std::max<std::int64_t>(1, count(bytes, most_words));
  for (std::size_t left = columns(bytes); left > 0; --left) {
    table.a.push_back(count(bytes, table.na));
    table.b.push_back(count(bytes, table.nb));
  }
  return table;
}

/// Whether a word is all of both texts, or of neither: then it cannot differ.
bool is_all_or_none(const Contingency& table, std::size_t word) {
  const std::int64_t total = table.a[word] + table.b[word];
  return total == 0 || total == table.na + table.nb;
}

void check_sizes(const Contingency& table) {
  const auto ratio = log_ratio(table), walter = log_ratio_walter(table), risk = relative_risk(table),
             coefficient = difference_coefficient(table), likeliest = odds_ratio_mle(table);
  const Intervals interval = jeffreys_intervals(table);
  const auto cautious = lrc(table, {}), lowest = lrc_positive(table, {});
  for (std::size_t word = 0; word < table.a.size(); ++word) {
    promise(std::isfinite(ratio[word]) && std::isfinite(walter[word]));
    promise(std::isfinite(interval.low[word]) && std::isfinite(interval.high[word]));
    promise(interval.low[word] <= interval.high[word]);
    promise(std::isfinite(cautious[word]) && cautious[word] * ratio[word] >= 0);
    promise(!std::isnan(lowest[word]) && std::isinf(lowest[word]) == (table.a[word] == 0));
    const bool is_nowhere = table.a[word] + table.b[word] == 0;
    promise(is_nowhere ? std::isnan(risk[word]) : risk[word] >= 0);
    promise(is_nowhere ? std::isnan(coefficient[word]) : is_about_share(std::abs(coefficient[word])));
    promise(is_all_or_none(table, word) ? std::isnan(likeliest[word]) : !(likeliest[word] < 0));
  }
}

void check_likelihoods(const Contingency& table) {
  const auto likelihood = g2(table), with_sign = g2_signed(table), two_cell = g2_two_cell(table),
             corrected = g2_williams(table), pearson = chi2(table), yates = chi2_yates(table);
  const auto p = chi_squared_p(likelihood), pearson_p = chi_squared_p(pearson),
             logarithm = chi_squared_log10_p(likelihood);
  for (std::size_t word = 0; word < table.a.size(); ++word) {
    promise(std::isfinite(likelihood[word]) && likelihood[word] >= 0);
    promise(two_cell[word] >= 0 && two_cell[word] <= likelihood[word] * (1 + rounding));
    promise(std::abs(with_sign[word]) == likelihood[word]);
    if (table.a[word] * table.nb == table.b[word] * table.na) promise(likelihood[word] == 0);
    promise(is_share(p[word]) && std::isfinite(logarithm[word]) && logarithm[word] <= 0);
    const bool is_undefined = is_all_or_none(table, word);
    for (const double value : {corrected[word], pearson[word], yates[word]})
      promise(is_undefined ? std::isnan(value) : value >= 0);
    promise(is_undefined ? std::isnan(pearson_p[word]) : is_share(pearson_p[word]));
  }
}

void check_exact_tests(const Contingency& table) {
  const ExactTests tests = exact_tests(table);
  const auto smallest = smallest_p(table);
  for (std::size_t word = 0; word < table.a.size(); ++word) {
    for (const auto* chances : {&tests.less, &tests.greater, &tests.p, &tests.mid_p, &smallest})
      promise(is_share((*chances)[word]));
    promise(tests.less[word] + tests.greater[word] >= 1 - rounding);
    promise(tests.mid_p[word] <= 2 * std::min(tests.less[word], tests.greater[word]) + rounding);
    promise(smallest[word] <= tests.p[word] + rounding);
    promise(std::isfinite(tests.specificity[word]));
  }
}

/// Of words that come somewhere and are nowhere all that comes: others have no odds.
void check_log_odds(const Contingency& table) {
  for (std::size_t word = 0; word < table.a.size(); ++word) {
    if (is_all_or_none(table, word) || table.a[word] == table.na || table.b[word] == table.nb) continue;
    const Contingency one{.a = {table.a[word]}, .b = {table.b[word]}, .na = table.na, .nb = table.nb};
    const Prior prior = pooled_prior(one);
    promise(prior.alpha[0] > 0 && prior.alpha[0] < prior.alpha0 && prior.alpha0 <= 500);
    const LogOdds odds = log_odds(one, prior);
    promise(std::isfinite(odds.difference[0]) && std::isfinite(odds.z[0]));
    promise(odds.z[0] * odds.difference[0] >= 0 && std::abs(odds.z_full[0]) <= std::abs(odds.z[0]));
  }
}

void check_statistics(const Contingency& table) {
  const Contingency first{.a = {table.a[0]}, .b = {table.b[0]}, .na = table.na, .nb = table.nb};
  for (const Statistic& statistic : all_statistics(first)) promise(statistic.values.size() == 1);
  for (const char* format : {"markdown", "csv", "json"}) promise(!calculation(first, format).empty());
}

void check_adjusted(Bytes& bytes) {
  std::vector<double> p(columns(bytes));
  for (double& chance : p) chance = bytes.share() * std::pow(10, -static_cast<double>(bytes.number(250)));
  const auto adjusted = benjamini_hochberg(p);
  for (std::size_t one = 0; one < p.size(); ++one) {
    promise(is_share(adjusted[one]) && adjusted[one] >= p[one] * (1 - rounding));
    for (std::size_t other = 0; other < p.size(); ++other)
      promise(p[one] > p[other] || adjusted[one] <= adjusted[other]);
  }
}

void check_dispersion(Bytes& bytes) {
  Counts counts, sizes;
  for (std::size_t left = columns(bytes); left > 0; --left) {
    sizes.push_back(count(bytes, most_words));
    counts.push_back(count(bytes, sizes.back()));
  }
  const Dispersion spread = dispersion_of(counts, sizes);
  promise(spread.range ==
          static_cast<double>(std::ranges::count_if(counts, [](auto one) { return one > 0; })));
  const bool is_nowhere = spread.range == 0;
  promise(is_nowhere ? std::isnan(spread.dp) : is_about_share(spread.dp));
  promise(is_nowhere ? std::isnan(spread.rosengren_s) : is_about_share(spread.rosengren_s));
  promise(is_nowhere || spread.kl_divergence >= -rounding);
  promise(std::isnan(spread.dp_norm) || spread.dp_norm >= spread.dp * (1 - rounding));
  promise(std::isnan(spread.juilland_d) || spread.juilland_d <= 1);
}

void check_divergence(Bytes& bytes) {
  Counts a, b;
  for (std::size_t left = columns(bytes); left > 0; --left) {
    a.push_back(count(bytes, most_words));
    b.push_back(count(bytes, most_words));
  }
  ++a.front(), ++b.back();
  const auto parts = divergence_parts(a, b);
  for (const double part : parts) promise(part >= 0);
  promise(is_about_share(std::accumulate(parts.begin(), parts.end(), 0.0)));
}

void check_rate(Bytes& bytes) {
  const auto words = static_cast<double>(1 + count(bytes, most_words));
  const std::int64_t met = count(bytes, most_words);
  const RateInterval interval = rate_interval(met, words);
  const double rate = 1000 * static_cast<double>(met) / words;
  promise(interval.low >= 0 && interval.low <= rate && rate <= interval.high && std::isfinite(interval.high));
}

/// Outlets with as many words as they have counts of, and some more.
OutletCounts outlets_of(Bytes& bytes) {
  const std::size_t outlets = 2 + bytes.number(2), words = columns(bytes);
  const auto most = most_words / static_cast<std::int64_t>(outlets * (words + 1)) - 1;
  OutletCounts all;
  for (std::size_t outlet = 0; outlet < outlets; ++outlet) {
    auto& counts = all.counts.emplace_back();
    while (counts.size() < words) counts.push_back(count(bytes, most));
    all.totals.push_back(std::accumulate(counts.begin(), counts.end(), 1 + count(bytes, most)));
  }
  return all;
}

void check_outlets(Bytes& bytes) {
  const OutletCounts outlets = outlets_of(bytes);
  const auto likelihood = g2_of_outlets(outlets);
  const auto degrees = static_cast<int>(outlets.counts.size()) - 1;
  for (const double value : likelihood) promise(std::isfinite(value) && value >= 0);
  for (const double p : chi_squared_p(likelihood, degrees)) promise(is_share(p));
  for (const Pseudocount added : {Pseudocount::one, Pseudocount::pooled}) {
    const auto weighted = weighted_log_odds(outlets, added);
    promise(weighted.size() == outlets.counts.size());
    for (std::size_t outlet = 0; outlet < weighted.size(); ++outlet)
      for (std::size_t word = 0; word < weighted[outlet].size(); ++word)
        promise(outlets.counts[outlet][word] > 0 || std::isnan(weighted[outlet][word]));
  }
}

/// Texts of words "a", "b", ..., each with one word at least.
std::vector<std::vector<UnitCount>> texts_of(Bytes& bytes, std::size_t outlets) {
  std::vector<std::vector<UnitCount>> texts(outlets + bytes.number(22));
  const auto most = most_words / static_cast<std::int64_t>(texts.size() * most_columns) - 1;
  for (auto& text : texts)
    for (std::size_t word = 0, words = columns(bytes); word < words; ++word) {
      const std::int64_t times = 1 + count(bytes, most);
      text.push_back({std::string(1, static_cast<char>('a' + word)), times, count(bytes, times)});
    }
  return texts;
}

void check_word(const KeyWord& word, const Keyness& keyness) {
  promise(word.a >= 0 && word.a <= keyness.na && word.b >= 0 && word.b <= keyness.nb);
  promise(std::isfinite(word.log_ratio) && std::isfinite(word.low) && std::isfinite(word.high));
  promise(word.low <= word.high && word.g2 >= 0 && word.g2_outlets >= 0);
  promise(is_share(word.p_outlets) && is_share(word.mid_p));
  promise(std::isnan(word.q) || (word.content && is_share(word.q) && word.q >= word.mid_p * (1 - rounding)));
  promise(std::isnan(word.dp) || is_about_share(word.dp));
  promise(!word.flagged || (!std::isnan(word.q) && keyness.claim == Claim::words_differ));
  promise(std::isnan(word.drawn_low) == std::isnan(word.drawn_high) && !(word.drawn_low > word.drawn_high));
}

void check_keyness(Bytes& bytes) {
  OutletsOfTexts outlets{.outlets = 2 + bytes.number32(1), .outlet_of_text = {}};
  const auto texts = texts_of(bytes, outlets.outlets);
  for (std::uint32_t text = 0; text < texts.size(); ++text)
    outlets.outlet_of_text.push_back(text < outlets.outlets ? text : bytes.number32(outlets.outlets - 1));
  const std::int64_t least = count(bytes, 1000);
  const Keyness keyness = keyness_of(counts_of(texts), outlets, bytes.number32(outlets.outlets - 1), least);
  for (const KeyWord& word : keyness.words) {
    check_word(word, keyness);
    promise(word.a + word.b >= least);
  }
  const auto effect = [](const KeyWord& word) { return -std::abs(word.log_ratio); };
  promise(std::ranges::is_sorted(keyness.words, {}, effect));
  const auto is_tried = [](const KeyWord& word) { return !std::isnan(word.q); };
  promise(static_cast<std::size_t>(std::ranges::count_if(keyness.words, is_tried)) <= keyness.tried);
}

/// A case of `keyness -`: answered, or refused with an Error.
void check_case(const std::string& line) {
  const auto question = nlohmann::json::parse(line, nullptr, false);
  if (question.is_discarded()) return;
  try {
    const auto answer = keyness_answer(question, "-");
    promise(!answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).empty());
  } catch (const Error&) {
  }
}

void check_counts(Bytes bytes) {
  const Contingency table = table_of(bytes);
  for (const auto check :
       {check_sizes, check_likelihoods, check_exact_tests, check_log_odds, check_statistics})
    check(table);
  for (const auto check :
       {check_adjusted, check_dispersion, check_divergence, check_rate, check_outlets, check_keyness})
    check(bytes);
}

}  // namespace
}  // namespace crossread::fuzz

// A line of JSON is a case of the keyness calculator; any other bytes are counts of words, as large as the
// tables may hold, of which no statistic leaves its range.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 0 && data[0] == '{')
    crossread::fuzz::check_case({reinterpret_cast<const char*>(data), size});
  else
    crossread::fuzz::check_counts({data, size});
  return 0;
}
