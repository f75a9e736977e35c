#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"

namespace crossread {

/// Names that two sentences, otherwise much the same, exchange; each pair of names once, at most `most`.
std::vector<ExchangedNames> exchanged_names(const TextReuse& reuse,
                                            std::span<const ReadArticle* const> readings, std::size_t most);

}  // namespace crossread
