#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// A day that a text names, in days since 1970-01-01.
struct NamedDay {
  std::uint32_t token = 0;  ///< number of its first token
  std::int32_t day = 0;
  friend bool operator==(const NamedDay&, const NamedDay&) = default;
};

/// Dates ("le 11 février", "Feb. 11, 2016") and weekdays ("jeudi"), in reading order. A date without a year
/// is the one nearest to the day of publication, a weekday the last one before it or the day itself, as news
/// writes them; where that day is unknown only dates with a year are found.
std::vector<NamedDay> named_days(const Document& document, const Language& language,
                                 std::optional<std::int32_t> published);

}  // namespace crossread
