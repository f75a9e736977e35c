#include "analysis/terms/term_model.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "analysis/error.h"
#include "analysis/text/string_map.h"

namespace crossread {

namespace {

StringMap<std::size_t> numbers_by_name() {
  StringMap<std::size_t> numbers;
  const auto& names = term_feature_names();
  for (std::size_t at = 0; at < names.size(); ++at) numbers.try_emplace(names[at], at);
  return numbers;
}

std::size_t feature_number(const std::string& name) {
  static const StringMap<std::size_t> numbers = numbers_by_name();
  const auto found = numbers.find(name);
  if (found == numbers.end()) throw Error("term_model.tsv", fmt::format("no feature is called \"{}\"", name));
  return found->second;
}

}  // namespace

TermModel::TermModel(std::span<const std::pair<std::string, double>> weights)
    : weights_(term_feature_names().size()) {
  for (const auto& [name, weight] : weights) {
    if (name == "bias")
      bias_ = weight;
    else if (name == "lexicon_weight")
      lexicon_ = weight;
    else if (name == "frequency_of_listed")
      frequency_ = weight;
    else if (name == "threshold")
      threshold_ = weight;
    else if (name == "slope")
      slope_ = weight;
    else
      weights_[feature_number(name)] = weight;
  }
}

double TermModel::value(const TermFeatures& features) const {
  double value = bias_ + lexicon_ * features.weight - frequency_ * std::log1p(features.frequency);
  for (const std::uint16_t feature : features.on) value += weights_[feature];
  return value;
}

double TermModel::score(const TermFeatures& features) const {
  return 1 / (1 + std::exp(-slope_ * (value(features) - threshold_)));
}

std::vector<std::pair<std::string_view, double>> TermModel::reasons(const TermFeatures& features) const {
  std::vector<std::pair<std::string_view, double>> reasons;
  for (const std::uint16_t feature : features.on)
    reasons.emplace_back(term_feature_names()[feature], weights_[feature]);
  if (features.weight > 0) reasons.emplace_back("lexicon_weight", lexicon_ * features.weight);
  if (features.frequency > 0)
    reasons.emplace_back("frequency_of_listed", -frequency_ * std::log1p(features.frequency));
  std::ranges::stable_sort(reasons, {}, [](const auto& reason) { return -std::abs(reason.second); });
  return reasons;
}

}  // namespace crossread
