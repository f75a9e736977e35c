#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

/// How many columns of a terminal a line takes: accents none, Chinese characters two.
std::size_t columns_of(std::string_view utf8);

/// A line with spaces after it up to `width` columns, or before it.
std::string padded(std::string_view utf8, std::size_t width);
std::string padded_before(std::string_view utf8, std::size_t width);

/// Breaks a line at its spaces, never at no-break ones, so that no part takes more than `width` columns; a
/// word longer than that is cut. At least one part, which may be empty.
std::vector<std::string> wrapped(std::string_view utf8, std::size_t width);

/// The same where each character has a width of its own.
std::vector<std::string> wrapped(std::string_view utf8, double width, double (*width_of)(std::int32_t));

}  // namespace crossread
