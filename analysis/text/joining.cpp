#include "analysis/text/joining.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>

#include "analysis/text/fold.h"
#include "analysis/text/marks.h"
#include "analysis/text/short_forms.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_elision = 20;

/// The pieces with the questions that joining asks; each `after_...` gives the piece after what belongs to
/// the token that begins at `first`.
class Joiner {
 public:
  Joiner(const TextStretch& passage, const std::vector<Piece>& pieces, const TextRules& rules)
      : passage_(passage), pieces_(pieces), rules_(rules) {}

  std::vector<Piece> joined() const;

 private:
  std::size_t after(std::size_t first) const;
  std::size_t after_address(std::size_t first) const;
  std::size_t after_number(std::size_t first) const;
  std::size_t after_word(std::size_t first, std::size_t next) const;
  std::size_t after_marks(std::size_t first) const;

  bool begins_address(std::size_t first) const;
  bool is_group_of_thousands(std::size_t at) const;
  bool is_elided(std::size_t first, std::size_t next) const;
  bool stop_belongs_to(std::size_t first, std::size_t next) const;
  Piece::Kind kind_of(std::size_t first, Span span) const;

  bool exists(std::size_t at) const { return at < pieces_.size(); }
  char32_t first_of(std::size_t at) const { return passage_[pieces_[at].span.begin]; }
  bool is_mark(std::size_t at, char32_t mark) const {
    return exists(at) && pieces_[at].span.size() == 1 && first_of(at) == mark;
  }
  /// Whether the piece follows the one before it without white space.
  bool touches(std::size_t at) const {
    return exists(at) && pieces_[at].span.begin == pieces_[at - 1].span.end;
  }
  bool touches_letters(std::size_t at) const { return touches(at) && pieces_[at].kind != Piece::Kind::mark; }
  bool touches_number(std::size_t at) const { return touches(at) && pieces_[at].kind == Piece::Kind::number; }
  Span span_of(std::size_t first, std::size_t next) const {
    return {pieces_[first].span.begin, pieces_[next - 1].span.end};
  }

  const TextStretch& passage_;
  const std::vector<Piece>& pieces_;
  const TextRules& rules_;
};

std::vector<Piece> Joiner::joined() const {
  std::vector<Piece> tokens;
  tokens.reserve(pieces_.size());
  for (std::size_t first = 0; first < pieces_.size();) {
    const std::size_t next = after(first);
    const Span span = span_of(first, next);
    tokens.push_back({span, kind_of(first, span)});
    first = next;
  }
  return tokens;
}

std::size_t Joiner::after(std::size_t first) const {
  if (pieces_[first].kind == Piece::Kind::mark) return after_marks(first);
  if (!touches(first + 1) && pieces_[first].kind == Piece::Kind::word) return first + 1;
  if (begins_address(first)) return after_address(first);
  return after_word(first, after_number(first));
}

// "https://…", "www.exemple.fr/a", "exemple.fr/a" and "redaction@exemple.fr" run to the next white space.
bool Joiner::begins_address(std::size_t first) const {
  if (!touches(first + 1) || pieces_[first].kind != Piece::Kind::word) return false;
  const auto word = passage_.code_points().substr(pieces_[first].span.begin, pieces_[first].span.size());
  if (is_mark(first + 1, U'@')) return touches_letters(first + 2);
  if (is_mark(first + 1, U':'))
    return is_mark(first + 2, U'/') && is_mark(first + 3, U'/') && touches(first + 3);
  return is_mark(first + 1, U'/') && word.size() > 3 && word.find(U'.') != std::u32string_view::npos;
}

// A mark at the end belongs to the sentence: "(voir www.exemple.fr/a)."
std::size_t Joiner::after_address(std::size_t first) const {
  std::size_t next = first + 1;
  while (touches(next)) ++next;
  while (next > first + 1 && pieces_[next - 1].kind == Piece::Kind::mark && !is_mark(next - 1, U'/')) --next;
  return next;
}

// « 150 000 », "18:30", "12/03/2018".
std::size_t Joiner::after_number(std::size_t first) const {
  std::size_t next = first + 1;
  if (pieces_[first].kind != Piece::Kind::number) return next;
  if (pieces_[first].span.size() <= 3 && first_of(first) != U'0')
    while (is_group_of_thousands(next)) ++next;
  while (touches(next) && (is_mark(next, U':') || is_mark(next, U'/')) && touches_number(next + 1)) next += 2;
  return next;
}

