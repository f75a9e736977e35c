#pragma once

#include <span>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/comparison/voice.h"

namespace crossread {

/// Who speaks in the articles, and how much; `accounts` are of the same articles as `readings`.
Voices voices_in(std::span<const ReadArticle* const> readings, std::span<const ArticleAccount> accounts);

}  // namespace crossread
