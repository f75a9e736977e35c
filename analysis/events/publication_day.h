#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crossread {

/// The day of YYYY-MM-DD, in days since 1970-01-01; nothing where it is no day of the calendar.
std::optional<std::int32_t> day_of(std::string_view date);

/// YYYY-MM-DD of a day.
std::string date_of(std::int32_t day);

}  // namespace crossread
