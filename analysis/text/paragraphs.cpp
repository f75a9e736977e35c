#include "analysis/text/paragraphs.h"

#include "analysis/text/ascii.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

constexpr char32_t paragraph_separator = U'\u2029';

/// Counts the line ends of a stretch of white space; CR LF is one.
class LineEnds {
 public:
  void add(char32_t code_point) {
    if (code_point == paragraph_separator) count_ += 2;
    if (is_line_end(code_point) && !(code_point == U'\n' && last_ == U'\r')) ++count_;
    last_ = code_point;
  }
  bool part_paragraphs() const { return count_ > 1; }

 private:
  int count_ = 0;
  char32_t last_ = 0;
};

}  // namespace

std::vector<Span> paragraphs_of(const Text& text) {
  std::vector<Span> paragraphs;
  LineEnds line_ends;
  const std::string_view bytes = text.bytes();
  std::uint32_t at = 0;
  for (std::size_t byte = 0; byte < bytes.size();) {
    const auto code_point = static_cast<char32_t>(next_code_point(bytes, byte));
    if (is_white_space(code_point)) {
      line_ends.add(code_point);
      ++at;
      continue;
    }
    if (paragraphs.empty() || line_ends.part_paragraphs()) paragraphs.push_back({at, at});
    for (++at; byte < bytes.size() && is_ascii_graphic(bytes[byte]); ++byte) ++at;
    paragraphs.back().end = at;
    line_ends = LineEnds();
  }
  return paragraphs;
}

}  // namespace crossread
