#include "analysis/events/series_numbers.h"

namespace crossread {
namespace {

int roman_digit(char letter) {
  return letter == 'I' ? 1 : letter == 'V' ? 5 : letter == 'X' ? 10 : 0;
}

}  // namespace

std::optional<int> roman_number(std::string_view written) {
  if (written.size() < 2 || written.find_first_not_of("IVX") != std::string_view::npos) return std::nullopt;
  int value = 0, before = 0;
  for (const char letter : written) {
    const int digit = roman_digit(letter);
    value += digit > before ? digit - 2 * before : digit;
    before = digit;
  }
  return value > 0 && value < 40 ? std::optional(value) : std::nullopt;
}

std::optional<int> series_number(const Token& token, std::string_view written, const TopicWords& topics) {
  if (token.kind != TokenKind::word) return std::nullopt;
  const auto ordinal = topics.ordinals.find(token.folded);
  return ordinal == topics.ordinals.end() ? roman_number(written) : std::optional(ordinal->second);
}

}  // namespace crossread
