#include "analysis/words/word_rule.h"

#include <unicode/uchar.h>

#include <string_view>

#include "analysis/text/utf8.h"

namespace crossread {

std::uint32_t words_in(const Text& text, Span span) {
  const std::string_view bytes = text.slice(span);
  std::uint32_t words = 0;
  bool counted = false;  // whether the piece at hand is known to be a word
  for (std::size_t at = 0; at < bytes.size();) {
    const std::int32_t code_point = next_code_point(bytes, at);
    if (u_isUWhiteSpace(code_point)) {
      counted = false;
    } else if (!counted && u_isalnum(code_point)) {
      counted = true;
      ++words;
    }
  }
  return words;
}

}  // namespace crossread
