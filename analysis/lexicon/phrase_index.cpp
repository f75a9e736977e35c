#include "analysis/lexicon/phrase_index.h"

#include <algorithm>

#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

constexpr char apostrophe = '\'';

/// Where the first word of a phrase ends: at a space, after an elision's apostrophe ("l'", "d'"), before
/// that of a short ending ("people's").
std::size_t first_word_end(std::string_view phrase) {
  const std::size_t space = std::min(phrase.find(' '), phrase.size());
  const std::size_t mark = phrase.substr(0, space).find(apostrophe);
  if (mark == std::string_view::npos || mark + 1 == space) return space;
  const bool is_ending = space - mark <= 2;
  return is_ending && mark > 0 ? mark : mark + 1;
}

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  while (!phrase.empty()) {
    const std::size_t end = first_word_end(phrase);
    if (end > 0) words.push_back(phrase.substr(0, end));
    phrase.remove_prefix(end < phrase.size() && phrase[end] == ' ' ? end + 1 : end);
  }
  return words;
}

}  // namespace

void PhraseIndex::add(std::string_view phrase, std::uint32_t entry) {
  const std::string written = lower_case(phrase);
  const std::vector<std::string_view> words = words_of(written);
  if (words.empty()) return;
  Phrase added{{}, entry};
  for (const std::string_view word : std::span(words).subspan(1))
    added.rest.push_back({fold(word), std::string(word)});
  const std::string folded = fold(words.front());
  by_first_word_[folded].push_back(added);
  if (folded != words.front()) by_first_word_[std::string(words.front())].push_back(std::move(added));
}

PhraseIndex::Match PhraseIndex::longest_at(std::span<const Token> tokens) const {
  Match best;
  if (tokens.empty()) return best;
  const std::string& folded = tokens.front().folded;
  const std::string& lemma = tokens.front().lemma;
  look_up(folded, false, tokens.subspan(1), best);
  if (lemma != folded) look_up(lemma, true, tokens.subspan(1), best);
  return best;
}

void PhraseIndex::look_up(std::string_view first, bool is_inflected, std::span<const Token> rest,
                          Match& best) const {
  const auto found = by_first_word_.find(first);
  if (found == by_first_word_.end()) return;
  for (const Phrase& phrase : found->second) {
    const auto length = static_cast<std::uint32_t>(phrase.rest.size() + 1);
    if (length < best.tokens || rest.size() < phrase.rest.size()) continue;
    Match match{phrase.entry, length, is_inflected};
    bool fits = true;
    for (std::size_t at = 0; fits && at < phrase.rest.size(); ++at) {
      if (rest[at].folded == phrase.rest[at].folded) continue;
      match.is_inflected = true;
      fits = rest[at].lemma == phrase.rest[at].written;
    }
    const bool is_better = length > best.tokens || best.is_inflected >= match.is_inflected;
    if (fits && is_better) best = match;
  }
}

}  // namespace crossread
