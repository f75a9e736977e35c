#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "analysis/error.h"
#include "analysis/lexicon/cell.h"
#include "analysis/lexicon/readers.h"
#include "analysis/lexicon/row_values.h"
#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/utf8.h"
#include "analysis/text/whitespace_tokens.h"

namespace crossread {
namespace {

constexpr std::string_view folder = "terms/";
// `a/b c/d e/f` stands for eight patterns; more than this is a slip.
constexpr std::size_t most_patterns = 64;

TermStep step_of(std::string_view word, bool written) {
  using Kind = TermStep::Kind;
  if (word == "*") return {Kind::gap, {}};
  if (word == "_") return {Kind::any, {}};
  if (word == "~") return {Kind::term, {}};
  if (word == "{number}") return {Kind::number, {}};
  if (word == "!{number}") return {Kind::no_number, {}};
  std::string lower = lower_case(word);
  if (lower != word) return {Kind::capital, std::string(word)};
  return {written ? Kind::written : Kind::lemma, std::move(lower)};
}

/// The steps of one word of a cell, which elisions may part: "l'évidence" -> l' + évidence.
TermPattern steps_of(std::string_view word, bool written, const TextRules& rules) {
  if (word.find('\'') == std::string_view::npos) return {step_of(word, written)};
  TermPattern steps;
  for (const std::string_view part : words_of(word, rules)) steps.push_back(step_of(part, written));
  return steps;
}

std::vector<TermPattern> each_with(const std::vector<TermPattern>& patterns, const TermPattern& steps) {
  std::vector<TermPattern> longer = patterns;
  for (TermPattern& pattern : longer) pattern.insert(pattern.end(), steps.begin(), steps.end());
  return longer;
}

/// « la » in a pattern means the lemma « le », as in a text.
void take_lemmas(TermPattern& pattern, const TextRules& rules) {
  for (TermStep& step : pattern)
    if (step.kind == TermStep::Kind::lemma)
      if (const auto lemma = rules.lemmas.find(step.word); lemma != rules.lemmas.end())
        step = {step.kind, lemma->second};
}

/// Where each letter of a word ends.
std::vector<std::size_t> letter_ends(std::string_view word) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0; at < word.size();) {
    next_code_point(word, at);
    ends.push_back(at);
  }
  return ends;
}

/// Words of one stem are found by its beginning: seven letters of ten, five at least.
void add_stem(TermWords& words, const TermPattern& pattern, std::uint8_t weight) {
  if (pattern.size() != 1 || pattern.front().kind != TermStep::Kind::lemma || weight == 0) return;
  const std::string folded = fold(pattern.front().word);
  const auto ends = letter_ends(folded);
  if (ends.size() < TermWords::shortest_stem) return;
  const std::size_t letters = std::max(TermWords::shortest_stem, ends.size() * 7 / 10);
  words.stems[folded.substr(0, ends[TermWords::shortest_stem - 1])];
  std::uint8_t& greatest = words.stems[folded.substr(0, ends[letters - 1])];
  greatest = std::max(greatest, weight);
}

/// A step that takes a token of one spelling.
bool is_word(const TermStep& step) {
  return step.kind == TermStep::Kind::lemma || step.kind == TermStep::Kind::written ||
         step.kind == TermStep::Kind::capital;
}

/// Where a pattern begins, seen from one of its steps.
TermWords::Place place_before(TermPattern::const_iterator step, const TermPattern& pattern,
                              std::uint32_t term) {
  TermWords::Place place{.term = term, .pattern = pattern};
  place.is_lemma = pattern.size() == 1 && step->kind == TermStep::Kind::lemma;
  for (auto before = pattern.begin(); before != step; ++before) {
    if (before->kind == TermStep::Kind::no_number) continue;
    const bool is_gap = before->kind == TermStep::Kind::gap;
    place.nearest += is_gap ? 0 : 1;
    place.farthest += is_gap ? widest_term_gap : 1;
  }
  return place;
}

/// A term begins with a word: a pattern that does not is never met.
void add_pattern(TermWords& words, const TermPattern& pattern, std::uint32_t term) {
  if (!is_word(pattern.front())) return;
  const auto length = [](const TermStep& step) { return is_word(step) ? step.word.size() : 0; };
  const auto longest = std::ranges::max_element(pattern, {}, length);
  words.by_word[lower_case(longest->word)].push_back(place_before(longest, pattern, term));
}

