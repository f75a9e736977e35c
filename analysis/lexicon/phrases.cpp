#include "analysis/lexicon/phrases.h"

#include <algorithm>
#include <span>
#include <utility>

#include <unicode/uchar.h>

#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

using Words = std::span<const std::string>;
using Match = BoilerplatePhrase::Match;

constexpr std::string_view any_words = "*";
constexpr std::string_view a_number = "{number}";

bool is_word_part(std::int32_t code_point) {
  if (is_alphanumeric(code_point) || code_point == '\'') return true;
  return code_point >= 0x80 && u_charType(code_point) == U_NON_SPACING_MARK;
}

bool is_telling_mark(std::int32_t code_point) {
  return code_point == ':' || code_point == '/' || code_point == '(' || code_point == ')' ||
         code_point == '|' || code_point == U'©';
}

/// Words and telling marks of a text, folded, in order. "Photo : J. Doe/AFP" is photo, :, j, doe, /, afp.
std::vector<std::string> phrase_words_of(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words;
  bool in_word = false;
  for (std::size_t at = 0; at < folded.size();) {
    const auto begin = at;
    const auto code_point = next_code_point(folded, at);
    const bool is_part = is_word_part(code_point);
    if (is_part && !in_word) words.emplace_back();
    if (is_part) words.back().append(folded, begin, at - begin);
    if (is_telling_mark(code_point)) words.emplace_back(folded, begin, at - begin);
    in_word = is_part;
  }
  return words;
}

/// As phrase_words_of, with the wildcards as words of their own.
std::vector<std::string> pattern_of(std::string_view phrase) {
  std::vector<std::string> pattern;
  while (!phrase.empty()) {
    const auto wildcard = std::min({phrase.find(any_words), phrase.find(a_number), phrase.size()});
    for (auto& word : phrase_words_of(phrase.substr(0, wildcard))) pattern.push_back(std::move(word));
    phrase.remove_prefix(wildcard);
    if (phrase.empty()) break;
    pattern.emplace_back(phrase.starts_with(any_words) ? any_words : a_number);
    phrase.remove_prefix(pattern.back().size());
  }
  return pattern;
}

bool is_number(std::string_view word) {
  return std::ranges::all_of(word, [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// Whether the words begin with the pattern; to their end, where `whole`.
bool fits(Words pattern, Words words, bool whole) {
  if (pattern.empty()) return !whole || words.empty();
  const auto rest = pattern.subspan(1);
  if (pattern.front() == any_words) {
    if (rest.empty()) return true;
    for (std::size_t skipped = 0; skipped <= words.size(); ++skipped)
      if (fits(rest, words.subspan(skipped), whole)) return true;
    return false;
  }
  if (words.empty()) return false;
  const auto others = words.subspan(1);
  if (pattern.front() == a_number)  // "1 200" is two words
    return is_number(words.front()) && (fits(rest, others, whole) || fits(pattern, others, whole));
  return pattern.front() == words.front() && fits(rest, others, whole);
}

}  // namespace

PhraseBook::PhraseBook(std::vector<BoilerplatePhrase> phrases) : phrases_(std::move(phrases)) {
  for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
    patterns_.push_back(pattern_of(phrases_[i].phrase));
    if (!patterns_.back().empty()) index(i);
  }
}

void PhraseBook::index(std::uint32_t phrase) {
  const std::string& first = patterns_[phrase].front();
  if (first == any_words || first == a_number) {
    open_.push_back(phrase);
  } else if (phrases_[phrase].match == Match::anywhere) {
    inside_by_first_word_[first].push_back(phrase);
  } else {
    by_first_word_[first].push_back(phrase);
  }
}

const BoilerplatePhrase* PhraseBook::find(std::string_view line) const {
  const auto words = phrase_words_of(line);
  const BoilerplatePhrase* best = nullptr;
  const auto consider = [&](const Indices& phrases, std::size_t from) {
    for (const auto i : phrases) {
      const auto& phrase = phrases_[i];
      if (!fits(patterns_[i], Words(words).subspan(from), phrase.match == Match::line)) continue;
      const auto rank = [&](const BoilerplatePhrase& each) { return std::pair(!each.ends_article, &each); };
      if (best == nullptr || rank(phrase) < rank(*best)) best = &phrase;
    }
  };
  const auto consider_word = [&](const StringMap<Indices>& phrases, std::size_t at) {
    if (const auto found = phrases.find(words[at]); found != phrases.end()) consider(found->second, at);
  };
  if (!words.empty()) consider(open_, 0);
  if (!words.empty()) consider_word(by_first_word_, 0);
  for (std::size_t at = 0; at < words.size(); ++at) consider_word(inside_by_first_word_, at);
  return best;
}

}  // namespace crossread
