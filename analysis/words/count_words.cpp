#include "analysis/words/count_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include "analysis/text/tokens.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"
#include "analysis/words/piece_table.h"
#include "analysis/words/word_forms.h"

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

/// A piece without the last comma or full stop, which changes no word before it.
std::string_view without_last_mark(std::string_view piece) {
  const bool marked = piece.size() > 1 && (piece.back() == ',' || piece.back() == '.');
  return marked ? piece.substr(0, piece.size() - 1) : piece;
}

/// How often each piece between spaces comes. Digits on both sides of a space stay together: « 150 000 ».
PieceTable pieces_of(std::string_view utf8) {
  PieceTable pieces;
  for (std::size_t begin = end_of_space(utf8, 0); begin < utf8.size();) {
    std::size_t end = end_of_piece(utf8, begin);
    std::size_t next = end_of_space(utf8, end);
    while (next < utf8.size() && is_digit(utf8[end - 1]) && is_digit(utf8[next])) {
      end = end_of_piece(utf8, next);
      next = end_of_space(utf8, end);
    }
    pieces.add(without_last_mark(utf8.substr(begin, end - begin)));
    begin = next;
  }
  return pieces;
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

/// Adds to the counts what the tokens of a piece are.
class Counter {
 public:
  explicit Counter(const TextRules& rules) : rules_(rules) {}

  void add(std::string_view piece, std::int64_t times) {
    if (const std::string_view word = only_word(piece); !word.empty()) return add_word(word, times);
    const Text text{std::string(piece)};
    for (const Token& token : tokens_of(text, text.span(), rules_))
      if (token.kind == TokenKind::word || token.kind == TokenKind::number)
        add_word(text.slice(token.span), times);
  }

  std::vector<UnitCount> counts() const {
    std::vector<UnitCount> counts;
    counts.reserve(counts_.size());
    for (const auto& [key, count] : counts_)
      counts.push_back({key, count, is_content_form(key, rules_) ? count : 0});
    return counts;
  }

 private:
  void add_word(std::string_view word, std::int64_t times) { counts_[written_key(word)] += times; }

  const TextRules& rules_;
  std::unordered_map<std::string, std::int64_t> counts_;
};

}  // namespace

std::vector<UnitCount> count_words(std::string_view utf8, const TextRules& rules) {
  Counter counter(rules);
  const PieceTable pieces = pieces_of(utf8);
  for (const PieceTable::Entry& entry : pieces.entries())
    if (entry.count > 0) counter.add(entry.piece, entry.count);
  return counter.counts();
}

}  // namespace crossread
