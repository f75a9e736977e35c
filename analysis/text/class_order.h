#pragma once

#include <array>
#include <cstddef>
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

constexpr std::size_t order_class_count = static_cast<std::size_t>(OrderClass::numeral) + 1;

// Set by hand and checked on news sentences; columns are the class that follows.
inline constexpr std::array<std::array<float, order_class_count>, order_class_count> order_scores{{
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

/// How well a word of one class follows another, about as a logarithm of how much oftener than by chance:
/// « le » before « porte » makes a noun of it, « il » before « porte » a verb. The order is that of French
/// and English; in languages built otherwise it only weighs less well.
constexpr float order_score(OrderClass before, OrderClass after) {
  return order_scores[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
}

}  // namespace crossread
