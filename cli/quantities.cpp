#include "cli/quantities.h"

#include <fmt/format.h>

#include <charconv>
#include <string>

#include "analysis/error.h"

namespace crossread {
namespace {

/// What one unit of the last letter is worth; 1 where it is a digit, 0 where it is no unit.
std::size_t unit_of(char letter) {
  switch (letter) {
    case 'K':
      return 1U << 10U;
    case 'M':
      return 1U << 20U;
    case 'G':
      return 1U << 30U;
    default:
      return '0' <= letter && letter <= '9' ? 1 : 0;
  }
}

/// The number that the word is, in units; 0 where it is none, or more than `most`.
std::size_t quantity_in(std::string_view word, std::size_t unit, std::size_t most) {
  std::size_t number = 0;
  const char* const end = word.data() + word.size();
  const auto [read, fault] = std::from_chars(word.data(), end, number);
  const bool fits = fault == std::errc() && read == end && unit > 0 && number <= most / unit;
  return fits ? number * unit : 0;
}

}  // namespace

std::size_t count_of(const Arguments& arguments, std::string_view option, std::size_t otherwise,
                     std::size_t most) {
  if (!arguments.has(option)) return otherwise;
  const std::string word = arguments.value(option);
  const std::size_t count = quantity_in(word, 1, most);
  if (count == 0)
    throw Error(fmt::format("--{}", option), fmt::format("is a number from 1 to {}, not '{}'", most, word));
  return count;
}

std::size_t size_of(const Arguments& arguments, std::string_view option, std::size_t otherwise,
                    std::size_t most) {
  if (!arguments.has(option)) return otherwise;
  const std::string word = arguments.value(option);
  const std::size_t unit = word.empty() ? 0 : unit_of(word.back());
  const std::string_view digits = std::string_view(word).substr(0, word.size() - (unit > 1 ? 1 : 0));
  const std::size_t bytes = quantity_in(digits, unit, most);
  if (bytes == 0)
    throw Error(fmt::format("--{}", option),
                fmt::format("is a size such as 500K, 64M or 2G, at most {} bytes, not '{}'", most, word));
  return bytes;
}

}  // namespace crossread
