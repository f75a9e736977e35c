#include "analysis/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/text/ascii.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

/// A code point that Unicode does not decompose, and what newspapers write in its place.
struct Replacement {
  char32_t code_point;
  const char* folded;
};

constexpr std::array replacements{
    Replacement{U'´', "'"},      Replacement{U'ˈ', "'"},      Replacement{U'ʼ', "'"},
    Replacement{U'\u2018', "'"}, Replacement{U'\u2019', "'"}, Replacement{U'\u201B', "'"},
    Replacement{U'\u2032', "'"}, Replacement{U'\u2010', "-"}, Replacement{U'\u2011', "-"},
    Replacement{U'æ', "ae"},     Replacement{U'œ', "oe"},     Replacement{U'ø', "o"},
    Replacement{U'ł', "l"},      Replacement{U'đ', "d"},      Replacement{U'ð', "d"},
    Replacement{U'þ', "th"},     Replacement{U'ħ', "h"},      Replacement{U'ı', "i"},
};

// An accent stands over or under its letter (combining class 10 and more). Marks of a lower class are parts
// of letters in the scripts of India and Japan, where their loss would make another word: « が » is not « か
// ».
bool is_accent(UChar32 code_point) {
  return u_charType(code_point) == U_NON_SPACING_MARK && u_getCombiningClass(code_point) >= 10;
}

void append_replaced(std::string& folded, UChar32 code_point) {
  const auto found =
      std::ranges::find(replacements, static_cast<char32_t>(code_point), &Replacement::code_point);
  if (found != replacements.end()) {
    folded.append(found->folded);
  } else {
    append_code_point(folded, code_point);
  }
}

icu::UnicodeString decomposed(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* case_folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const auto* decomposition = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return text;
  return decomposition->normalize(case_folding->normalize(text, status), status);
}

// Each code point is folded by itself: marks, the only characters that normalisation moves, are dropped.
std::string folded_by_icu(UChar32 code_point) {
  std::string folded;
  if (code_point == U'´') return "'";  // Unicode decomposes it to a space and an accent
  const icu::UnicodeString letters = decomposed(icu::UnicodeString(code_point));
  for (std::int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1))
    if (!is_accent(letters.char32At(at))) append_replaced(folded, letters.char32At(at));
  return folded;
}

/// The folded forms of the scripts of Europe and the Near East, computed once: a look-up instead of ICU's
/// two normalisations for the letters that newspapers use most.
class FoldingTable {
 public:
  static constexpr UChar32 end = 0x2100;

  FoldingTable() {
    begins_.reserve(end + 1);
    for (UChar32 code_point = 0; code_point < end; ++code_point) {
      begins_.push_back(static_cast<std::uint32_t>(folded_.size()));
      folded_ += folded_by_icu(code_point);
    }
    begins_.push_back(static_cast<std::uint32_t>(folded_.size()));
  }

  std::string_view operator[](UChar32 code_point) const {
    const auto at = static_cast<std::size_t>(code_point);
    return std::string_view(folded_).substr(begins_[at], begins_[at + 1] - begins_[at]);
  }

 private:
  std::string folded_;
  std::vector<std::uint32_t> begins_;
};

}  // namespace

std::string fold(std::string_view utf8) {
  static const FoldingTable table;
  std::string folded(utf8);
  std::size_t at = lower_ascii_beginning(folded);
  if (at == folded.size()) return folded;
  folded.resize(at);
  while (at < utf8.size()) {
    if (is_ascii(utf8[at])) {
      folded.push_back(ascii_lower(utf8[at++]));
      continue;
    }
    const UChar32 code_point = next_code_point(utf8, at);
    if (code_point >= FoldingTable::end) {
      folded += folded_by_icu(code_point);
    } else if (code_point >= 0) {
      folded += table[code_point];
    }
  }
  return folded;
}

std::string_view folded_into(WordMemory& words, std::string_view utf8) {
  if (!std::ranges::all_of(utf8, is_ascii)) return words.keep(fold(utf8));
  const std::span<char> kept = words.room_for(utf8.size());
  std::ranges::transform(utf8, kept.begin(), ascii_lower);
  return {kept.data(), kept.size()};
}

}  // namespace crossread
