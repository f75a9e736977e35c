#include "analysis/text/splitting.h"

#include <algorithm>

#include "analysis/text/fold.h"
#include "analysis/text/marks.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

// Limits that no word of a language passes, so that "l'l'l'l'…" takes no quadratic time.
constexpr std::uint32_t longest_word = 60;
constexpr std::uint32_t longest_part = 20;

class Splitter {
 public:
  Splitter(const TextStretch& passage, const TextRules& rules) : passage_(passage), rules_(rules) {}

  bool stays_whole(Span word) const {
    return word.size() <= longest_word && rules_.unsplit.contains(folded(word));
  }
  std::uint32_t end_of_elision(Span word) const;
  std::uint32_t begin_of_clitic(Span word) const;

 private:
  std::string folded(Span span) const { return fold(passage_.slice(span)); }
  bool may_begin_clitic(std::uint32_t at, Span word) const;

  const TextStretch& passage_;
  const TextRules& rules_;
};

/// Where the word's elided part ends; its begin if it has none.
std::uint32_t Splitter::end_of_elision(Span word) const {
  const std::uint32_t last = std::min(word.end, word.begin + longest_part) - 1;
  for (std::uint32_t at = word.begin; at < last; ++at)
    if (is_apostrophe(passage_[at]))
      return rules_.elisions.contains(folded({word.begin, at + 1})) ? at + 1 : word.begin;
  return word.begin;
}

// At its hyphen or apostrophe, or a letter earlier: the n of "don't".
bool Splitter::may_begin_clitic(std::uint32_t at, Span word) const {
  return is_hyphen(passage_[at]) || is_apostrophe(passage_[at]) ||
         (at + 1 < word.end && is_apostrophe(passage_[at + 1]));
}

/// Where the word's longest clitic begins; its end if it has none.
std::uint32_t Splitter::begin_of_clitic(Span word) const {
  for (std::uint32_t at = std::max(word.begin + 1, word.end - std::min(word.end, longest_part));
       at < word.end; ++at)
    if (may_begin_clitic(at, word) && rules_.clitics.contains(folded({at, word.end}))) return at;
  return word.end;
}

}  // namespace

bool may_have_parts(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const bool first = at == 0;
    const auto code_point = static_cast<char32_t>(next_code_point(word, at));
    if (!first && at < word.size() && (is_hyphen(code_point) || is_apostrophe(code_point))) return true;
  }
  return false;
}

std::vector<Span> split_word(const TextStretch& passage, Span word, const TextRules& rules) {
  const Splitter splitter(passage, rules);
  std::vector<Span> parts;
  while (!splitter.stays_whole(word)) {
    const std::uint32_t end = splitter.end_of_elision(word);
    if (end == word.begin) break;
    parts.push_back({word.begin, end});
    word.begin = end;
  }
  std::vector<Span> clitics;
  while (!splitter.stays_whole(word)) {
    const std::uint32_t begin = splitter.begin_of_clitic(word);
    if (begin == word.end) break;
    clitics.push_back({begin, word.end});
    word.end = begin;
  }
  parts.push_back(word);
  parts.insert(parts.end(), clitics.rbegin(), clitics.rend());
  return parts;
}

}  // namespace crossread
