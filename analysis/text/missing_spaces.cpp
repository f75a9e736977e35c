#include "analysis/text/missing_spaces.h"

#include <unicode/uchar.h>

#include <optional>

#include "analysis/text/fold.h"

namespace crossread {
namespace {

bool is_lower(char32_t code_point) {
  return u_islower(static_cast<UChar32>(code_point)) != 0;
}
bool is_upper(char32_t code_point) {
  return u_isupper(static_cast<UChar32>(code_point)) != 0;
}

/// Where the only full stop of a word stands that looks like the end of a sentence: after two small letters,
/// before a capital and a small letter or an apostrophe.
std::optional<std::uint32_t> glued_stop(const TextStretch& passage, Span word) {
  std::optional<std::uint32_t> stop;
  for (std::uint32_t at = word.begin; at < word.end; ++at) {
    if (passage[at] != U'.') continue;
    if (stop || at < word.begin + 2 || at + 1 == word.end) return std::nullopt;
    stop = at;
  }
  if (!stop || !is_lower(passage[*stop - 1]) || !is_lower(passage[*stop - 2])) return std::nullopt;
  const std::uint32_t second = *stop + 2;
  return is_upper(passage[*stop + 1]) && (second == word.end || !is_upper(passage[second])) ? stop
                                                                                            : std::nullopt;
}

// « sources.Le », « président.Toutes », but not "Booking.Com": after a name only a function word tells.
bool parts_sentences(const TextStretch& passage, Span word, std::uint32_t stop, const TextRules& rules) {
  const bool name_or_letter = is_upper(passage[word.begin]) || stop + 2 == word.end;
  return !name_or_letter || rules.function_words.contains(fold(passage.slice({stop + 1, word.end})));
}

}  // namespace

std::vector<Piece> parted_at_missing_spaces(const TextStretch& passage, const std::vector<Piece>& pieces,
                                            const TextRules& rules) {
  std::vector<Piece> parted;
  parted.reserve(pieces.size());
  for (const Piece& piece : pieces) {
    const auto stop = piece.kind == Piece::Kind::word ? glued_stop(passage, piece.span) : std::nullopt;
    if (!stop || !parts_sentences(passage, piece.span, *stop, rules)) {
      parted.push_back(piece);
      continue;
    }
    parted.push_back({{piece.span.begin, *stop}, Piece::Kind::word});
    parted.push_back({{*stop, *stop + 1}, Piece::Kind::mark});
    parted.push_back({{*stop + 1, piece.span.end}, Piece::Kind::word});
  }
  return parted;
}

}  // namespace crossread
