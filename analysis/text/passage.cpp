#include "analysis/text/passage.h"

#include "analysis/text/utf8.h"

namespace crossread {

TextStretch::TextStretch(const Text& text, Span span) : text_(&text), begin_(span.begin) {
  const std::string_view bytes = text.slice(span);
  code_points_.reserve(span.size());
  for (std::size_t at = 0; at < bytes.size();)
    code_points_.push_back(static_cast<char32_t>(next_code_point(bytes, at)));
}

}  // namespace crossread
