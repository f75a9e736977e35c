#include "analysis/quotes/choice_model.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <string>

namespace crossread {
namespace {

std::string_view next_cell(std::string_view& line, char end) {
  const auto at = line.find(end);
  const std::string_view cell = line.substr(0, at);
  line.remove_prefix(at == std::string_view::npos ? line.size() : at + 1);
  return cell;
}

std::size_t place_in(std::span<const std::string_view> names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) throw std::logic_error("unknown name in a model: " + std::string(name));
  return static_cast<std::size_t>(found - names.begin());
}

}  // namespace

ChoiceModel::ChoiceModel(std::string_view text, std::span<const std::string_view> settings,
                         std::span<const std::string_view> features)
    : feature_count_(features.size()), weights_((settings.size() + 1) * features.size()) {
  while (!text.empty()) {
    std::string_view line = next_cell(text, '\n');
    if (line.empty() || line.front() == '#') continue;
    const auto setting = next_cell(line, '\t');
    const std::size_t row = setting == "any" ? 0 : place_in(settings, setting) + 1;
    double& weight = weights_[row * feature_count_ + place_in(features, next_cell(line, '\t'))];
    std::from_chars(line.data(), line.data() + line.size(), weight);
  }
}

double ChoiceModel::score(std::size_t setting, std::span<const float> features) const {
  const double* const of_any = weights_.data();
  const double* const of_setting = weights_.data() + (setting + 1) * feature_count_;
  double sum = 0;
  for (std::size_t at = 0; at < feature_count_; ++at) sum += features[at] * (of_any[at] + of_setting[at]);
  return sum;
}

Choice choose(std::span<const double> scores) {
  const auto best = std::ranges::max_element(scores);
  double total = 0;
  for (const double score : scores) total += std::exp(score - *best);
  return {static_cast<std::size_t>(best - scores.begin()), 1 / total};
}

}  // namespace crossread
