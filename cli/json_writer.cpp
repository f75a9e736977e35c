#include "cli/json_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "reports/json_text.h"

namespace crossread {
namespace {

/// What JSON has as it is.
constexpr std::array<bool, 256> plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = ' '; byte <= '~'; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}

bool is_plain(char byte) {
  static constexpr auto plain = plain_bytes();
  return plain[static_cast<unsigned char>(byte)];
}

}  // namespace

JsonWriter& JsonWriter::literal(std::string_view text) {
  part();
  add(text);
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  if (!std::ranges::all_of(text, is_plain)) return literal(json_text(text));
  part();
  text_.push_back('"');
  add(text);
  text_.push_back('"');
  return *this;
}

JsonWriter& JsonWriter::value(std::uint32_t number) {
  const fmt::format_int digits(number);
  return literal({digits.data(), digits.size()});
}

JsonWriter& JsonWriter::value(bool truth) {
  return literal(truth ? "true" : "false");
}

JsonWriter& JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  part();
  auto [whole, decimals] = std::lldiv(std::llabs(std::llround(number * 1e4)), 10'000);
  if (number < 0) text_.push_back('-');
  const fmt::format_int digits(whole);
  add({digits.data(), digits.size()});
  text_.push_back('.');
  do {
    text_.push_back(static_cast<char>('0' + decimals / 1000));
    decimals = decimals % 1000 * 10;
  } while (decimals != 0);
  return *this;
}

JsonWriter& JsonWriter::null() {
  return literal("null");
}

std::string JsonWriter::line() {
  text_.push_back('\n');
  return fmt::to_string(text_);
}

}  // namespace crossread
