#include "analysis/events/local_scaling.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace crossread {
namespace {

constexpr std::size_t nearest_articles = 20;
constexpr double unseen_articles = 3;  // of usual density, added to the nearest: a few articles tell little
constexpr double least_density = 0.06;
constexpr double usual_density = 0.12;  // of articles on many themes
constexpr double even_ratio =
    1.83;  // of likeness to density at which two articles may be of one event or of two
constexpr double even_opening = 0.35;  // the same for the opening
constexpr double slope = 2.5;          // of the logarithm of the ratio
constexpr double slope_of_opening = 2;

/// By article and language: how like it the nearest articles of that language are on average.
class Densities {
 public:
  Densities(std::span<const AlikePair> pairs, const TermWeights& weights)
      : weights_(weights), languages_(weights.languages.size()) {
    std::vector<std::vector<double>> met(weights.articles.size() * languages_);
    for (const AlikePair& pair : pairs) {
      met[place(pair.a, pair.b)].push_back(pair.likeness);
      met[place(pair.b, pair.a)].push_back(pair.likeness);
    }
    std::vector<std::size_t> articles(languages_);
    for (const std::size_t language : weights.language_of) ++articles[language];
    for (std::size_t at = 0; at < met.size(); ++at) {
      const std::size_t language = at % languages_;
      const bool own = weights.language_of[at / languages_] == language;
      means_.push_back(mean_of_nearest(met[at], articles[language] - (own ? 1 : 0)));
    }
  }

  /// Of the surroundings in which a meets b.
  double of(std::size_t a, std::size_t b) const { return means_[place(a, b)]; }

 private:
  std::size_t place(std::size_t article, std::size_t other) const {
    return article * languages_ + weights_.language_of[other];
  }

  static double mean_of_nearest(std::vector<double>& likenesses, std::size_t others) {
    std::ranges::sort(likenesses, std::greater());
    likenesses.resize(std::min(others, nearest_articles));  // those it does not meet are not like it
    const double sum = std::accumulate(likenesses.begin(), likenesses.end(), usual_density * unseen_articles);
    return std::max(least_density, sum / (static_cast<double>(likenesses.size()) + unseen_articles));
  }

  const TermWeights& weights_;
  std::size_t languages_;
  std::vector<double> means_;
};

}  // namespace

std::vector<AlikePair> locally_scaled(std::vector<AlikePair> pairs, const TermWeights& weights) {
  const Densities densities(pairs, weights);
  for (AlikePair& pair : pairs) {
    const double density = std::sqrt(densities.of(pair.a, pair.b) * densities.of(pair.b, pair.a));
    const double odds = slope * std::log(pair.likeness / density / even_ratio) +
                        slope_of_opening * (pair.opening - even_opening);
    pair.likeness = 1 / (1 + std::exp(-odds));
  }
  return pairs;
}

}  // namespace crossread
