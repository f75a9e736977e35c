#include "analysis/terms/term_model.h"

#include <algorithm>
#include <cmath>

namespace crossread {

double TermModel::value(const TermFeatures& features) const {
  double value = weights_.bias + weights_.lexicon * features.weight -
                 weights_.frequency * std::log1p(features.frequency);
  for (const std::uint16_t feature : features.on) value += weights_.of_features[feature];
  return value;
}

double TermModel::score(const TermFeatures& features) const {
  return 1 / (1 + std::exp(-weights_.slope * (value(features) - weights_.threshold)));
}

std::vector<std::pair<std::string_view, double>> TermModel::reasons(const TermFeatures& features) const {
  std::vector<std::pair<std::string_view, double>> reasons;
  for (const std::uint16_t feature : features.on)
    reasons.emplace_back(term_feature_names()[feature], weights_.of_features[feature]);
  if (features.weight > 0) reasons.emplace_back("lexicon_weight", weights_.lexicon * features.weight);
  if (features.frequency > 0)
    reasons.emplace_back("frequency_of_listed", -weights_.frequency * std::log1p(features.frequency));
  std::ranges::stable_sort(reasons, {}, [](const auto& reason) { return -std::abs(reason.second); });
  return reasons;
}

}  // namespace crossread
