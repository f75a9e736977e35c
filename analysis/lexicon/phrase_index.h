#pragma once

#include <tsl/robin_map.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/hash_filter.h"

namespace crossread {

/// Entries of one or several words, found where a text has those words: "ministre", "chef de l'État".
/// A word of the text is a word of an entry by its folded form or by its lemma, so that one entry stands for
/// its plural too.
class PhraseIndex {
 public:
  struct Match {
    std::uint32_t entry = 0;
    std::uint32_t tokens = 0;
    bool is_inflected = false;  ///< a word was found by its lemma only: "ministres"
  };

  /// The number is the caller's: the place of a row, say.
  void add(std::string_view phrase, std::uint32_t entry);

  /// The hashes of the words that phrases begin with.
  std::vector<std::size_t> first_words() const;

  /// The longest entry that the tokens begin with; of equally long ones an exact rather than an inflected
  /// one, and that which was added last. `tokens` is 0 where there is none.
  Match longest_at(std::span<const Token> tokens) const {
    return tokens.empty() || !may_begin(tokens.front()) ? Match() : look_up(tokens);
  }

 private:
  struct Word {
    std::string folded;
    std::string written;
  };
  struct Phrase {
    Word first;
    std::vector<Word> others;
    std::uint32_t entry = 0;

    std::uint32_t size() const { return static_cast<std::uint32_t>(others.size()) + 1; }
  };
  /// A place in `phrases_`, and in `further_` that of the next phrase with the same beginning, from 1; 0
  /// where there is none, as nearly always.
  struct Place {
    std::uint32_t phrase = 0;
    std::uint32_t next = 0;
  };
  struct Best;

  // Most words begin no phrase, and most that do are followed by others.
  using Filter = HashFilter<8192>;
  bool may_begin(std::size_t hash) const { return single_.may_hold(hash) || first_.may_hold(hash); }
  bool may_begin(const Token& token) const {
    return may_begin(token.folded_hash) || may_begin(token.lemma_hash);
  }
  void add_place(std::size_t beginning, std::uint32_t phrase);
  Match look_up(std::span<const Token> tokens) const;
  void consider_all(std::size_t beginning, std::string_view first, bool is_inflected,
                    std::span<const Token> tokens, Best& best) const;
  void consider(std::uint32_t place, std::string_view first, bool is_inflected, std::span<const Token> tokens,
                Best& best) const;

  std::vector<Phrase> phrases_;
  /// By the hash of a phrase's only word, or of its first two: many begin with « de ».
  tsl::robin_map<std::size_t, Place> by_beginning_;
  std::vector<Place> further_;
  Filter single_;  ///< of phrases of one word
  Filter first_;   ///< of the first word of the others
  Filter both_;    ///< of their first two
};

}  // namespace crossread
