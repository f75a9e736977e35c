#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "analysis/text/rules.h"

namespace crossread {

/// One way to read a form by itself: "porte" is the noun "porte" or a present of "porter".
struct Reading {
  std::string lemma;  ///< lower case, accents kept, a straight apostrophe
  WordClass word_class = WordClass::unknown;
  VerbForm verb_form = VerbForm::none;
  float weight = 0;  ///< how much likelier than others, as far as the dictionary tells
};

/// The readings of a language's word forms: Hunspell's dictionaries ("déclaré" -> "déclarer", past
/// participle) or WordNet's ("cities" -> "city"). Costs nothing until the first look-up, which reads the
/// dictionary; a form is analysed once. One object serves all threads.
class Morphology {
 public:
  explicit Morphology(DictionaryRules rules);
  ~Morphology();
  Morphology(const Morphology&) = delete;
  Morphology& operator=(const Morphology&) = delete;

  /// The readings of a form as written ("Etats-Unis", "l’"); none where the dictionary does not know it.
  /// They live as long as this object.
  std::span<const Reading> readings_of(std::string_view form) const {
    return readings_of(form, StringHash{}(form));
  }
  /// The same of a form whose hash is known.
  std::span<const Reading> readings_of(std::string_view form, std::size_t hash) const;

  /// The dictionary file that could not be read, "" if all could or none has been needed yet. Without its
  /// dictionary a language has no readings.
  std::string missing_file() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace crossread
