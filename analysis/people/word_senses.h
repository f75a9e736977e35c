#pragma once

#include <cstdint>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/people/mention.h"
#include "analysis/text/document.h"

namespace crossread {

/// A row of the lexicon that begins at a token.
struct KnownEntry {
  std::uint32_t row = nothing;
  std::uint16_t tokens = 0;
  bool is_inflected = false;

  explicit operator bool() const { return tokens > 0; }
};

/// What the lexicon and the spelling tell of a token and those after it.
struct WordSense {
  const PhraseWord* phrase_word = nullptr;
  KnownEntry title;
  KnownEntry role;
  KnownEntry body;
  KnownEntry place;
  KnownEntry pronoun;
  bool is_word = false;
  bool is_name_part = false;  ///< has the capital of a name
  bool is_upper = false;      ///< in capitals: "OTAN"
  bool is_date = false;       ///< "Tuesday", "March", unless behind a name: "Theresa May"
  bool is_initial = false;    ///< "F."
  bool is_first_name = false;
  bool is_particle = false;           ///< "de", "van"
  bool is_weak_particle = false;      ///< a particle only after a first name
  const PlaceWord* origin = nullptr;  ///< the place whose adjective it is: « français »
};

/// One for each token.
std::vector<WordSense> word_senses_of(const Document& document, const Language& language);

/// Whether a token has a part in noun phrases: a determiner, the "de" of complements, ...
inline bool is_part(const WordSense& sense, PhraseWord::Part part) {
  return sense.phrase_word != nullptr && sense.phrase_word->part == part;
}

}  // namespace crossread
