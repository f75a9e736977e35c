#include "analysis/text/utf8.h"

#include <unicode/utf8.h>

#include "analysis/text/ascii.h"

namespace crossread {

// ICU's macros convert between integer widths on purpose; keep their warnings in this file.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"

std::int32_t next_long_code_point(std::string_view bytes, std::size_t& at) {
  UChar32 code_point = 0;
  U8_NEXT(bytes.data(), at, bytes.size(), code_point);
  return code_point;
}

std::size_t lower_ascii_beginning(std::string& text) {
  std::size_t at = 0;
  for (; at < text.size() && is_ascii(text[at]); ++at) text[at] = ascii_lower(text[at]);
  return at;
}

void append_code_point(std::string& bytes, std::int32_t code_point) {
  char encoded[U8_MAX_LENGTH];
  std::size_t size = 0;
  U8_APPEND_UNSAFE(encoded, size, code_point);
  bytes.append(encoded, size);
}

#pragma GCC diagnostic pop

}  // namespace crossread
