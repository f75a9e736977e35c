#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/alignment/alignment.h"

namespace crossread {

/// The alignment of two of several articles, by their numbers.
struct ArticlesAligned {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Alignment alignment;
};

struct SentencePlace {
  std::uint32_t article = 0;
  std::uint32_t sentence = 0;
  friend auto operator<=>(const SentencePlace&, const SentencePlace&) = default;
};

/// One statement and all sentences that make it, sorted by article and place. A sentence belongs to one fact
/// only; one that says two things goes with what it says like others.
struct Fact {
  std::vector<SentencePlace> places;

  bool in(std::uint32_t article) const;
  /// Whether no other article has it.
  bool only_in(std::uint32_t article) const;
};

/// The statements of an event: sentences that verbatim or reworded links join, the closest first, as long as
/// at least half of the pairs between two statements are linked. Every sentence is in one. `sentence_counts`
/// is by article; facts come in the order of their first place.
std::vector<Fact> facts_of(std::span<const std::uint32_t> sentence_counts,
                           std::span<const ArticlesAligned> alignments);

/// What one article alone says: of the wire copy, what nobody took; of an outlet, what it added.
std::vector<Fact> facts_only_in(std::span<const Fact> facts, std::uint32_t article);

}  // namespace crossread
