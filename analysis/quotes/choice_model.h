#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace crossread {

/// A conditional logit (McFadden 1974): of several candidates each is chosen with a probability proportional
/// to exp(w f). A feature has one weight that always counts and one for each setting of the choice.
class ChoiceModel {
 public:
  /// Lines of setting ("any" or one of `settings`), feature and weight, parted by tabs. Throws
  /// std::logic_error for a name that is not known.
  ChoiceModel(std::string_view text, std::span<const std::string_view> settings,
              std::span<const std::string_view> features);

  /// `features` in the order of the names.
  double score(std::size_t setting, std::span<const float> features) const;

 private:
  std::size_t feature_count_;
  std::vector<double> weights_;  // of any setting, then of each, one after the other
};

/// The best of the scores and its probability.
struct Choice {
  std::size_t best = 0;
  double probability = 0;
};
Choice choose(std::span<const double> scores);

}  // namespace crossread
