#include "analysis/words/exact_tests.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "analysis/words/hypergeometric.h"

namespace crossread {
namespace {

/// Two splits within this of each other are equally likely, but for rounding (as in R's fisher.test).
constexpr double tolerance = 1e-7;

/// The first k in [begin, end) at which what is false before is true; `end` if nowhere.
template <typename Predicate>
std::int64_t first_where(std::int64_t begin, std::int64_t end, Predicate predicate) {
  while (begin < end) {
    const std::int64_t middle = begin + (end - begin) / 2;
    predicate(middle) ? end = middle : begin = middle + 1;
  }
  return begin;
}

/// All splits that are as unlikely as one of log-probability `observed`, or less: both ends of the
/// distribution.
double two_sided(const Hypergeometric& chance, double observed) {
  const double limit = observed + std::log1p(tolerance);
  const std::int64_t mode = chance.mode();
  if (chance.log_probability(mode) <= limit) return 1;
  const auto is_rare = [&](std::int64_t k) { return chance.log_probability(k) <= limit; };
  const std::int64_t above = first_where(mode + 1, chance.most() + 1, is_rare);
  const std::int64_t below =
      first_where(chance.fewest(), mode, [&](std::int64_t k) { return !is_rare(k); }) - 1;
  double p = 0;
  if (above <= chance.most()) p += std::exp(chance.log_probability(above)) * chance.sum_up(above);
  if (below >= chance.fewest()) p += std::exp(chance.log_probability(below)) * chance.sum_down(below);
  return std::min(1.0, p);
}

}  // namespace

ExactTests exact_tests(const Contingency& table) {
  const std::size_t words = table.a.size();
  ExactTests tests{.less = std::vector<double>(words),
                   .greater = std::vector<double>(words),
                   .p = std::vector<double>(words),
                   .mid_p = std::vector<double>(words),
                   .specificity = std::vector<double>(words)};
  for (std::size_t word = 0; word < words; ++word) {
    const std::int64_t a = table.a[word];
    const Hypergeometric chance{table.na, table.nb, a + table.b[word]};
    const bool is_rarer = a * table.nb < table.b[word] * table.na;
    const double log_probability = chance.log_probability(a);
    const double probability = std::exp(log_probability);
    // Only the end that begins here is summed; the other one is what is left.
    const double log_end =
        std::min(0.0, log_probability + std::log(is_rarer ? chance.sum_down(a) : chance.sum_up(a)));
    const double end = std::exp(log_end);
    const double other = std::min(1.0, 1 - end + probability);
    tests.less[word] = is_rarer ? end : other;
    tests.greater[word] = is_rarer ? other : end;
    tests.p[word] = two_sided(chance, log_probability);
    tests.mid_p[word] = std::min(1.0, 2 * std::min(end, other) - probability);
    tests.specificity[word] = (is_rarer ? log_end : 0 - log_end) * std::numbers::log10e;
  }
  return tests;
}

std::vector<double> smallest_p(const Contingency& table) {
  Contingency fewest = table, most = table;
  for (std::size_t word = 0; word < table.a.size(); ++word) {
    const std::int64_t total = table.a[word] + table.b[word];
    fewest.a[word] = std::max<std::int64_t>(0, total - table.nb);
    fewest.b[word] = total - fewest.a[word];
    most.a[word] = std::min(total, table.na);
    most.b[word] = total - most.a[word];
  }
  const std::vector<double> low = exact_tests(fewest).p, high = exact_tests(most).p;
  std::vector<double> smallest;
  for (std::size_t word = 0; word < low.size(); ++word) smallest.push_back(std::min(low[word], high[word]));
  return smallest;
}

}  // namespace crossread
