#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"
#include "analysis/words/name_finder.h"

namespace crossread {

/// Which names mean one referent in the articles of an event, and what tells so.
struct NameFamilies {
  NameFinder finder;
  std::vector<std::vector<NamedReferent::Reason>> reasons;  ///< by the finder's family, in order
};

/// Families of the lexicon, and the names that a text gives or that two sentences exchange, joined: where
/// « blocage » stands for « grève » and the lexicon has « mouvement social » beside « grève », they are one
/// family of three.
NameFamilies name_families(std::span<const ReadArticle* const> readings,
                           std::span<const ArticleAccount> accounts,
                           std::span<const ExchangedNames> exchanged, const Language& language);

}  // namespace crossread
