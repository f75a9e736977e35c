#pragma once

#include <cstdint>

#include "analysis/text/document.h"

namespace crossread {

/// The word classes that order tells apart; verbs by whether they have a subject.
enum class OrderClass : std::uint8_t {
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
  numeral
};

OrderClass order_class_of(WordClass word_class, VerbForm form);

/// How well a word of one class follows another, about as a logarithm of how much oftener than by chance:
/// « le » before « porte » makes a noun of it, « il » before « porte » a verb. The order is that of French
/// and English; in languages built otherwise it only weighs less well.
float order_score(OrderClass before, OrderClass after);

}  // namespace crossread
