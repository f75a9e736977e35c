#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/alignments.h"
#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"

namespace crossread {

/// Names that two sentences, otherwise much the same, exchange, without their articles; each pair of names
/// once. An office keeps what it is of: « le directeur du port », « le patron du port ».
std::vector<ExchangedNames> exchanged_names(const Alignments& alignments,
                                            std::span<const ReadArticle* const> readings,
                                            std::span<const ArticleAccount> accounts,
                                            const Language& language);

}  // namespace crossread
