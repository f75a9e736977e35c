#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/rules.h"

namespace crossread {

/// What is counted: words as they are written or their dictionary forms, alone or in runs.
struct UnitRule {
  enum class Form : std::uint8_t { word, lemma };
  Form form = Form::word;
  std::size_t length = 1;  ///< how many words make a unit, from 1 on
  friend bool operator==(const UnitRule&, const UnitRule&) = default;
};

/// A word, or a run of words, where it stands.
///
///   "L'OTAN hésite."    words: l' | otan | hésite      lemmas: le | otan | hésiter      pairs: l'otan | otan
///   hésite
struct UnitUse {
  std::string key;  ///< in lower case, accents kept
  Span span;
  bool content = false;  ///< begins and ends with a word that says what the text is about
};

/// The units of a text, in reading order. Numbers are words; marks are none and end a run, as does the end of
/// a sentence. Only words inside `counted` count, stretches that neither overlap nor touch, in order; none
/// goes over the border of one. Of content is a word as it is written that no table of function words has, or
/// a dictionary form that is a noun, a name, a verb or an adjective.
std::vector<UnitUse> units_of(const Document& document, UnitRule rule, const std::vector<Span>& counted,
                              const TextRules& rules);

/// Single words as they are written, but each name one unit, and only names of content. `names` are spans of
/// whole tokens that do not overlap, in order.
///
///   "Odile Brassac hésite."    odile brassac | hésite
std::vector<UnitUse> units_with_names(const Document& document, std::span<const Span> names,
                                      const std::vector<Span>& counted, const TextRules& rules);

/// How often a text has a unit.
struct UnitCount {
  std::string key;
  std::int64_t count = 0;
  std::int64_t content = 0;  ///< how often as one of content
};

/// Each unit once, in no order.
std::vector<UnitCount> tally(const std::vector<UnitUse>& units);

}  // namespace crossread
