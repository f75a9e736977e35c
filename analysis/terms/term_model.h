#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/terms/term_features.h"

namespace crossread {

/// A logistic regression over the features of a word, with three numbers that are chosen, not fitted: how
/// much the lexicon's weight adds, how much a listed word loses that many news articles use, and from which
/// value on a word is loaded.
class TermModel {
 public:
  /// `weights` are rows of the table term_model. Throws Error for a name that is no feature.
  explicit TermModel(std::span<const std::pair<std::string, double>> weights);

  /// 0 to 1; from 0.5 on most readers would call the word loaded.
  double score(const TermFeatures& features) const;
  /// What each feature adds, the greatest first.
  std::vector<std::pair<std::string_view, double>> reasons(const TermFeatures& features) const;

 private:
  double value(const TermFeatures& features) const;

  std::vector<double> weights_;
  double bias_ = 0, lexicon_ = 0, frequency_ = 0, threshold_ = 0, slope_ = 1;
};

}  // namespace crossread
