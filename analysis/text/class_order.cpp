#include "analysis/text/class_order.h"

namespace crossread {
namespace {

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

}  // namespace crossread
