#include "analysis/events/sides.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>

namespace crossread {
namespace {

using Entry = TermWeights::Entry;

constexpr double opening_share = 0.3;
constexpr double least_known = 0.5;  // share of an article that another language is taken to know

double product(float a, float b) {
  return static_cast<double>(a) * static_cast<double>(b);
}

Norms norms_of(const std::vector<Entry>& entries) {
  Norms squares;
  for (const Entry& entry : entries) {
    squares.whole += product(entry.whole, entry.whole);
    squares.opening += product(entry.opening, entry.opening);
    squares.opening_sum += static_cast<double>(entry.opening);
  }
  return {std::sqrt(squares.whole), std::sqrt(squares.opening), squares.opening_sum};
}

/// An article of which the other language knows little does not consist of that little.
Norms norms_abroad(const std::vector<Entry>& known, const Norms& all) {
  const Norms some = norms_of(known);
  return {std::max(some.whole, least_known * all.whole), std::max(some.opening, least_known * all.opening),
          std::max(some.opening_sum, least_known * all.opening_sum)};
}

double cosine(double dot, double a, double b) {
  return dot > 0 ? dot / (a * b) : 0;
}

double share(double part, double all) {
  return part > 0 ? part / all : 0;
}

}  // namespace

Side side_of(const TermWeights& weights, std::size_t language, std::size_t other) {
  const std::uint64_t both = (std::uint64_t{1} << language) | (std::uint64_t{1} << other);
  const auto known_to_both = [&](const Entry& entry) {
    return (weights.languages_using[entry.term] & both) == both;
  };
  Side side;
  for (std::size_t at = 0; at < weights.articles.size(); ++at)
    if (weights.language_of[at] == language) side.articles.push_back(at);
  for (const std::size_t at : side.articles) {
    const std::vector<Entry>& all = weights.articles[at];
    if (language == other) {
      side.entries.emplace_back(all);
      side.norms.push_back(weights.norms[at]);
    } else {
      std::ranges::copy_if(all, std::back_inserter(side.known.emplace_back()), known_to_both);
      side.norms.push_back(norms_abroad(side.known.back(), weights.norms[at]));
    }
  }
  for (const std::vector<Entry>& known : side.known) side.entries.emplace_back(known);
  return side;
}

InCommon in_common(const Side& a, std::size_t at_a, const Side& b, std::size_t at_b) {
  double whole = 0, opening = 0;
  double of_a = 0, of_b = 0;  // what the other has of the one's opening
  auto left = a.entries[at_a].begin();
  const auto left_end = a.entries[at_a].end();
  for (const Entry& right : b.entries[at_b]) {
    while (left != left_end && left->term < right.term) ++left;
    if (left == left_end) break;
    if (left->term != right.term) continue;
    whole += product(left->whole, right.whole);
    opening += product(left->opening, right.opening);
    of_a += static_cast<double>(left->opening);
    of_b += static_cast<double>(right.opening);
  }
  const Norms &norms_a = a.norms[at_a], &norms_b = b.norms[at_b];
  return {(1 - opening_share) * cosine(whole, norms_a.whole, norms_b.whole) +
              opening_share * cosine(opening, norms_a.opening, norms_b.opening),
          std::min(share(of_a, norms_a.opening_sum), share(of_b, norms_b.opening_sum))};
}

}  // namespace crossread
