#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// What is counted: words as they are written or their dictionary forms, alone or in runs.
struct UnitRule {
  enum class Form : std::uint8_t { word, lemma };
  Form form = Form::word;
  std::size_t length = 1;  ///< how many words make a unit, from 1 on
};

/// A word, or a run of words, where it stands.
///
///   "L'OTAN hésite."    words: l' | otan | hésite      lemmas: le | otan | hésiter      pairs: l'otan | otan
///   hésite
struct Unit {
  std::string key;  ///< in lower case, accents kept
  Span span;
  bool content = false;  ///< begins and ends with a noun, a name, a verb or an adjective
};

/// The units of a text, in reading order. Numbers are words; marks are none and end a run, as does the end of
/// a sentence. Only words inside `counted` count, stretches that neither overlap nor touch, in order; none
/// goes over the border of one.
std::vector<Unit> units_of(const Document& document, UnitRule rule, const std::vector<Span>& counted);

/// How often a text has a unit.
struct UnitCount {
  std::string key;
  std::int64_t count = 0;
  std::int64_t content = 0;  ///< how often as one of content
};

/// Each unit once, sorted by key.
std::vector<UnitCount> tally(const std::vector<Unit>& units);

}  // namespace crossread
