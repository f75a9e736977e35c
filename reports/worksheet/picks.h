#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "analysis/comparison/comparison.h"

/// What the worksheet asks about, chosen from an event's findings: docs/methods.md has the rules.
namespace crossread::reports {

/// Two sentences of two articles to hold against each other.
struct SentencesPick {
  enum class Kind : std::uint8_t {
    changed,    ///< words can be compared one by one, and some differ
    identical,  ///< no word differs but by its spelling
    close       ///< the same statement or matter in other words
  };
  Kind kind = Kind::changed;
  AlignedSentences pair;
};

/// Two names of one referent.
struct NamesPick {
  std::uint32_t referent = 0;  ///< index into Comparison::referents
  std::uint32_t first = 0;     ///< indices into its variants
  std::uint32_t second = 0;
};

/// Names that differ; a loaded term, with another article's words in its place or with plainer wordings; or a
/// word that one article alone writes.
using WordPick = std::variant<std::monostate, NamesPick, ExchangedNames, MarkedTerm, WordRow>;

struct Picks {
  std::optional<SentencesPick> sentences;
  std::vector<std::uint32_t> one_sided;  ///< up to two articles with sentences that no other has
  std::vector<std::uint32_t> speakers;   ///< up to two indices into Voices::voices
  WordPick word;
};

/// Takes the comparison with the outlets' names, so that the same is asked where they are hidden.
Picks picks_of(const Comparison& comparison);

/// All pairs of sentences of the event, those with the reference first.
std::vector<AlignedSentences> all_pairs(const Comparison& comparison);

}  // namespace crossread::reports