// Three digits after one space, and perhaps decimals: the « 500,25 » of « 12 500,25 ».
bool Joiner::is_group_of_thousands(std::size_t at) const {
  if (!exists(at) || pieces_[at].kind != Piece::Kind::number) return false;
  const Span span = pieces_[at].span;
  const Span before = pieces_[at - 1].span;
  if (span.begin != before.end + 1 || is_line_end(passage_[before.end]) || span.size() < 3) return false;
  const auto digits = passage_.code_points().substr(span.begin, span.size());
  const auto is_digit = [](char32_t code_point) { return code_point >= U'0' && code_point <= U'9'; };
  const auto before_digits = passage_.code_points().substr(before.begin, before.size());
  return std::ranges::all_of(before_digits, is_digit) && std::ranges::all_of(digits.substr(0, 3), is_digit) &&
         (digits.size() == 3 || !is_digit(digits[3]));
}

// What hyphens, an abbreviation's stop or an elision's apostrophe add: "J.-M.", "U.S.-led", « l'« État » ».
std::size_t Joiner::after_word(std::size_t first, std::size_t next) const {
  while (touches(next)) {
    if (pieces_[next].span.size() != 1) break;
    if (is_hyphen(first_of(next)) && touches_letters(next + 1)) {
      next += 2;
    } else if (is_mark(next, U'.') && stop_belongs_to(first, next)) {
      ++next;
    } else {
      return is_apostrophe(first_of(next)) && is_elided(first, next) ? next + 1 : next;
    }
  }
  return next;
}

bool Joiner::is_elided(std::size_t first, std::size_t next) const {
  const Span form = span_of(first, next + 1);
  return form.size() <= longest_elision && rules_.elisions.contains(fold(passage_.slice(form)));
}

bool Joiner::stop_belongs_to(std::size_t first, std::size_t next) const {
  if (touches(next + 1) && is_mark(next + 1, U'.')) return false;  // "etc..."
  const Span form = span_of(first, next + 1);
  AfterStop after{.last_of_text = !exists(next + 1)};
  after.last_of_line = after.last_of_text || is_line_end(passage_[form.end]);
  after.before_number = !after.last_of_text && pieces_[next + 1].kind == Piece::Kind::number;
  return is_short_form(passage_.slice(form), after, rules_);
}

// "...", "?!", "--" and the like are one mark, and so are the two apostrophes of ''this''.
std::size_t Joiner::after_marks(std::size_t first) const {
  std::size_t next = first + 1;
  if (pieces_[first].span.size() != 1) return next;
  if (is_apostrophe(first_of(first)))
    return touches(next) && is_mark(next, first_of(first)) ? next + 1 : next;
  const auto asks_or_exclaims = [](char32_t mark) { return mark == U'?' || mark == U'!'; };
  const char32_t mark = first_of(first);
  const bool may_run = asks_or_exclaims(mark) || mark == U'.' || mark == U'-' || mark == U'*' || mark == U'_';
  while (may_run && touches(next) && pieces_[next].span.size() == 1 &&
         (first_of(next) == mark || (asks_or_exclaims(mark) && asks_or_exclaims(first_of(next)))))
    ++next;
  return next;
}

// "18-25" is a number, "20-year-old" a word.
Piece::Kind Joiner::kind_of(std::size_t first, Span span) const {
  if (pieces_[first].kind != Piece::Kind::number) return pieces_[first].kind;
  const auto code_points = passage_.code_points().substr(span.begin, span.size());
  const auto hyphen = std::ranges::find_if(code_points, is_hyphen);
  const bool letters_follow = std::any_of(hyphen, code_points.end(), [](char32_t code_point) {
    return u_isalpha(static_cast<UChar32>(code_point)) != 0;
  });
  return letters_follow ? Piece::Kind::word : Piece::Kind::number;
}

}  // namespace

std::vector<Piece> joined_pieces(const TextStretch& passage, const std::vector<Piece>& pieces,
                                 const TextRules& rules) {
  return Joiner(passage, pieces, rules).joined();
}

}  // namespace crossread
