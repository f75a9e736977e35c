#include "analysis/words/units.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "analysis/text/content.h"
#include "analysis/words/word_forms.h"

namespace crossread {
namespace {

bool counts(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number;
}

/// A token as a unit of one word.
Unit unit_of(const Document& document, const Token& token, UnitRule::Form form, const TextRules& rules) {
  if (form == UnitRule::Form::lemma)
    return {token.lemma.empty() ? token.folded : token.lemma, token.span, is_content_word(token)};
  std::string key = written_key(document.text.slice(token.span));
  const bool content = is_content_form(key, rules);
  return {std::move(key), token.span, content};
}

/// l' + otan -> "l'otan", a + -t-il -> "a-t-il", otan + hésite -> "otan hésite"
void join(std::string& run, std::string_view word) {
  if (!run.empty() && !run.ends_with('\'') && !word.starts_with('-') && !word.starts_with('\'')) run += ' ';
  run += word;
}

/// Tokens that stand together: none is a mark, and all lie in one sentence and one counted stretch.
class Runs {
 public:
  Runs(const Document& document, UnitRule rule, const TextRules& rules)
      : document_(document), rule_(rule), rules_(rules) {}

  void add(const Token& token) {
    run_.push_back(unit_of(document_, token, rule_.form, rules_));
    if (run_.size() >= rule_.length) units_.push_back(last_unit());
  }
  void end() { run_.clear(); }
  std::vector<Unit> units() { return std::move(units_); }

 private:
  Unit last_unit() const {
    const std::span<const Unit> words = std::span(run_).last(rule_.length);
    if (words.size() == 1) return words.front();
    Unit unit{.key = {},
              .span = {words.front().span.begin, words.back().span.end},
              .content = words.front().content && words.back().content};
    for (const Unit& word : words) join(unit.key, word.key);
    return unit;
  }

  const Document& document_;
  UnitRule rule_;
  const TextRules& rules_;
  std::vector<Unit> run_;
  std::vector<Unit> units_;
};

}  // namespace

std::vector<Unit> units_of(const Document& document, UnitRule rule, const std::vector<Span>& counted,
                           const TextRules& rules) {
  Runs runs(document, rule, rules);
  auto stretch = counted.begin();
  for (const Sentence& sentence : document.sentences) {
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
      const Token& token = document.tokens[at];
      const auto before = stretch;
      while (stretch != counted.end() && stretch->end <= token.span.begin) ++stretch;
      if (stretch != before) runs.end();
      if (stretch != counted.end() && stretch->contains(token.span) && counts(token)) {
        runs.add(token);
      } else {
        runs.end();
      }
    }
    runs.end();
  }
  return runs.units();
}

std::vector<UnitCount> tally(const std::vector<Unit>& units) {
  std::unordered_map<std::string_view, UnitCount> found;
  for (const Unit& unit : units) {
    UnitCount& count = found[unit.key];
    ++count.count;
    count.content += unit.content ? 1 : 0;
  }
  std::vector<UnitCount> counts;
  counts.reserve(found.size());
  for (const auto& [key, count] : found) counts.push_back({std::string(key), count.count, count.content});
  return counts;
}

}  // namespace crossread
