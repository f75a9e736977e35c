#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/lexicon/speech_words.h"
#include "analysis/text/span.h"

namespace crossread {

/// How much of a quotation is in the speaker's own words.
enum class QuoteType : std::uint8_t {
  direct,   ///< all of it is between quotation marks
  mixed,    ///< some of it
  indirect  ///< none
};

/// The words that introduce what is said: "a-t-il déclaré", "selon", "told".
struct Cue {
  Span span;
  std::string lemma;
  Charge charge = Charge::neutral;
};

/// What an article says that somebody said.
///
///   « Nous rouvrirons », a déclaré jeudi la maire.
///   |__ content ____|    |_ cue _|       |source|
struct Quote {
  Span content;
  QuoteType type = QuoteType::direct;
  std::optional<Cue> cue;
  std::optional<std::uint32_t> source;  ///< the mention of who speaks; nothing where the article does not say
  double source_confidence = 0;         ///< 0..1 that it is the source
  double confidence = 0;                ///< 0..1 that this is reported speech and that the source is right
};

}  // namespace crossread
