#include "analysis/text/quotation_marks.h"

#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

/// Which way a mark faces by its shape alone; `either` where only its place tells.
enum class Shape : std::uint8_t { other, opening, closing, either };

Shape shape_of(char32_t mark) {
  switch (mark) {
    case U'“':  // closes in German
    case U'"':
    case U'\'':
    case U'‘':
      return Shape::either;
    case U'«':
    case U'‹':
    case U'„':
    case U'‚':
      return Shape::opening;
    case U'»':
    case U'›':
    case U'”':
    case U'’':
      return Shape::closing;
    default:
      return Shape::other;
  }
}

char32_t code_point_at(const Text& text, std::uint32_t at) {
  std::size_t byte = 0;
  return static_cast<char32_t>(next_code_point(text.slice({at, at + 1}), byte));
}

// Two apostrophes may stand for one mark: ''so''.
Shape shape_of(const Text& text, const Token& token) {
  if (token.kind != TokenKind::punctuation || token.span.size() > 2) return Shape::other;
  return shape_of(code_point_at(text, token.span.begin));
}

/// The text to the left and right of a mark, as far as it tells which way the mark faces.
struct Sides {
  bool space_before = true;
  bool space_after = true;
};

bool opens(char32_t mark) {
  return mark == U'(' || mark == U'[' || mark == U'—' || mark == U'–' || shape_of(mark) == Shape::opening;
}

// A bracket or dash before a mark is as good as a space, and so is a comma or full stop after it.
Sides sides_of(const Text& text, Span mark) {
  Sides sides;
  if (mark.begin > 0) {
    const char32_t before = code_point_at(text, mark.begin - 1);
    sides.space_before = is_white_space(before) || opens(before);
  }
  if (mark.end < text.size()) {
    const char32_t after = code_point_at(text, mark.end);
    sides.space_after = is_white_space(after) || after == U',' || after == U'.' || after == U';' ||
                        after == U':' || after == U'?' || after == U'!' || after == U')' || after == U']';
  }
  return sides;
}

// A guillemet against its shape is German (»ja«) where it opens what is not open or closes what is; else a
// space is missing: « fin.« Une autre ».
QuotationMark facing(Shape shape, Sides sides, bool quotation_open) {
  if (shape == Shape::opening && !quotation_open) return QuotationMark::opening;
  if (shape == Shape::closing && quotation_open) return QuotationMark::closing;
  if (sides.space_before != sides.space_after)
    return sides.space_before ? QuotationMark::opening : QuotationMark::closing;
  if (shape == Shape::opening) return QuotationMark::opening;
  if (shape == Shape::closing) return QuotationMark::closing;
  return quotation_open ? QuotationMark::closing : QuotationMark::opening;
}

}  // namespace

bool is_quotation_mark(const Text& text, const Token& token) {
  return shape_of(text, token) != Shape::other;
}

std::vector<QuotationMark> quotation_marks_of(const Text& text, std::span<const Token> tokens) {
  std::vector<QuotationMark> marks(tokens.size(), QuotationMark::none);
  bool quotation_open = false;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Shape shape = shape_of(text, tokens[at]);
    if (shape == Shape::other) continue;
    marks[at] = facing(shape, sides_of(text, tokens[at].span), quotation_open);
    quotation_open = marks[at] == QuotationMark::opening;
  }
  return marks;
}

}  // namespace crossread
