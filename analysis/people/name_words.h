#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/people/people.h"
#include "analysis/people/phrase_context.h"

namespace crossread {

/// The folded words of a name: "Mary R. Wells" -> mary, r., wells.
std::vector<std::string> name_words_of(const PhraseContext& context, TokenRange name);

/// The first letter of each word, also of those joined by hyphens: jean-michel, aulnay -> "jma".
std::string initials_of(std::span<const std::string> name);

/// How a name may stand for another one: as the same name (also "M. Wells" for "Mary Wells"), its surname,
/// its first name or its initials. `none` where it does not.
Link::Reason name_relation(std::span<const std::string> name, std::span<const std::string> fuller);

}  // namespace crossread
