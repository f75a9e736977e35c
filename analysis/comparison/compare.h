#pragma once

#include <span>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"
#include "analysis/events/event.h"
#include "analysis/lexicon/languages.h"

namespace crossread {

/// Compares the articles of one event. `readings` are all that were grouped, so that `event.articles` are
/// indices into them; `agencies` are the news agencies of the world, `languages` tell which words are alike.
/// Any event has an answer, one of a single article or of empty articles too. `corrections` of the wire copy,
/// of speakers and of terms are applied, in any order; those of what is read before are in the readings.
Comparison compare(const Event& event, std::span<const ReadArticle> readings,
                   std::span<const Agency> agencies, const Languages& languages,
                   std::span<const Correction> corrections = {});

}  // namespace crossread
