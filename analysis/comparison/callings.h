#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/read_article.h"
#include "analysis/people/across.h"

namespace crossread {

/// The definite descriptions by which an article calls someone, folded, also those that stand before a name:
///
///   le chef du Pentagone Arthur Calder ... le ministre    ->    le chef du pentagone, le ministre
std::vector<std::string> callings_of(const ReadArticle& reading, const Person& person);

/// The people with a name (indices into `shared`) whom articles call so, by folded description.
std::map<std::string, std::set<std::size_t>> people_by_calling(std::span<const ReadArticle* const> readings,
                                                               std::span<const SharedPerson> shared);

}  // namespace crossread
