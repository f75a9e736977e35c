#pragma once

#include <span>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"

namespace crossread {

/// Whether nothing speaks against two exchanged names meaning one referent. « Le conducteur » and « le
/// passager » may be exchanged and are two people: so neither article may have the other's word outside
/// quotation marks. Proper names, days, words that exclude each other, two offices or two bodies are none.
bool may_be_one_referent(const ExchangedNames& names, std::span<const ReadArticle* const> readings,
                         const Language& language);

}  // namespace crossread
