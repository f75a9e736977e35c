#pragma once

#include <string>
#include <string_view>

#include "analysis/lexicon/language.h"

namespace crossread {

/// The first day that a text names, as YYYY-MM-DD; "" where it names none. Understood are ISO 8601
/// ("2024-04-30T08:00"), days with the month's name in the language, in either order ("30 avril 2024", "April
/// 30, 2024", "1er mai 2024"), and days in figures with the year last ("30.04.2024", "30/4/2024"): day before
/// month unless only the other order makes sense. Years 1900 to 2099.
std::string date_in(std::string_view text, const Language& language);

/// The day in the path of an address: ".../2024/04/30/...", ".../20240430-..."; "" where there is none.
std::string date_in_url(std::string_view url);

}  // namespace crossread
