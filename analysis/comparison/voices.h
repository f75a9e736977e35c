#pragma once

#include <span>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/comparison/speakers.h"
#include "analysis/comparison/voice.h"

namespace crossread {

/// How much each of the speakers speaks in the articles; `accounts` are of the same articles as `readings`.
Voices voices_in(std::span<const ReadArticle* const> readings, std::span<const ArticleAccount> accounts,
                 const Speakers& speakers);

}  // namespace crossread
