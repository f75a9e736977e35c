#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/alignment/likeness.h"
#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// A word or number of one of two texts, under numbers that both texts share.
struct PairedWord {
  Span span;
  std::uint32_t form = 0;  ///< the same for words that are written alike but for case and accents
  std::uint32_t key = 0;   ///< the same for forms of one word and its spellings: index into `keys`
  float weight = 0;        ///< how much the word tells: 1 for a rare one, little for "the"
  bool attached = false;   ///< hangs on the word before by its own hyphen: -t-il
  bool quoted = false;     ///< within quotation marks
  bool respelt = false;    ///< the key is another spelling of this word
};

/// The words of one text, sentence after sentence.
struct WordSequence {
  std::vector<PairedWord> words;
  std::vector<std::uint32_t> begins;  ///< number of each sentence's first word, and of all words
  std::vector<Span> sentences;

  std::uint32_t sentence_count() const { return static_cast<std::uint32_t>(begins.size() - 1); }
  /// The sentence that a word belongs to.
  std::uint32_t sentence_of(std::uint32_t word) const;
  std::span<const PairedWord> sentence(std::uint32_t number) const {
    return std::span(words).subspan(begins[number], begins[number + 1] - begins[number]);
  }
};

/// Two texts as words that can be compared by number.
struct PairedWords {
  WordSequence a;
  WordSequence b;
  std::vector<std::string> forms;  ///< by number
  std::vector<std::string> keys;
  std::vector<float> rarity;  ///< by key, from 0 to 1: the logarithm of how few news articles use it
  KeyRelations relations;
};

/// Their forms alone.
std::vector<std::uint32_t> forms_of(std::span<const PairedWord> words);

/// `language` is that of both texts, or of one where they differ.
PairedWords paired_words(const Document& a, const Document& b, const Language& language);

}  // namespace crossread
