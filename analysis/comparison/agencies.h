#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"

namespace crossread {

/// The names in a list of them: "AFP, Reuters" -> AFP and Reuters.
std::vector<std::string_view> names_in(std::string_view list);

/// Whether a name is that of a news agency: "Agence France-Presse".
bool is_agency(std::string_view name, std::span<const Agency> agencies);

/// Whether a text opens as agencies' texts do, with a dateline: "BRUXELLES, 11 février (AFP) -".
bool opens_with_dateline(const Document& body, std::span<const Agency> agencies);

/// The agencies that any article credits or names in its text, in the order of `agencies`.
/// `readings` and `accounts` are the same articles.
std::vector<AgencyRow> agencies_named(std::span<const ReadArticle* const> readings,
                                      std::span<const ArticleAccount> accounts,
                                      std::span<const Agency> agencies);

}  // namespace crossread
