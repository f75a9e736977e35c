#include "analysis/text/passage.h"

#include "analysis/text/utf8.h"

namespace crossread {

TextStretch::TextStretch(const Text& text, Span span) : text_(&text), begin_(span.begin) {
  const std::string_view bytes = text.slice(span);
  code_points_.resize(span.size());
  std::size_t at = 0;
  for (char32_t& code_point : code_points_) code_point = static_cast<char32_t>(next_code_point(bytes, at));
}

}  // namespace crossread
