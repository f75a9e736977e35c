#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "analysis/lexicon/loaded_term_weights.h"
#include "analysis/terms/term_features.h"

namespace crossread {

/// A logistic regression over the features of a word.
class TermModel {
 public:
  /// The weights must outlive it.
  explicit TermModel(const LoadedTermWeights& weights) : weights_(weights) {}

  /// 0 to 1; from 0.5 on most readers would call the word loaded.
  double score(const TermFeatures& features) const;
  /// What each feature adds, the greatest first.
  std::vector<std::pair<std::string_view, double>> reasons(const TermFeatures& features) const;

 private:
  double value(const TermFeatures& features) const;

  const LoadedTermWeights& weights_;
};

}  // namespace crossread
