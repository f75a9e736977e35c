#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/rules.h"
#include "analysis/text/word_form.h"

namespace crossread {

class FormTable;

/// Makes the dictionary that the rules name ready, as the first look-up would, until the program ends; in a
/// thread of its own, say, while other things are read. One that cannot be read is left to the look-ups.
void open_ahead(const DictionaryRules& rules);

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
  /// The rules must outlive it.
  explicit Morphology(const TextRules& rules);
  explicit Morphology(TextRules&& rules) = delete;
  ~Morphology();
  Morphology(const Morphology&) = delete;
  Morphology& operator=(const Morphology&) = delete;

  /// The readings of a form as written ("Etats-Unis", "l’"); none where the dictionary does not know it.
  std::vector<Reading> readings_of(std::string_view form) const {
    return readings_of(form, StringHash{}(form));
  }
  /// The same of a form whose hash is known.
  std::vector<Reading> readings_of(std::string_view form, std::uint32_t hash) const;

  /// All that a form tells, worked out when it is first met; null where so many were met before that no more
  /// are kept, or where it was met as a piece of another kind. It lives as long as what `forms` gives. `hash`
  /// is StringHash's.
  const WordForm* form_of(std::string_view written, std::uint32_t hash, Piece::Kind kind) const;
  /// Tells that `form_of` will soon be asked for a form of this hash, which then takes less time.
  void expect(std::uint32_t hash) const;
  /// Keeps what `form_of` gives alive.
  std::shared_ptr<const void> forms() const;

  /// The dictionary file that could not be read, "" if all could or none has been needed yet. Without its
  /// dictionary a language has no readings.
  std::string missing_file() const;

 private:
  struct State;
  const TextRules& rules_;
  std::unique_ptr<State> state_;
  std::shared_ptr<FormTable> forms_;
};

}  // namespace crossread
