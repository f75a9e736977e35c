#include "analysis/words/appositions.h"

#include <algorithm>
#include <optional>
#include <span>

#include "analysis/words/name_bounds.h"

namespace crossread {
namespace {

using Part = PhraseWord::Part;

constexpr std::uint32_t shortest_apposition = 2;  // words
constexpr std::uint32_t longest_apposition = 4;

bool is_comma(const Document& document, std::uint32_t token) {
  return token < document.tokens.size() && document.text.slice(document.tokens[token].span) == ",";
}

bool describes(const Document& document, std::uint32_t token) {
  const Token& one = document.tokens[token];
  return one.kind == TokenKind::word && !is_capitalised(document, token) &&
         (one.word_class == WordClass::noun || one.word_class == WordClass::adjective ||
          one.verb_form == VerbForm::past_participle);
}

/// The token behind the noun and adjectives at `first`.
std::uint32_t described_until(const Document& document, std::uint32_t first, std::uint32_t end) {
  std::uint32_t last = first;
  while (last < end && describes(document, last)) ++last;
  return last;
}

/// Whether a noun of somebody's office or occupation is among them.
bool is_office(const Document& document, std::uint32_t first, std::uint32_t last, const Language& language) {
  for (std::uint32_t at = first; at < last; ++at)
    if (language.people.roles.index.longest_at(std::span(document.tokens).subspan(at, last - at)).tokens > 0)
      return true;
  return false;
}

bool is_person(const Document& document, const WrittenName& name, const Language& language) {
  const Token& first = document.tokens[name.first];
  return language.people.first_names.contains(first.folded) ||
         language.people.titles.index.longest_at(std::span(document.tokens).subspan(name.first)).tokens > 0;
}

/// « la gare, l'usine Bervault, le vieux pont et la poste » is a list.
bool ends_as_apposition(const Document& document, std::uint32_t from, const Sentence& sentence,
                        const Language& language) {
  std::uint32_t at = from;
  while (at + 1 < sentence.last_token && document.tokens[at].kind == TokenKind::word) {
    if (has_part(document.tokens[at], Part::conjunction, language)) return false;
    ++at;
  }
  if (!is_comma(document, at)) return at + 1 == sentence.last_token;
  const Token& next = document.tokens[std::min(at + 1, sentence.last_token - 1)];
  return !has_part(next, Part::definite, language) && !has_part(next, Part::indefinite, language) &&
         !has_part(next, Part::conjunction, language);
}

/// Whether the words stand elsewhere behind a definite article.
bool stands_alone(const Document& document, std::uint32_t first, std::uint32_t last,
                  const Language& language) {
  const auto words = std::span(document.tokens).subspan(first, last - first);
  for (std::uint32_t at = 1; at + words.size() <= document.tokens.size(); ++at) {
    const bool is_same =
        at != first && std::ranges::equal(words, std::span(document.tokens).subspan(at, words.size()), {},
                                          &Token::folded, &Token::folded);
    if (is_same && has_part(document.tokens[at - 1], Part::definite, language)) return true;
  }
  return false;
}

std::optional<GivenNames> apposition_at(const Document& document, std::uint32_t comma,
                                        const Sentence& sentence, const Language& language) {
  const std::uint32_t first = comma + 2;
  if (first >= sentence.last_token || !has_part(document.tokens[comma + 1], Part::definite, language))
    return std::nullopt;
  const std::uint32_t last = described_until(document, first, sentence.last_token);
  if (last - first < shortest_apposition || last - first > longest_apposition) return std::nullopt;
  const auto name = name_before(document, comma, language);
  if (!name || !name->has_article || name->whole_first < sentence.first_token) return std::nullopt;
  const bool in_list = name->whole_first > sentence.first_token && is_comma(document, name->whole_first - 1);
  if (in_list || is_person(document, *name, language) || is_office(document, first, last, language) ||
      !ends_as_apposition(document, last, sentence, language) ||
      !stands_alone(document, first, last, language))
    return std::nullopt;
  const WrittenName other{.first = first, .last = last, .whole_first = comma + 1, .whole_last = last};
  return GivenNames{.name = words_of(document, *name),
                    .other = words_of(document, other),
                    .way = GivenNames::Way::apposition,
                    .span = {document.tokens[name->first].span.begin, document.tokens[last - 1].span.end}};
}

}  // namespace

std::vector<GivenNames> appositions_in(const Document& document, const Language& language) {
  std::vector<GivenNames> appositions;
  for (const Sentence& sentence : document.sentences)
    for (std::uint32_t at = sentence.first_token + 1; at < sentence.last_token; ++at)
      if (is_comma(document, at))
        if (auto given = apposition_at(document, at, sentence, language))
          appositions.push_back(std::move(*given));
  return appositions;
}

}  // namespace crossread
