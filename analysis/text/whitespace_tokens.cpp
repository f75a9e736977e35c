#include "analysis/text/whitespace_tokens.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "analysis/text/tokens.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// What the first byte of a code point tells.
enum class Byte : std::uint8_t { other, space, letter, first_of_letter, may_be_space };

constexpr std::array<Byte, 256> byte_table() {
  std::array<Byte, 256> table{};
  for (const char space : {' ', '\t', '\n', '\v', '\f', '\r'})
    table[static_cast<unsigned char>(space)] = Byte::space;
  for (std::size_t letter = 'a'; letter <= 'z'; ++letter)
    table[letter] = table[letter - 'a' + 'A'] = Byte::letter;
  table[0xC3] = table[0xC4] = table[0xC5] = Byte::first_of_letter;  // U+00C0 to U+017F, but for × and ÷
  for (const int first : {0xC2, 0xE1, 0xE2, 0xE3})
    table[static_cast<std::size_t>(first)] = Byte::may_be_space;
  return table;
}

Byte byte_at(std::string_view utf8, std::size_t at) {
  static constexpr auto table = byte_table();
  return table[static_cast<unsigned char>(utf8[at])];
}

/// Bytes of the white space that begins at a place; 0 where none does.
std::size_t white_space_at(std::string_view utf8, std::size_t at) {
  const Byte byte = byte_at(utf8, at);
  if (byte == Byte::space) return 1;
  if (byte != Byte::may_be_space) return 0;
  std::size_t next = at;
  const std::int32_t code_point = next_code_point(utf8, next);
  return code_point > 0 && is_white_space(static_cast<char32_t>(code_point)) ? next - at : 0;
}

bool may_be_space(Byte byte) {
  return byte == Byte::space || byte == Byte::may_be_space;
}

std::size_t end_of_piece(std::string_view utf8, std::size_t at) {
  while (at < utf8.size() && (!may_be_space(byte_at(utf8, at)) || white_space_at(utf8, at) == 0)) ++at;
  return at;
}

std::size_t end_of_space(std::string_view utf8, std::size_t at) {
  while (at < utf8.size()) {
    const std::size_t bytes = white_space_at(utf8, at);
    if (bytes == 0) break;
    at += bytes;
  }
  return at;
}

/// Bytes of the Latin letter that begins at a place; 0 where none does.
std::size_t latin_letter_at(std::string_view piece, std::size_t at) {
  const Byte byte = byte_at(piece, at);
  if (byte == Byte::letter) return 1;
  if (byte != Byte::first_of_letter) return 0;
  std::size_t next = at;
  return u_isalpha(next_code_point(piece, next)) ? next - at : 0;
}

/// The one word of a piece of Latin letters with marks that stand alone before or after it: "«Oui»," ->
/// "Oui". Nothing where there is more in it than that.
std::string_view only_word(std::string_view piece) {
  constexpr std::string_view opening = "(\"", closing = ",;:!?)\".";
  const std::size_t begin = std::min(piece.find_first_not_of(opening), piece.size());
  std::size_t end = begin;
  while (end < piece.size()) {
    const std::size_t bytes = latin_letter_at(piece, end);
    if (bytes == 0) break;
    end += bytes;
  }
  const bool marks_follow = piece.find_first_not_of(closing, end) == std::string_view::npos;
  return marks_follow ? piece.substr(begin, end - begin) : std::string_view();
}

}  // namespace

std::string_view take_whitespace_token(std::string_view& utf8) {
  const std::size_t begin = end_of_space(utf8, 0);
  std::size_t end = end_of_piece(utf8, begin);
  while (end > begin && is_digit(utf8[end - 1])) {
    const std::size_t next = end_of_space(utf8, end);
    if (next == utf8.size() || !is_digit(utf8[next])) break;
    end = end_of_piece(utf8, next);
  }
  const std::string_view piece = utf8.substr(begin, end - begin);
  utf8.remove_prefix(end);
  return piece;
}

std::string_view without_last_mark(std::string_view whitespace_token) {
  const bool marked =
      whitespace_token.size() > 1 && (whitespace_token.back() == ',' || whitespace_token.back() == '.');
  return whitespace_token.substr(0, whitespace_token.size() - (marked ? 1 : 0));
}

std::vector<std::string_view> words_of(std::string_view whitespace_token, const TextRules& rules) {
  if (const std::string_view word = only_word(whitespace_token); !word.empty()) return {word};
  const Text text{std::string(whitespace_token)};
  WordMemory folded(text.bytes().size());
  std::vector<std::string_view> words;
  for (const Token& token : tokens_of(text, text.span(), rules, nullptr, folded)) {
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
    const std::uint32_t begin = text.byte_offset(token.span.begin);
    words.push_back(whitespace_token.substr(begin, text.byte_offset(token.span.end) - begin));
  }
  return words;
}

}  // namespace crossread
