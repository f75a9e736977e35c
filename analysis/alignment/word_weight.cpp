#include "analysis/alignment/word_weight.h"

namespace crossread {
namespace {

constexpr float function_word = 0.2F;

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
  return holds_sentences_together(token.word_class) ? function_word : 1;
}

}  // namespace crossread
