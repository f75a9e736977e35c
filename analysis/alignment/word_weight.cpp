#include "analysis/alignment/word_weight.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

constexpr float function_word_weight = 0.2F;

bool holds_sentences_together(WordClass word_class) {
  switch (word_class) {
    case WordClass::auxiliary:
    case WordClass::pronoun:
    case WordClass::determiner:
    case WordClass::preposition:
    case WordClass::conjunction:
      return true;
    default:
      return false;
  }
}

}  // namespace

float weight_of(const Token& token) {
  return holds_sentences_together(token.word_class) ? function_word_weight : 1;
}

std::vector<float> rarities_of(const std::vector<std::string>& keys, const TopicWords& topics) {
  std::vector<float> rarities(keys.size(), 1);
  if (topics.rarest <= 0) return rarities;
  const double rarest = std::log(topics.rarest / 2 / 10'000);
  std::ranges::transform(keys, rarities.begin(), [&](const std::string& key) {
    return static_cast<float>(std::log(topics.share_of_articles(key).value()) / rarest);
  });
  return rarities;
}

}  // namespace crossread
