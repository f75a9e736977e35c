#pragma once

#include <cstdint>
#include <vector>

#include "analysis/text/span.h"

namespace crossread {

/// How two sentences of two articles belong together.
enum class Relation : std::uint8_t {
  verbatim,  ///< four words in five of the shorter one stand in the other, in the same order
  reworded,  ///< the same statement in other words, or a part of it
  related    ///< the same person or matter and one shared fact
};

/// What makes one wording of the other: spans of the two texts, empty on one side for words that only the
/// other has. Marks, case and accents are not looked at.
///
///   "tenu à maintenir ses distances"  "tenu à garder ses distances"    replace: maintenir, garder
struct Edit {
  enum class Op : std::uint8_t { replace, insertion, deletion };
  Op op = Op::replace;
  Span a;
  Span b;
  bool spelling = false;  ///< the same word spelt in two ways: jihadiste, djihadiste
  friend bool operator==(const Edit&, const Edit&) = default;
};

/// A link between sentence `a` of one text and sentence `b` of the other; a sentence may have several.
struct SentencePair {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Relation relation = Relation::related;
  double score = 0;         ///< probability that the two belong together
  std::vector<Edit> edits;  ///< in the order of the text; they turn the words of a into those of b
};

/// A stretch that both texts have, with small changes; it may be part of a sentence or several.
struct SharedPassage {
  Span a;
  Span b;
  friend auto operator<=>(const SharedPassage&, const SharedPassage&) = default;
};

/// Where the words of one text went, or came from: every word is counted once in the first four.
struct Reuse {
  std::uint32_t copied = 0;    ///< of stretches that stand, with small changes, in the other text
  std::uint32_t reworded = 0;  ///< the others of a sentence that the other text reworded
  std::uint32_t related = 0;   ///< the others of a sentence that is only related to one
  std::uint32_t alone = 0;     ///< of sentences without a link: left out of b, or added in b
  std::uint32_t in_runs = 0;   ///< stand in the other text together with two neighbours or more
  double unbroken = 0;         ///< 0 to 1: how long such runs are; 1 for a text copied in one piece
  std::uint32_t total() const { return copied + reworded + related + alone; }
  friend bool operator==(const Reuse&, const Reuse&) = default;
};

/// Two texts, side by side. What only one side has are the sentences without a pair.
struct Alignment {
  std::vector<SentencePair> pairs;      ///< by sentence of a, then of b
  std::vector<SharedPassage> passages;  ///< by place in a; they overlap where one side repeats itself
  Reuse a;
  Reuse b;
  double derivation = 0;  ///< 0 to 1: how much of b comes from a
  double similarity = 0;  ///< 0 to 1: how much the two texts say the same
};

}  // namespace crossread
