#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/loaded_term_weights.h"
#include "analysis/lexicon/term_category.h"
#include "analysis/text/rules.h"
#include "analysis/text/word_map.h"

namespace crossread {

/// A step of a pattern: it takes one token, or up to two.
struct TermStep {
  enum class Kind : std::uint8_t {
    lemma,     ///< a token of this dictionary form, or written like it
    written,   ///< a token written like it but for capitals
    capital,   ///< a token written exactly so
    gap,       ///< `*`: up to two tokens
    any,       ///< `_`: one token
    number,    ///< `{number}`: a number
    term,      ///< `~`: the term itself, in exceptions
    no_number  ///< `!{number}`: whatever is no number, takes none
  };
  Kind kind = Kind::lemma;
  std::string word;
  std::uint32_t hash = StringHash{}(word);
  friend bool operator==(const TermStep&, const TermStep&) = default;
};
using TermPattern = std::vector<TermStep>;
constexpr std::uint32_t widest_term_gap = 2;  // tokens

/// The patterns that a cell stands for: `a/b` in it makes one of each. "=no doubt" is taken as written, with
/// elisions parted as in a text.
std::vector<TermPattern> term_patterns_of(std::string_view cell, const TextRules& rules);

/// A form without its hyphens: "ultra-violet" and "ultraviolet" are one.
std::string without_hyphens(std::string_view form);

/// A row of the lexicon of loaded terms.
struct LoadedTerm {
  enum class Class : std::uint8_t { noun, verb, adjective, adverb, proper_noun, phrase, prefix, suffix };

  std::string pattern;  ///< as the lexicon writes it
  TermCategory category = TermCategory::evaluative;
  std::vector<Class> classes;
  std::uint8_t weight = 0;              ///< 1 mild, 2 clear, 3 strong; 0 for hedges
  std::vector<std::string> neutral;     ///< plainer wordings
  std::vector<std::string> except;      ///< contexts in which it does not count, `~` for the term
  std::vector<TermPattern> exceptions;  ///< the same as patterns
  std::string note;                     ///< why the word weighs, for pupils
  std::string source;
};

/// All loaded terms of a language, found by a word of their patterns.
struct TermWords {
  /// Technical expressions, in which nothing counts, are found like terms.
  static constexpr std::uint32_t technical = UINT32_MAX;
  struct Place {
    std::uint32_t term = 0;  ///< index into `terms`, or `technical`
    TermPattern pattern;
    bool is_lemma = false;  ///< of one step, that of the word itself: where the word stands, it fits
    /// How many tokens the pattern may begin before the word that it is found by.
    std::uint32_t nearest = 0;
    std::uint32_t farthest = 0;
  };
  /// A term that is the beginning or the end of words: "ultra*", "*gate".
  struct Affix {
    std::uint32_t term = 0;
    bool is_prefix = true;
    std::string letters;                   ///< without hyphens, as those of the words it is looked for in
    std::vector<std::string> other_words;  ///< beginnings of words that only look like it: "ultraviolet"
  };
  std::vector<LoadedTerm> terms;
  /// By the longest of a pattern's words, which is met least: "indigner" of « se * indigner ».
  WordMap<std::vector<Place>> by_word;
  /// Folded beginning of a listed word -> the greatest weight of those words; with 0 the first letters of
  /// those beginnings, as many as the shortest has.
  WordMap<std::uint8_t> stems;
  static constexpr std::size_t shortest_stem = 5;  ///< letters
  LoadedTermWeights model;
  std::vector<Affix> affixes;
  std::array<std::string, term_category_count> notes;  ///< by category, for terms without a note
};

}  // namespace crossread
