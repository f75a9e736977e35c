#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/facts.h"

namespace crossread {

/// How much of an article comes from the wire copy, after the METER corpus (Gaizauskas et al. 2001).
enum class Derived : std::uint8_t { wholly, partially, not_derived };

/// How an article tells again what another tells.
enum class Retelling : std::uint8_t {
  own,        ///< most of its words are in sentences that the other has not
  copy,       ///< most words are copied, in the order of the other
  shuffled,   ///< most words are copied, but the sentences stand in another order
  paraphrase  ///< it says mostly what the other says, but in other words, as a translation back would
};

/// Of the sentences of a that have a link, taken in order, how often the next one's counterpart also follows
/// in b; each sentence's best link counts. 1 where fewer than two have one.
double share_in_order(const Alignment& alignment);

/// How b stands to a. Says nothing of who wrote first.
Retelling retelling_of(const Alignment& alignment);
Derived derived_from(const Alignment& alignment);

/// Where no article is known for the wire copy: the one of which the others together have most words, by
/// number; nothing where they share none.
std::optional<std::uint32_t> most_shared_article(std::span<const ArticlesAligned> alignments);

}  // namespace crossread