std::vector<TermPattern> exceptions_of(const LoadedTerm& term, const TextRules& rules) {
  std::vector<TermPattern> exceptions;
  for (const std::string& except : term.except)
    std::ranges::move(term_patterns_of(except, rules), std::back_inserter(exceptions));
  return exceptions;
}

LoadedTerm term_of(const Table& table, const Row& row, TermCategory category) {
  LoadedTerm term{.pattern = row.text(0),
                  .category = category,
                  .classes = {},
                  .weight = static_cast<std::uint8_t>(place_of(table, row, 2)),
                  .neutral = items_of(row.cells[3]),
                  .except = items_of(row.cells[4]),
                  .exceptions = {},
                  .note = row.text(5),
                  .source = row.text(6)};
  const auto names = table.schema->columns[1].values;
  for (const std::string& name : items_of(row.cells[1]))
    term.classes.push_back(static_cast<LoadedTerm::Class>(std::ranges::find(names, name) - names.begin()));
  return term;
}

bool is_affix(const LoadedTerm& term) {
  return std::ranges::any_of(term.classes, [](LoadedTerm::Class one) {
    return one == LoadedTerm::Class::prefix || one == LoadedTerm::Class::suffix;
  });
}

/// An exception of one word with `~` for the affix names another word: "~violet" of "ultra*".
TermWords::Affix affix_of(const LoadedTerm& term, std::uint32_t number) {
  const std::string_view pattern = term.pattern;
  const bool is_prefix = pattern.ends_with('*');
  TermWords::Affix affix{
      .term = number,
      .is_prefix = is_prefix,
      .letters = without_hyphens(is_prefix ? pattern.substr(0, pattern.size() - 1) : pattern.substr(1)),
      .other_words = {}};
  for (const std::string& except : term.except) {
    const auto place = except.find('~');
    if (place == std::string::npos || except.find(' ') != std::string::npos) continue;
    std::string other = except;
    affix.other_words.push_back(without_hyphens(other.replace(place, 1, affix.letters)));
  }
  return affix;
}

}  // namespace

std::string without_hyphens(std::string_view form) {
  std::string letters(form);
  std::erase(letters, '-');
  return letters;
}

std::vector<TermPattern> term_patterns_of(std::string_view cell, const TextRules& rules) {
  const bool written = cell.starts_with('=');
  std::vector<TermPattern> patterns(1);
  for (const std::string_view word : pieces_of(cell.substr(written ? 1 : 0), ' ')) {
    std::vector<TermPattern> longer;
    for (const std::string_view alternative : pieces_of(word, '/'))
      for (TermPattern& pattern : each_with(patterns, steps_of(alternative, written, rules)))
        if (longer.size() < most_patterns) longer.push_back(std::move(pattern));
    patterns = std::move(longer);
  }
  for (TermPattern& pattern : patterns) take_lemmas(pattern, rules);
  return patterns;
}

void read_terms(const Table& table, Language& language) {
  const auto name = std::ranges::find(term_category_names, table.schema->name.substr(folder.size()));
  const auto category = static_cast<TermCategory>(name - term_category_names.begin());
  TermWords& words = language.terms;
  for (const Row& row : table.rows) {
    const auto number = static_cast<std::uint32_t>(words.terms.size());
    words.terms.push_back(term_of(table, row, category));
    words.terms.back().exceptions = exceptions_of(words.terms.back(), language.text);
    if (is_affix(words.terms.back())) {
      words.affixes.push_back(affix_of(words.terms.back(), number));
      continue;
    }
    for (const TermPattern& pattern : term_patterns_of(row.key(), language.text)) {
      add_stem(words, pattern, words.terms.back().weight);
      add_pattern(words, pattern, number);
    }
  }
}

void read_technical_terms(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    for (const TermPattern& pattern : term_patterns_of(row.key(), language.text))
      add_pattern(language.terms, pattern, TermWords::technical);
}

void read_term_model(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    if (!language.terms.model.set(row.key(), number_in(row.cells[1])))
      throw Error(table.path, row.line, fmt::format("no feature is called \"{}\"", row.key()));
}

void read_term_categories(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.terms.notes[static_cast<std::size_t>(place_of(table, row, 0))] = row.cells[1];
}

}  // namespace crossread
