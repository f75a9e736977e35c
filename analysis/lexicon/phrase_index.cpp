#include "analysis/lexicon/phrase_index.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/string_map.h"

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

std::size_t both(std::size_t first, std::size_t second) {
  constexpr std::size_t golden = 0x9E3779B97F4A7C15;  // tells "a b" from "b a"
  return first * golden ^ second;
}

/// The hashes by which a word may be met: of its folded form and, if it is another, of the word as written.
std::vector<std::size_t> hashes_of(const std::string& folded, const std::string& written) {
  std::vector<std::size_t> hashes{StringHash{}(folded)};
  if (folded != written) hashes.push_back(StringHash{}(written));
  return hashes;
}

}  // namespace

/// Which of several matches is the best: the longest, then one that is exact, then one whose first word was
/// met by its lemma, then that added last.
struct PhraseIndex::Best {
  Match match;
  std::tuple<std::uint32_t, bool, bool, std::uint32_t> rank{};
};

void PhraseIndex::add(std::string_view phrase, std::uint32_t entry) {
  Phrase added{.words = {}, .entry = entry};
  const std::string lower = lower_case(phrase);
  for (const std::string_view word : words_of(lower)) added.words.push_back({fold(word), std::string(word)});
  if (added.words.empty()) return;
  const auto place = static_cast<std::uint32_t>(phrases_.size());
  for (const std::size_t first : hashes_of(added.words[0].folded, added.words[0].written)) {
    if (added.words.size() == 1) {
      single_.set(first % bits);
      by_beginning_[first].push_back(place);
      continue;
    }
    first_.set(first % bits);
    for (const std::size_t second : hashes_of(added.words[1].folded, added.words[1].written)) {
      both_.set(both(first, second) % bits);
      by_beginning_[both(first, second)].push_back(place);
    }
  }
  phrases_.push_back(std::move(added));
}

std::vector<std::size_t> PhraseIndex::first_words() const {
  std::vector<std::size_t> hashes;
  for (const Phrase& phrase : phrases_)
    std::ranges::copy(hashes_of(phrase.words[0].folded, phrase.words[0].written), std::back_inserter(hashes));
  return hashes;
}

PhraseIndex::Match PhraseIndex::look_up(std::span<const Token> tokens) const {
  Best best;
  const auto consider_all = [&](std::string_view first, std::size_t hash, bool is_inflected) {
    if (single_[hash % bits]) consider(hash, first, is_inflected, tokens, best);
    if (tokens.size() < 2 || !first_[hash % bits]) return;
    const std::size_t folded = both(hash, tokens[1].folded_hash);
    if (both_[folded % bits]) consider(folded, first, is_inflected, tokens, best);
    const std::size_t lemma = both(hash, tokens[1].lemma_hash);
    if (lemma != folded && both_[lemma % bits]) consider(lemma, first, is_inflected, tokens, best);
  };
  const Token& token = tokens.front();
  consider_all(token.folded, token.folded_hash, false);
  if (token.lemma_hash != token.folded_hash) consider_all(token.lemma, token.lemma_hash, true);
  return best.match;
}

void PhraseIndex::consider(std::size_t key, std::string_view first, bool is_inflected,
                           std::span<const Token> tokens, Best& best) const {
  const auto found = by_beginning_.find(key);
  if (found == by_beginning_.end()) return;
  for (const std::uint32_t place : found->second) {
    const Phrase& phrase = phrases_[place];
    const auto length = static_cast<std::uint32_t>(phrase.words.size());
    bool fits = length >= best.match.tokens && length <= tokens.size() &&
                (first == phrase.words[0].folded || first == phrase.words[0].written);
    Match match{phrase.entry, length, is_inflected};
    for (std::size_t at = 1; fits && at < length; ++at) {
      if (tokens[at].folded == phrase.words[at].folded) continue;
      match.is_inflected = true;
      fits = tokens[at].lemma == phrase.words[at].written;
    }
    const std::tuple rank(length, !match.is_inflected, is_inflected, place);
    if (fits && rank > best.rank) best = {match, rank};
  }
}

}  // namespace crossread
