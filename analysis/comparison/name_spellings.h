#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"

namespace crossread {

/// Names that some articles spell in one way and others in another, each a referent with one name: words of
/// the lexicon's spellings ("harbour", "harbor"), and names of people and places that are nearly equal and
/// stand in no article together ("Koroliov", "Koroliev"); behind two first names they are two people. What
/// `referents` show already is left out.
std::vector<NamedReferent> names_spelt_in_several_ways(std::span<const ReadArticle* const> readings,
                                                       std::span<const ArticleAccount> accounts,
                                                       std::span<const NamedReferent> referents,
                                                       const Language& language);

}  // namespace crossread
