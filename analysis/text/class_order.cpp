#include "analysis/text/class_order.h"

#include <array>
#include <cstddef>

namespace crossread {
namespace {

constexpr std::size_t class_count = static_cast<std::size_t>(OrderClass::numeral) + 1;
using Row = std::array<float, class_count>;

// Set by hand and checked on news sentences; columns are the class that follows.
constexpr std::array<Row, class_count> scores{{
    // other noun  name  fin.  inf.  part. aux.  adj.  adv.  pron. det.  prep. conj. num.
    {0.0F, 0.0F, 0.0F, 0.3F, 0.0F, 0.1F, 0.3F, 0.0F, 0.3F, 0.5F, 0.8F, 0.4F, 0.4F, 0.2F},       // other
    {0.3F, -0.1F, 0.0F, 0.6F, -1.0F, 0.5F, 0.9F, 1.2F, 0.2F, 0.0F, -0.7F, 1.0F, 0.6F, -0.3F},   // noun
    {0.3F, 0.0F, 0.8F, 0.9F, -1.0F, 0.2F, 1.1F, 0.2F, 0.0F, 0.0F, -0.7F, 0.5F, 0.5F, 0.0F},     // name
    {0.0F, -0.3F, 0.3F, -1.5F, 0.7F, 0.2F, -0.8F, 0.0F, 0.7F, 0.3F, 1.0F, 0.8F, 0.6F, 0.3F},    // finite
    {0.2F, 0.0F, 0.3F, -2.0F, -0.3F, 0.2F, -1.5F, 0.0F, 0.5F, 0.2F, 1.2F, 0.8F, 0.3F, 0.3F},    // infinitive
    {0.3F, -0.2F, 0.2F, -1.5F, 0.2F, 0.0F, -0.8F, 0.0F, 0.5F, 0.0F, 0.7F, 1.1F, 0.4F, 0.0F},    // participle
    {-0.2F, -1.0F, 0.0F, -2.0F, 1.8F, 2.2F, -0.5F, 1.0F, 1.2F, 0.3F, 0.6F, 0.3F, 0.0F, 0.0F},   // auxiliary
    {0.3F, 1.5F, 0.3F, -0.5F, -0.8F, -0.3F, 0.2F, 0.2F, 0.0F, -0.2F, -1.0F, 0.7F, 0.5F, 0.0F},  // adjective
    {0.2F, -0.6F, 0.0F, 0.3F, 0.3F, 0.7F, 0.3F, 0.8F, 0.2F, 0.2F, 0.3F, 0.4F, 0.2F, 0.3F},      // adverb
    {0.0F, -1.5F, 0.0F, 2.0F, 0.3F, -0.2F, 1.8F, -0.8F, 0.6F, 0.5F, 0.2F, 0.0F, 0.0F, 0.0F},    // pronoun
    {-1.0F, 2.0F, 1.5F, -2.7F, -3.0F, -0.5F, -1.5F, 1.6F, -0.4F, -1.2F, -1.5F, -2.0F, -3.0F,
     1.2F},                                                                                     // determiner
    {-0.5F, 1.0F, 1.5F, -2.5F, 1.9F, 0.3F, -2.5F, 0.4F, 0.0F, 0.4F, 1.5F, -1.0F, -0.6F, 1.0F},  // preposition
    {0.0F, 0.3F, 0.5F, 0.2F, 0.0F, 0.2F, 0.2F, 0.3F, 0.4F, 1.2F, 0.8F, 0.4F, -0.3F, 0.2F},      // conjunction
    {0.0F, 1.5F, 0.3F, -0.8F, -1.5F, -0.5F, -0.8F, 0.6F, 0.0F, -0.8F, -1.0F, 0.4F, 0.3F, 0.5F},  // numeral
}};

OrderClass order_class_of_verb(VerbForm form, OrderClass finite) {
  switch (form) {
    case VerbForm::infinitive:
      return OrderClass::infinitive;
    case VerbForm::present_participle:
    case VerbForm::past_participle:
      return OrderClass::participle;
    default:
      return finite;
  }
}

}  // namespace

OrderClass order_class_of(WordClass word_class, VerbForm form) {
  switch (word_class) {
    case WordClass::noun:
      return OrderClass::noun;
    case WordClass::proper_noun:
      return OrderClass::name;
    case WordClass::verb:
      return order_class_of_verb(form, OrderClass::finite);
    case WordClass::auxiliary:
      return order_class_of_verb(form, OrderClass::auxiliary);
    case WordClass::adjective:
      return OrderClass::adjective;
    case WordClass::adverb:
      return OrderClass::adverb;
    case WordClass::pronoun:
      return OrderClass::pronoun;
    case WordClass::determiner:
      return OrderClass::determiner;
    case WordClass::preposition:
      return OrderClass::preposition;
    case WordClass::conjunction:
      return OrderClass::conjunction;
    case WordClass::numeral:
      return OrderClass::numeral;
    case WordClass::unknown:
    case WordClass::interjection:
      break;
  }
  return OrderClass::other;
}

float order_score(OrderClass before, OrderClass after) {
  return scores[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
}

}  // namespace crossread
