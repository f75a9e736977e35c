#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/term_category.h"

namespace crossread {

/// The features by which the model of loaded terms sees a word: the first number of each kind.
namespace term_feature {
constexpr std::uint16_t longest_class = 4;
constexpr std::uint16_t word_class_count = 13;
enum Base : std::uint16_t {
  weight = 0,                          // w1, w2, w3
  weight_of_other_class = weight + 3,  // w1o ...
  category = weight_of_other_class + 3,
  category_and_weight = category + term_category_count,
  phrase = category_and_weight + 3 * term_category_count,
  phrase_and_weight = phrase + 1,
  negated = phrase_and_weight + 3,
  near_listed = negated + 1,  // of one stem with a listed word of weight 1 to 3
  word_class = near_listed + 3,
  class_of_hit = word_class + word_class_count,
  participle = class_of_hit + word_class_count,
  name = participle + 1,
  frequency = name + 1,  // none, rare, middle, common
  hyphen = frequency + 4,
  length = hyphen + 1,
  quoted = length + longest_class + 1,
  scare_quotes = quoted + 1,
  after_hit = scare_quotes + 1,
  before_hit = after_hit + 1,
  same_wording = before_hit + 1,
  other_wording = same_wording + 1,
  feature_count = other_wording + 1
};

}  // namespace term_feature

/// The names of all features, in the order of their numbers. None is a word of a text, a name or a topic.
const std::vector<std::string>& term_feature_names();

/// The weights of a model of loaded terms, and three numbers that are chosen, not fitted: how much the
/// lexicon's weight adds, how much a listed word loses that many news articles use, and from which value on
/// a word is loaded.
struct LoadedTermWeights {
  std::vector<double> of_features;  ///< by number; empty where a language has no model
  double bias = 0, lexicon = 0, frequency = 0, threshold = 0, slope = 1;

  bool empty() const { return of_features.empty(); }
  /// Takes a row of the table term_model; false for a name that is no feature.
  bool set(std::string_view name, double weight);
};

}  // namespace crossread
