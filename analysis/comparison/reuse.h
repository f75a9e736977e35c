#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/retelling.h"
#include "analysis/comparison/figure.h"

namespace crossread {

/// What a sentence of one article changes of a sentence of another: words replaced, or that one side alone
/// has.
struct Change {
  std::optional<Evidence> from;
  std::optional<Evidence> to;
  bool spelling = false;  ///< the same word spelt in two ways
  friend bool operator==(const Change&, const Change&) = default;
};

/// A sentence of the article that the others are held against, and one of another article.
struct AlignedSentences {
  Evidence from;
  Evidence to;
  Relation relation = Relation::related;
  std::vector<Change> changes;  ///< in the order of the text
  friend bool operator==(const AlignedSentences&, const AlignedSentences&) = default;
};

/// What became of a sentence: its closest relation to any sentence of the other side, or that it has none.
enum class Fate : std::uint8_t { verbatim, reworded, related, alone };
inline constexpr std::size_t fate_count = 4;

/// The words of an article's sentences of one fate.
struct FateShare {
  Figure words;  ///< its evidence are whole sentences
  Measure percent;
};

/// An article beside the reference; of the reference itself, beside all others.
struct ArticleReuse {
  std::vector<Fate> sentences;
  std::array<FateShare, fate_count> shares;  ///< by fate
  std::vector<AlignedSentences> pairs;       ///< in the order of the reference; none of the reference itself
  Retelling retelling = Retelling::own;      ///< how it tells what the reference tells; not of the reference
  Derived derived = Derived::not_derived;    ///< how much of it the reference has too; not of the reference
  bool is_held_against_all = true;  ///< else another language or the number of articles kept some from it
  std::vector<Evidence>
      nowhere_else;  ///< sentences whose content no other article of the event has in any form
};

/// A statement that two or more articles make: their sentences, sorted.
struct SharedFact {
  std::vector<Evidence> places;
};

/// How the articles of an event share their sentences.
struct TextReuse {
  std::uint32_t reference = 0;  ///< the wire copy, else the article that has most in common with the others
  bool is_wire = false;         ///< the reference comes from a news agency
  std::vector<ArticleReuse> articles;  ///< all of the event
  std::vector<AlignedSentences>
      between_others;             ///< of articles neither of which is the reference, in their order
  std::vector<SharedFact> facts;  ///< of three articles and more; what most articles have comes first
};

}  // namespace crossread
