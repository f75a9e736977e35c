#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/comparison/read_article.h"

namespace crossread {

/// The words of a quotation, as tokens of the document. Notes of the newsroom are left out, and the cue with
/// its subject where they stand inside.
struct SpokenWords {
  std::vector<std::uint32_t> quoted;    ///< between quotation marks
  std::vector<std::uint32_t> reported;  ///< the others
};

/// Of each quotation of an article.
std::vector<SpokenWords> spoken_words(const ReadArticle& reading);

/// The stretches of text that words make which follow each other in one sentence.
///
///   « Nous rouvrirons (la ligne, ndlr) lundi »    ->    Nous rouvrirons, lundi
std::vector<Span> stretches_of(const Document& document, std::span<const std::uint32_t> words);

}  // namespace crossread
