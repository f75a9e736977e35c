#include "analysis/text/class_order.h"

#include <array>
#include <cstddef>

namespace crossread {
namespace {

/// The classes that order tells apart; verbs by whether they need a subject.
enum Slot : std::size_t {
  other,
  noun,
  name,
  finite,
  infinitive,
  participle,
  auxiliary,
  adjective,
  adverb,
  pronoun,
  determiner,
  preposition,
  conjunction,
  numeral,
  slot_count
};

Slot slot_of_verb(VerbForm form) {
  switch (form) {
    case VerbForm::infinitive:
      return infinitive;
    case VerbForm::present_participle:
    case VerbForm::past_participle:
      return participle;
    default:
      return finite;
  }
}

Slot slot_of(WordClass word_class, VerbForm form) {
  switch (word_class) {
    case WordClass::noun:
      return noun;
    case WordClass::proper_noun:
      return name;
    case WordClass::verb:
      return slot_of_verb(form);
    case WordClass::auxiliary:
      return form == VerbForm::infinitive || form == VerbForm::past_participle ||
                     form == VerbForm::present_participle
                 ? slot_of_verb(form)
                 : auxiliary;
    case WordClass::adjective:
      return adjective;
    case WordClass::adverb:
      return adverb;
    case WordClass::pronoun:
      return pronoun;
    case WordClass::determiner:
      return determiner;
    case WordClass::preposition:
      return preposition;
    case WordClass::conjunction:
      return conjunction;
    case WordClass::numeral:
      return numeral;
    case WordClass::unknown:
    case WordClass::interjection:
      break;
  }
  return other;
}

using Row = std::array<float, slot_count>;

// Set by hand and checked on news sentences; columns are the class that follows.
constexpr std::array<Row, slot_count> scores{{
    // other noun  name  fin.  inf.  part. aux.  adj.  adv.  pron. det.  prep. conj. num.
    {0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.3F, 0.0F, 0.0F, 0.3F, 0.5F, 0.8F, 0.4F, 0.4F, 0.2F},       // other
    {0.3F, -0.4F, 0.0F, 0.6F, -1.0F, 0.5F, 0.9F, 0.5F, 0.2F, 0.0F, -0.7F, 1.0F, 0.6F, -0.3F},   // noun
    {0.3F, -0.3F, 0.8F, 0.9F, -1.0F, 0.2F, 1.1F, -0.3F, 0.0F, 0.0F, -0.7F, 0.5F, 0.5F, 0.0F},   // name
    {0.0F, -0.3F, 0.3F, -1.5F, 0.7F, 0.2F, -0.8F, 0.0F, 0.7F, 0.3F, 1.0F, 0.8F, 0.6F, 0.3F},    // finite
    {0.2F, 0.0F, 0.3F, -2.0F, -0.3F, 0.2F, -1.5F, 0.0F, 0.5F, 0.2F, 1.2F, 0.8F, 0.3F, 0.3F},    // infinitive
    {0.3F, -0.2F, 0.2F, -1.5F, 0.2F, 0.0F, -0.8F, 0.0F, 0.5F, 0.0F, 0.7F, 1.1F, 0.4F, 0.0F},    // participle
    {-0.2F, -1.0F, 0.0F, -2.0F, 1.8F, 2.2F, -0.5F, 1.0F, 1.2F, 0.3F, 0.6F, 0.3F, 0.0F, 0.0F},   // auxiliary
    {0.3F, 1.5F, 0.3F, -0.5F, -0.8F, -0.3F, 0.2F, 0.2F, 0.0F, -0.2F, -1.0F, 0.7F, 0.5F, 0.0F},  // adjective
    {0.2F, -0.6F, 0.0F, 0.3F, 0.3F, 0.7F, 0.3F, 0.8F, 0.2F, 0.2F, 0.3F, 0.4F, 0.2F, 0.3F},      // adverb
    {0.0F, -1.5F, 0.0F, 2.0F, 0.3F, -0.2F, 1.8F, -0.8F, 0.6F, 0.5F, -0.8F, 0.0F, 0.0F, 0.0F},   // pronoun
    {-1.0F, 2.0F, 1.5F, -3.0F, -3.0F, -0.5F, -3.0F, 1.6F, -0.4F, -2.0F, -1.5F, -2.0F, -3.0F,
     1.2F},                                                                                     // determiner
    {-0.5F, 1.0F, 1.5F, -2.5F, 1.2F, 0.3F, -2.5F, 0.4F, 0.0F, 0.4F, 1.5F, -1.0F, -0.6F, 1.0F},  // preposition
    {0.0F, 0.3F, 0.5F, 0.2F, 0.0F, 0.2F, 0.2F, 0.3F, 0.4F, 1.2F, 0.8F, 0.4F, -0.3F, 0.2F},      // conjunction
    {0.0F, 1.5F, 0.3F, -0.8F, -1.5F, -0.5F, -0.8F, 0.6F, 0.0F, -0.8F, -1.0F, 0.4F, 0.3F, 0.5F},  // numeral
}};

}  // namespace

float order_score(WordClass before, VerbForm form_before, WordClass after, VerbForm form_after) {
  return scores[slot_of(before, form_before)][slot_of(after, form_after)];
}

}  // namespace crossread
