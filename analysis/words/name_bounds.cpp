#include "analysis/words/name_bounds.h"

#include <algorithm>
#include <span>
#include <string>

#include "analysis/text/letter_case.h"
#include "analysis/text/quotation_marks.h"

namespace crossread {
namespace {

using Part = PhraseWord::Part;

constexpr std::uint32_t longest_name = 9;  // tokens

bool is_quote(const Document& document, std::uint32_t token) {
  return token < document.tokens.size() && is_quotation_mark(document.text, document.tokens[token]);
}

bool is_word(const Document& document, std::uint32_t token) {
  return token < document.tokens.size() && document.tokens[token].kind == TokenKind::word;
}

bool is_article(const Document& document, std::uint32_t token, const Language& language) {
  return is_word(document, token) && has_part(document.tokens[token], Part::definite, language);
}

/// A noun, name or adjective, or a word that no dictionary has.
bool may_be_in_name(const Token& token) {
  return token.kind == TokenKind::word &&
         (token.word_class == WordClass::noun || token.word_class == WordClass::proper_noun ||
          token.word_class == WordClass::adjective || token.word_class == WordClass::unknown);
}

/// The sentence of a token, as tokens.
std::uint32_t sentence_begin(const Document& document, std::uint32_t token) {
  const auto next = std::ranges::upper_bound(document.sentences, token, {}, &Sentence::first_token);
  return next == document.sentences.begin() ? 0 : std::prev(next)->first_token;
}

std::uint32_t sentence_end(const Document& document, std::uint32_t token) {
  const auto end = std::ranges::upper_bound(document.sentences, token, {}, &Sentence::last_token);
  return end == document.sentences.end() ? static_cast<std::uint32_t>(document.tokens.size())
                                         : end->last_token;
}

/// Words between two quotation marks; none that hold a verb, which are what somebody says, nor without a
/// noun.
std::optional<WrittenName> quoted_name(const Document& document, std::uint32_t open, std::uint32_t close,
                                       const Language& language) {
  WrittenName name{
      .first = open + 1, .last = close, .whole_first = open, .whole_last = close + 1, .is_quoted = true};
  if (is_article(document, name.first, language)) ++name.first;
  name.has_article = name.first > open + 1;
  if (name.first >= name.last) return std::nullopt;
  bool has_noun = false;
  for (std::uint32_t at = name.first; at < name.last; ++at) {
    const WordClass word_class = document.tokens[at].word_class;
    has_noun = has_noun || word_class == WordClass::noun || is_capitalised(document, at);
    const bool is_speech = word_class == WordClass::auxiliary || word_class == WordClass::pronoun ||
                           (word_class == WordClass::verb && !is_capitalised(document, at));
    if (!is_word(document, at) || is_speech) return std::nullopt;
  }
  return has_noun ? std::optional(name) : std::nullopt;
}

/// Whether a name goes on at a token: « Palais des congrès », "Mayor of Nothing", « Alliance atlantique ».
/// The token behind what goes on; the token itself where nothing does.
std::uint32_t continued(const Document& document, std::uint32_t at, std::uint32_t end,
                        const Language& language) {
  if (at >= end || !is_word(document, at)) return at;
  const bool noun_first = language.people.noun_place == PeopleWords::NounPlace::first;
  if (is_capitalised(document, at)) return at + 1;
  if (noun_first && document.tokens[at].word_class == WordClass::adjective) return at + 1;
  if (!has_part(document.tokens[at], Part::of, language)) return at;
  std::uint32_t next = at + 1;
  if (is_article(document, next, language)) ++next;
  const bool goes_on = next < end && (is_capitalised(document, next) ||
                                      (noun_first && document.tokens[next].word_class == WordClass::noun));
  return goes_on ? next + 1 : at;
}

/// How many words before a name say an office: « le maire Paul Ferrand ».
std::uint32_t office_words(const Document& document, const WrittenName& name, const Language& language) {
  const auto words = std::span(document.tokens).subspan(name.first, name.last - name.first);
  const std::uint32_t office = std::max(language.people.roles.index.longest_at(words).tokens,
                                        language.people.titles.index.longest_at(words).tokens);
  const bool name_follows =
      office > 0 && name.first + office < name.last && is_capitalised(document, name.first + office);
  return name_follows ? office : 0;
}

std::optional<WrittenName> noun_phrase_before(const Document& document, std::uint32_t end,
                                              const Language& language) {
  const std::uint32_t begin =
      std::max(sentence_begin(document, end - 1), end > longest_name ? end - longest_name : 0);
  WrittenName name{.first = end, .last = end, .whole_first = end, .whole_last = end};
  while (name.first > begin) {
    const std::uint32_t at = name.first - 1;
    const Token& token = document.tokens[at];
    const bool is_of = has_part(token, Part::of, language);
    if (is_article(document, at, language)) {
      const bool is_inside = at > begin && has_part(document.tokens[at - 1], Part::of, language);
      if (!is_inside) {
        name.has_article = true;
        break;
      }
    } else if (!is_of && !may_be_in_name(token) && !is_capitalised(document, at)) {
      // "the Regional Office for Clean Rivers", "Ashdown & Pike": half of a name is none
      const bool joins = token.word_class == WordClass::preposition || token.kind == TokenKind::symbol ||
                         document.text.slice(token.span) == "&";
      if (joins && at > begin && is_capitalised(document, at - 1)) return std::nullopt;
      break;
    }
    name.first = at;
  }
  if (!name.has_article)
    while (name.first < end && !is_capitalised(document, name.first)) ++name.first;
  name.first += office_words(document, name, language);
  name.whole_first = name.first - (name.has_article ? 1 : 0);
  return name.first == end ? std::nullopt : std::optional(name);
}

bool has_capital(const Document& document, const WrittenName& name) {
  for (std::uint32_t at = name.first; at < name.last; ++at)
    if (is_capitalised(document, at)) return true;
  return false;
}

}  // namespace

bool is_capitalised(const Document& document, std::uint32_t token) {
  return is_word(document, token) && document.tokens[token].is_capitalised;
}

bool has_part(const Token& token, PhraseWord::Part part, const Language& language) {
  const auto found = language.people.phrase_words.find(token.folded);
  return found != language.people.phrase_words.end() && found->second.part == part;
}

std::optional<WrittenName> name_before(const Document& document, std::uint32_t end,
                                       const Language& language) {
  if (end == 0) return std::nullopt;
  if (!is_quote(document, end - 1)) {
    const auto name = noun_phrase_before(document, end, language);
    return name && has_capital(document, *name) ? name : std::nullopt;
  }
  std::uint32_t open = end - 1;
  while (open > 0 && end - open < longest_name && !is_quote(document, --open)) {
  }
  if (open + 1 >= end || !is_quote(document, open)) return std::nullopt;
  auto name = quoted_name(document, open, end - 1, language);
  if (name && open > 0 && is_article(document, open - 1, language)) {
    name->has_article = true;
    name->whole_first = open - 1;
  }
  return name;
}

std::optional<WrittenName> name_after(const Document& document, std::uint32_t begin,
                                      const Language& language) {
  const bool has_article = is_article(document, begin, language);
  const std::uint32_t at = begin + (has_article ? 1 : 0);
  if (at >= document.tokens.size()) return std::nullopt;
  const std::uint32_t end = std::min(sentence_end(document, at), at + longest_name);
  std::optional<WrittenName> name;
  if (is_quote(document, at)) {
    std::uint32_t close = at + 1;
    while (close < end && !is_quote(document, close)) ++close;
    if (close < end) name = quoted_name(document, at, close, language);
  } else if (is_capitalised(document, at)) {
    name = WrittenName{.first = at, .last = at + 1, .whole_first = at, .whole_last = at + 1};
    for (std::uint32_t next = 0; (next = continued(document, name->last, end, language)) != name->last;)
      name->last = next;
    name->whole_last = name->last;
  }
  if (name) name->whole_first = begin;
  if (name && has_article) name->has_article = true;
  return name;
}

std::string words_of(const Document& document, const WrittenName& name) {
  return std::string(
      document.text.slice({document.tokens[name.first].span.begin, document.tokens[name.last - 1].span.end}));
}

}  // namespace crossread
