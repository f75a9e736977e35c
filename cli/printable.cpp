#include "cli/printable.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <iterator>

namespace crossread {
namespace {

bool steers_the_terminal(UChar32 code_point) {
  const auto category = u_charType(code_point);
  return category == U_CONTROL_CHAR || category == U_LINE_SEPARATOR || category == U_PARAGRAPH_SEPARATOR ||
         u_hasBinaryProperty(code_point, UCHAR_BIDI_CONTROL);
}

}  // namespace

std::string printable(std::string_view utf8) {
  const auto text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  std::string shown;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    const auto code_point = text.char32At(at);
    if (steers_the_terminal(code_point)) {
      fmt::format_to(std::back_inserter(shown), "\\u{{{:x}}}", static_cast<std::uint32_t>(code_point));
    } else {
      icu::UnicodeString(code_point).toUTF8String(shown);
    }
  }
  return shown;
}

}  // namespace crossread
