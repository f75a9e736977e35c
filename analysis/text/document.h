#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/span.h"
#include "analysis/text/string_map.h"
#include "analysis/text/text.h"
#include "analysis/text/word_memory.h"

namespace crossread {

enum class TokenKind : std::uint8_t { word, number, punctuation, symbol };

enum class WordClass : std::uint8_t {
  unknown,
  noun,
  proper_noun,
  verb,
  auxiliary,
  adjective,
  adverb,
  pronoun,
  determiner,
  preposition,
  conjunction,
  numeral,
  interjection
};

/// Tense and mood as far as they tell how sure a report is: « aurait fui » is hearsay.
enum class VerbForm : std::uint8_t {
  none,
  infinitive,
  present,
  imperfect,
  past,
  future,
  conditional,
  subjunctive,
  imperative,
  present_participle,
  past_participle
};

struct WordForm;

/// A word, number or mark of a sentence; white space is no token.
///
///   l'OTAN  ->  l' + OTAN      15 000  ->  one number      M.  ->  one word
struct Token {  // 64 bytes: one line of a processor's cache
  Span span;
  TokenKind kind = TokenKind::word;
  WordClass word_class = WordClass::unknown;
  VerbForm verb_form = VerbForm::none;
  bool is_capitalised = false;  ///< begins with a capital: "OTAN", "Paris"
  bool is_lower_case = false;   ///< begins with a small letter and has no capital: "paris", but not "iPhone"
  bool is_as_folded = false;    ///< its folded form is how it is written
  // Both are views into the memory of the document's words, so that tokens are moved as plain bytes.
  std::string_view folded;  ///< without case and accents: "État" -> "etat"; the key for matching
  std::string_view lemma;   ///< dictionary form, lower case, accents kept: "déclaré" -> "déclarer"
  /// Of `folded` and of `lemma`: both are looked up in dozens of tables.
  std::uint32_t folded_hash = 0;
  std::uint32_t lemma_hash = 0;
  /// What the morphology tells of the form as written, if it is among those it keeps.
  const WordForm* form = nullptr;

  /// The only ways to change either: with its hash. The words must outlive the token.
  void set_folded(std::string_view word) {
    folded = word;
    folded_hash = StringHash{}(word);
  }
  void set_lemma(std::string_view word) {
    lemma = word;
    lemma_hash = word == folded ? folded_hash : StringHash{}(word);
  }
};

/// A sentence and its tokens, [first_token, last_token) of the document.
struct Sentence {
  Span span;
  std::uint32_t first_token = 0;
  std::uint32_t last_token = 0;
  std::uint32_t paragraph = 0;
};

/// An article's text, read: paragraphs hold sentences, sentences hold tokens, all in reading order.
/// Sentences do not overlap, lie inside one paragraph and begin and end with no white space.
struct Document {
  Text text;
  std::string language;  ///< ISO 639-1, "" where unknown
  std::vector<Span> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<bool> names;  ///< by token, whether its capital tells a name (names_by_capital)
  /// What the tokens' words point into; copies of the document share it.
  std::shared_ptr<WordMemory> words;
  std::shared_ptr<const void> forms;  ///< the same, of the forms that the morphology keeps
};

}  // namespace crossread
