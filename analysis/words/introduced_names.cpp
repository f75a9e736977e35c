#include "analysis/words/introduced_names.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analysis/text/fold.h"
#include "analysis/words/acronyms.h"
#include "analysis/words/name_bounds.h"

namespace crossread {
namespace {

using Words = std::span<const std::string>;
using Strength = NamePhrase::Strength;

constexpr std::uint32_t most_between = 5;  // words that a star stands for

/// A comma of the lexicon is also a bracket or a dash: « Twitter (alias X) ».
bool fits(const Document& document, const Token& token, const std::string& word) {
  if (token.kind == TokenKind::word) return token.folded == word || fold(token.lemma) == word;
  const std::string_view mark = document.text.slice(token.span);
  return mark == word || (word == "," && (mark == "(" || mark == "–" || mark == "—"));
}

/// The token behind the words, where they stand at the token `at`.
std::optional<std::uint32_t> behind(const Document& document, std::uint32_t at, Words words) {
  if (words.empty()) return at;
  if (at >= document.tokens.size()) return std::nullopt;
  if (words.front() != "*")
    return fits(document, document.tokens[at], words.front()) ? behind(document, at + 1, words.subspan(1))
                                                              : std::nullopt;
  for (std::uint32_t count = 1; count <= most_between && at + count < document.tokens.size(); ++count) {
    if (document.tokens[at + count - 1].kind != TokenKind::word) break;
    if (const auto last = behind(document, at + count, words.subspan(1))) return last;
  }
  return std::nullopt;
}

bool stands_before(const Document& document, std::uint32_t end, Words words) {
  const auto count = static_cast<std::uint32_t>(words.size());
  return count == 0 || (end >= count && behind(document, end - count, words) == end);
}

/// « Ils iront à Saint-Bel, dit le Bâtisseur » and « "Une honte", dit le Bâtisseur » give nobody a name.
bool may_be_weak(const Document& document, const NamePhrase& phrase, const WrittenName& first,
                 const WrittenName& second) {
  if (!second.is_quoted && !second.has_article) return false;
  if (!phrase.before.empty()) return first.is_quoted && second.is_quoted;
  const bool follows_preposition =
      first.whole_first > 0 && document.tokens[first.whole_first - 1].word_class == WordClass::preposition;
  return !first.is_quoted && !follows_preposition;
}

/// The acronym and the words that have its letters, one of which ends before `end` and the other begins at
/// `begin`.
std::optional<GivenNames> initials_around(const Document& document, std::uint32_t end, std::uint32_t begin,
                                          bool acronym_first) {
  const std::uint32_t acronym = acronym_first ? end - 1 : begin;
  if (acronym >= document.tokens.size() || !is_acronym(document, acronym)) return std::nullopt;
  const auto tokens = static_cast<std::uint32_t>(document.tokens.size());
  const auto edge = acronym_first ? full_name_after(document, begin, tokens, acronym)
                                  : full_name_before(document, 0, end, acronym);
  if (!edge) return std::nullopt;
  const std::uint32_t first = acronym_first ? begin : *edge, last = acronym_first ? *edge : end;
  const auto from = [&](std::uint32_t token) { return document.tokens[token].span.begin; };
  const auto to = [&](std::uint32_t token) { return document.tokens[token].span.end; };
  return GivenNames{.name = std::string(document.text.slice({from(first), to(last - 1)})),
                    .other = std::string(document.text.slice(document.tokens[acronym].span)),
                    .way = GivenNames::Way::acronym,
                    .span = {from(std::min(first, acronym)), to(std::max(last - 1, acronym))}};
}

std::optional<GivenNames> names_around(const Document& document, std::uint32_t end, std::uint32_t begin,
                                       const NamePhrase& phrase, const Language& language) {
  const auto first = name_before(document, end, language);
  if (!first || !stands_before(document, first->whole_first, phrase.before)) return std::nullopt;
  const auto second = name_after(document, begin, language);
  if (!second) return std::nullopt;
  if (phrase.strength == Strength::weak && !may_be_weak(document, phrase, *first, *second))
    return std::nullopt;
  GivenNames given{
      .name = words_of(document, *first),
      .other = words_of(document, *second),
      .way = GivenNames::Way::phrase,
      .span = {document.tokens[first->first].span.begin, document.tokens[second->last - 1].span.end}};
  if (phrase.other_first) std::swap(given.name, given.other);
  return given;
}

}  // namespace

std::vector<GivenNames> introduced_names_in(const Document& document, const Language& language) {
  std::vector<GivenNames> introduced;
  for (std::uint32_t at = 1; at < document.tokens.size(); ++at)
    for (const NamePhrase& phrase : language.name_phrases) {
      const auto begin = behind(document, at, phrase.between);
      if (!begin) continue;
      auto given = phrase.strength == Strength::initials
                       ? initials_around(document, at, *begin, phrase.other_first)
                       : names_around(document, at, *begin, phrase, language);
      if (given) introduced.push_back(std::move(*given));
    }
  return introduced;
}

}  // namespace crossread
