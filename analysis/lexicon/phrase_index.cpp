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
  Phrase added{.first = {}, .others = {}, .entry = entry};
  const std::string lower = lower_case(phrase);
  for (const std::string_view word : words_of(lower)) added.others.push_back({fold(word), std::string(word)});
  if (added.others.empty()) return;
  added.first = std::move(added.others.front());
  added.others.erase(added.others.begin());
  const auto place = static_cast<std::uint32_t>(phrases_.size());
  for (const std::size_t first : hashes_of(added.first.folded, added.first.written)) {
    if (added.others.empty()) {
      single_.add(first);
      add_place(first, place);
      continue;
    }
    first_.add(first);
    for (const std::size_t second : hashes_of(added.others[0].folded, added.others[0].written)) {
      both_.add(both(first, second));
      add_place(both(first, second), place);
    }
  }
  phrases_.push_back(std::move(added));
}

void PhraseIndex::add_place(std::size_t beginning, std::uint32_t phrase) {
  const auto [place, is_new] = by_beginning_.try_emplace(beginning, Place{phrase, 0});
  if (is_new) return;
  further_.push_back(place->second);
  place.value() = {phrase, static_cast<std::uint32_t>(further_.size())};
}

std::vector<std::size_t> PhraseIndex::first_words() const {
  std::vector<std::size_t> hashes;
  for (const Phrase& phrase : phrases_)
    std::ranges::copy(hashes_of(phrase.first.folded, phrase.first.written), std::back_inserter(hashes));
  return hashes;
}

PhraseIndex::Match PhraseIndex::look_up(std::span<const Token> tokens) const {
  Best best;
  const auto look_up_first = [&](std::string_view first, std::size_t hash, bool is_inflected) {
    if (single_.may_hold(hash)) consider_all(hash, first, is_inflected, tokens, best);
    if (tokens.size() < 2 || !first_.may_hold(hash)) return;
    const std::size_t folded = both(hash, tokens[1].folded_hash);
    if (both_.may_hold(folded)) consider_all(folded, first, is_inflected, tokens, best);
    const std::size_t lemma = both(hash, tokens[1].lemma_hash);
    if (lemma != folded && both_.may_hold(lemma)) consider_all(lemma, first, is_inflected, tokens, best);
  };
  const Token& token = tokens.front();
  look_up_first(token.folded, token.folded_hash, false);
  if (token.lemma_hash != token.folded_hash) look_up_first(token.lemma, token.lemma_hash, true);
  return best.match;
}

void PhraseIndex::consider_all(std::size_t beginning, std::string_view first, bool is_inflected,
                               std::span<const Token> tokens, Best& best) const {
  const auto found = by_beginning_.find(beginning);
  if (found == by_beginning_.end()) return;
  Place place = found->second;
  consider(place.phrase, first, is_inflected, tokens, best);
  while (place.next > 0) {
    place = further_[place.next - 1];
    consider(place.phrase, first, is_inflected, tokens, best);
  }
}

void PhraseIndex::consider(std::uint32_t place, std::string_view first, bool is_inflected,
                           std::span<const Token> tokens, Best& best) const {
  const Phrase& phrase = phrases_[place];
  const std::uint32_t length = phrase.size();
  if (length < best.match.tokens || length > tokens.size()) return;
  if (first != phrase.first.folded && first != phrase.first.written) return;
  Match match{phrase.entry, length, is_inflected};
  for (std::size_t at = 1; at < length; ++at) {
    const Word& word = phrase.others[at - 1];
    if (tokens[at].folded == word.folded) continue;
    match.is_inflected = true;
    if (tokens[at].lemma != word.written) return;
  }
  const std::tuple rank(length, !match.is_inflected, is_inflected, place);
  if (rank > best.rank) best = {match, rank};
}

}  // namespace crossread
