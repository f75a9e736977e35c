#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "analysis/text/span.h"

namespace crossread {

/// The part of an article that evidence lies in. `blocks` are the pieces of the page, kept or not: they
/// have no common text to slice, so a span there is a range of block numbers.
enum class Part : std::uint8_t { text, title, blocks };

/// A place in one article of a comparison.
struct Evidence {
  std::uint32_t article = 0;  ///< index into Comparison::articles
  Part part = Part::text;
  Span span;
  Span sentences;  ///< the sentences that it touches, numbered from 0, half-open; empty outside the text
  friend auto operator<=>(const Evidence&, const Evidence&) = default;
};

/// What a figure counts, and so how it is counted again from its evidence.
enum class Unit : std::uint8_t {
  occurrences,  ///< pieces of evidence
  sentences,    ///< pieces of evidence, each one a whole sentence
  words,        ///< words inside the evidence
  percent,      ///< words inside the evidence, of every hundred words inside `whole`
  per_thousand  ///< pieces of evidence, for every thousand words inside `whole`
};

/// A number that anyone can count again.
struct Figure {
  double value = 0;
  Unit unit = Unit::occurrences;
  std::vector<Evidence> evidence;
  std::vector<Evidence> whole;  ///< of a percentage or a rate only
  friend bool operator==(const Figure&, const Figure&) = default;
};

/// Why something cannot be said.
enum class Why : std::uint8_t {
  too_little_text,  ///< a whole too small for a percentage, or articles too short to generalise
  date_unknown,
  outlet_unknown,
  no_wire_copy,       ///< no article comes from an agency, so what was copied from one stays open
  several_languages,  ///< words and sentences are only compared within one language
  language_without_lexicon,
  no_speech,       ///< nothing that anybody said was found
  speech_unknown,  ///< the lexicon does not know how the language reports speech
  no_text,         ///< a page on which no article text was found
  words_alike      ///< no word differs by more than chance explains
};

/// A measure that is not taken, with the reason and what was seen instead.
struct Silence {
  Why why = Why::too_little_text;
  std::vector<std::uint32_t> articles;  ///< whom it concerns, indices into Comparison::articles
  std::vector<Figure> seen;
  friend bool operator==(const Silence&, const Silence&) = default;
};

using Measure = std::variant<Figure, Silence>;

}  // namespace crossread
