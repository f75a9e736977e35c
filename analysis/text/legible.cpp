#include "analysis/text/legible.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>

#include "analysis/text/ascii.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

constexpr UChar32 first_accent = 0x300;
constexpr UChar32 non_joiner = 0x200C;
constexpr UChar32 joiner = 0x200D;
constexpr UChar32 broken_bytes = 0xFFFD;
constexpr UChar32 first_tag = 0xE0000;      // tags make a flag of what stands before them
constexpr std::uint32_t most_accents = 30;  // as in Unicode's stream-safe text; to order many takes long

// A joiner is a part of a pictogram, but of no word; broken bytes are a part of a word or stand for nothing.
bool is_unseen(UChar32 code_point, UChar32 before) {
  if (code_point == joiner || code_point == non_joiner) return u_isalpha(before) != 0;
  if (code_point == broken_bytes) return u_isalpha(before) == 0;
  const auto type = u_charType(code_point);
  if (type == U_CONTROL_CHAR) return !is_white_space(static_cast<char32_t>(code_point));
  return type == U_FORMAT_CHAR && code_point < first_tag &&
         u_hasBinaryProperty(code_point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// Whether a code point may have to be composed with what stands before it, or be written as others are.
bool may_compose(UChar32 code_point) {
  return code_point >= first_accent &&
         (u_getCombiningClass(code_point) != 0 ||
          u_getIntPropertyValue(code_point, UCHAR_NFC_QUICK_CHECK) != UNORM_YES);
}

/// What nearly all of a text consists of, so that the rest need not be fast: printable and without accents of
/// its own.
bool is_plain(UChar32 code_point) {
  constexpr UChar32 soft_hyphen = 0xAD;
  return (code_point >= ' ' && code_point <= '~') || code_point == '\n' || code_point == '\t' ||
         (code_point >= 0xA0 && code_point < first_accent && code_point != soft_hyphen);
}

/// The code point that ends at a place; 0 at the beginning.
UChar32 code_point_before(std::string_view utf8, std::size_t at) {
  if (at == 0) return 0;
  do --at;
  while (at > 0 && continues_code_point(utf8[at]));
  return next_code_point(utf8, at);
}

bool is_legible(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    if (is_ascii_graphic(utf8[at]) || utf8[at] == ' ') {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const UChar32 code_point = next_code_point(utf8, at);
    if (is_plain(code_point)) continue;
    if (is_unseen(code_point, code_point_before(utf8, begin)) || may_compose(code_point)) return false;
  }
  return true;
}

std::string composed(std::string_view utf8) {
  std::string normal;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return std::string(utf8);
  icu::StringByteSink<std::string> sink(&normal);
  nfc->normalizeUTF8(0, utf8, sink, nullptr, status);
  return normal;
}

}  // namespace

std::optional<LegibleText> LegibleText::of(const Text& written) {
  if (is_legible(written.bytes())) return std::nullopt;
  return LegibleText(written);
}

LegibleText::LegibleText(const Text& written) : written_size_(written.size()) {
  const std::string_view bytes = written.bytes();
  std::string letter;  // with the accents over and under it
  Span place;
  UChar32 before = 0;
  std::uint32_t at = 0;
  for (std::size_t byte = 0; byte < bytes.size(); ++at) {
    const UChar32 code_point = next_code_point(bytes, byte);
    if (!is_plain(code_point) && is_unseen(code_point, before)) continue;
    if (code_point < first_accent || u_getCombiningClass(code_point) == 0 ||
        at - place.begin > most_accents) {
      add(letter, place);
      letter.clear();
      place.begin = at;
    }
    append_code_point(letter, code_point);
    place.end = at + 1;
    before = code_point;
  }
  add(letter, place);
}

// What composes to one code point stands where all of it is written.
void LegibleText::add(std::string_view letter, Span place) {
  if (letter.size() == 1) {  // nearly always
    places_.push_back(place);
    utf8_ += letter;
    return;
  }
  const std::string normal = composed(letter);
  std::uint32_t begin = place.begin;
  for (std::size_t byte = 0; byte < normal.size();) {
    next_code_point(normal, byte);
    const std::uint32_t end = byte == normal.size() ? place.end : std::min(begin + 1, place.end);
    places_.push_back({std::min(begin, end), end});
    begin = end;
  }
  utf8_ += normal;
}

Span LegibleText::as_written(Span legible) const {
  if (!legible.empty()) return {places_[legible.begin].begin, places_[legible.end - 1].end};
  const std::uint32_t at = legible.begin < places_.size() ? places_[legible.begin].begin : written_size_;
  return {at, at};
}

Span LegibleText::as_legible(Span written) const {
  const auto first_from = [&](std::uint32_t at) {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(places_, at, {}, &Span::begin) -
                                      places_.begin());
  };
  return {first_from(written.begin), first_from(written.end)};
}

// Of a page with one soft hyphen the rest is copied. A part begins with a sign that composes with nothing
// before it.
std::string legible(std::string_view utf8) {
  if (is_legible(utf8)) return std::string(utf8);
  std::string all;
  all.reserve(utf8.size());
  while (!utf8.empty()) {
    const std::string_view part = utf8.substr(0, utf8.find_first_of("<\n", 1));
    utf8.remove_prefix(part.size());
    if (is_legible(part))
      all += part;
    else
      all += LegibleText::of(Text(std::string(part)))->utf8();
  }
  return all;
}

}  // namespace crossread
