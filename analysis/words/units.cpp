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
UnitUse unit_of(const Document& document, const Token& token, UnitRule::Form form, const TextRules& rules) {
  if (form == UnitRule::Form::lemma)
    return {std::string(token.lemma.empty() ? token.folded : token.lemma), token.span,
            is_content_word(token)};
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
  std::vector<UnitUse> units() { return std::move(units_); }

 private:
  UnitUse last_unit() const {
    std::span<const UnitUse> words = std::span(run_).last(rule_.length);
    if (words.size() == 1) return words.front();
    UnitUse unit{.key = {},
                 .span = {words.front().span.begin, words.back().span.end},
                 .content = words.front().content && words.back().content};
    for (const UnitUse& word : words) join(unit.key, word.key);
    return unit;
  }

  const Document& document_;
  UnitRule rule_;
  const TextRules& rules_;
  std::vector<UnitUse> run_;
  std::vector<UnitUse> units_;
};

}  // namespace

std::vector<UnitUse> units_of(const Document& document, UnitRule rule, const std::vector<Span>& counted,
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

std::vector<UnitUse> units_with_names(const Document& document, std::span<const Span> names,
                                      const std::vector<Span>& counted, const TextRules& rules) {
  std::vector<UnitUse> units;
  auto name = names.begin();
  for (UnitUse& word : units_of(document, {}, counted, rules)) {
    while (name != names.end() && name->end <= word.span.begin) ++name;
    word.content = name != names.end() && name->contains(word.span);
    if (word.content && !units.empty() && name->contains(units.back().span)) {
      join(units.back().key, word.key);
      units.back().span.end = word.span.end;
    } else {
      units.push_back(std::move(word));
    }
  }
  return units;
}

std::vector<UnitCount> tally(const std::vector<UnitUse>& units) {
  std::unordered_map<std::string_view, UnitCount> found;
  for (const UnitUse& unit : units) {
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
