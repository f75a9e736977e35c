#include "analysis/text/pieces.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <string>

#include "analysis/text/white_space.h"

namespace crossread {
namespace {

/// A passage as ICU reads it: UTF-16, with the way back from its units to code points.
struct Utf16 {
  std::u16string units;
  std::vector<std::uint32_t> code_points;  ///< of each unit; empty where every unit is a code point

  std::uint32_t code_point_of(std::int32_t unit) const {
    const auto at = static_cast<std::size_t>(unit);
    return code_points.empty() ? static_cast<std::uint32_t>(at) : code_points[at];
  }
};

constexpr char32_t first_supplementary = 0x10000;

void append_pair(std::u16string& units, char32_t code_point) {
  units.push_back(static_cast<char16_t>(0xD7C0 + (code_point >> 10U)));
  units.push_back(static_cast<char16_t>(0xDC00 + (code_point & 0x3FFU)));
}

Utf16 utf16_with_map(std::u32string_view code_points) {
  Utf16 utf16;
  for (std::uint32_t at = 0; at < code_points.size(); ++at) {
    if (code_points[at] < first_supplementary) {
      utf16.units.push_back(static_cast<char16_t>(code_points[at]));
    } else {
      append_pair(utf16.units, code_points[at]);
    }
    utf16.code_points.resize(utf16.units.size(), at);
  }
  utf16.code_points.push_back(static_cast<std::uint32_t>(code_points.size()));
  return utf16;
}

Utf16 utf16_of(std::u32string_view code_points) {
  if (std::ranges::any_of(code_points, [](char32_t one) { return one >= first_supplementary; }))
    return utf16_with_map(code_points);
  return {.units = {code_points.begin(), code_points.end()}, .code_points = {}};
}

// An iterator is costly to make and cheap to set on another text: each thread keeps one.
icu::BreakIterator& word_iterator() {
  thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::BreakIterator>(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  }();
  return *iterator;
}

Piece::Kind kind_of(char32_t first, std::int32_t rule_status) {
  if (u_isdigit(static_cast<UChar32>(first))) return Piece::Kind::number;
  return rule_status >= UBRK_WORD_NUMBER ? Piece::Kind::word : Piece::Kind::mark;
}

// A narrow no-break space counts as part of a word for ICU: « 150 000 », but also « Où ».
void add_pieces(std::vector<Piece>& pieces, const TextStretch& passage, Span segment,
                std::int32_t rule_status) {
  for (std::uint32_t at = segment.begin; at < segment.end;) {
    const std::uint32_t begin = at;
    while (at < segment.end && !is_white_space(passage[at])) ++at;
    if (at > begin) pieces.push_back({{begin, at}, kind_of(passage[begin], rule_status)});
    while (at < segment.end && is_white_space(passage[at])) ++at;
  }
}

}  // namespace

std::vector<Piece> pieces_of(const TextStretch& passage) {
  const Utf16 utf16 = utf16_of(passage.code_points());
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUChars(&text, utf16.units.data(), static_cast<std::int64_t>(utf16.units.size()), &status);
  auto& iterator = word_iterator();
  iterator.setText(&text, status);
  std::vector<Piece> pieces;
  pieces.reserve(passage.size() / 4);
  std::uint32_t begin = 0;
  for (auto at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
    const std::uint32_t end = utf16.code_point_of(at);
    add_pieces(pieces, passage, {begin, end}, iterator.getRuleStatus());
    begin = end;
  }
  utext_close(&text);
  return pieces;
}

}  // namespace crossread
