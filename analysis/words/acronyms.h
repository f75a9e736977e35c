#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/words/given_names.h"

namespace crossread {

/// Whether the token may be an acronym: two to eight letters, all capitals.
bool is_acronym(const Document& document, std::uint32_t token);

/// The first token of the words that end before `end` and whose first letters are those of the acronym at the
/// token `acronym`. All words that are no function words have their letter, each part of "Morval-Sud" too;
/// function words may ("DOJ"). Nothing where they are not, or reach back before `begin`.
std::optional<std::uint32_t> full_name_before(const Document& document, std::uint32_t begin,
                                              std::uint32_t end, std::uint32_t acronym);

/// The same of the words that begin at `begin`: the token behind the last.
std::optional<std::uint32_t> full_name_after(const Document& document, std::uint32_t begin, std::uint32_t end,
                                             std::uint32_t acronym);

/// Acronyms and full names one of which stands in brackets behind the other.
std::vector<GivenNames> acronyms_in(const Document& document);

}  // namespace crossread
