#include "analysis/comparison/exchanged_names.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/comparison/token_range_at.h"
#include "analysis/text/fold.h"
#include "analysis/words/name_bounds.h"

namespace crossread {
namespace {

constexpr std::size_t most_changes = 3;    // in sentences otherwise much the same
constexpr std::uint32_t longest_name = 5;  // tokens

bool is_noun(const Token& token) {
  return token.word_class == WordClass::noun || token.word_class == WordClass::proper_noun;
}

std::string letters_of(const Document& document, Span span) {
  std::string letters = fold(document.text.slice(span));
  std::erase_if(letters, [](char byte) { return byte == ' ' || byte == '-' || byte == '.'; });
  return letters;
}

/// "organizer" and "organiser", « garde à vue » and « garde-à-vue »: all but two letters in common at either
/// end; or one is short for the other, "info".
bool differ_in_spelling(std::string_view a, std::string_view b) {
  if (a.starts_with(b) || b.starts_with(a)) return true;
  const auto front = std::ranges::mismatch(a, b);
  const auto prefix = static_cast<std::size_t>(front.in1 - a.begin());
  const auto rest_a = a.substr(prefix), rest_b = b.substr(prefix);
  const auto back = std::ranges::mismatch(rest_a | std::views::reverse, rest_b | std::views::reverse);
  const auto suffix = static_cast<std::size_t>(back.in1 - std::ranges::rbegin(rest_a));
  return prefix + suffix + 2 >= std::max(a.size(), b.size());
}

/// Without determiners and prepositions at either end: « sur les gendarmes » is « gendarmes ».
TokenRange trimmed(const Document& document, TokenRange words) {
  const auto is_small = [&](std::uint32_t at) {
    const WordClass word_class = document.tokens[at].word_class;
    return word_class == WordClass::determiner || word_class == WordClass::preposition;
  };
  while (!words.empty() && is_small(words.first)) ++words.first;
  while (!words.empty() && is_small(words.last - 1)) --words.last;
  return words;
}

/// A noun with what belongs to it, and no verb: « secrétaire à la Défense ».
bool is_noun_phrase(const Document& document, TokenRange words) {
  bool has_noun = false;
  for (std::uint32_t at = words.first; at < words.last; ++at) {
    const Token& token = document.tokens[at];
    if (token.kind != TokenKind::word || token.word_class == WordClass::verb ||
        token.word_class == WordClass::auxiliary || token.word_class == WordClass::adverb ||
        token.word_class == WordClass::pronoun)
      return false;
    has_noun = has_noun || is_noun(token);
  }
  return has_noun && words.size() <= longest_name;
}

/// « directeur du port »: what "of" joins to an office of which both sentences are.
void add_complement(TokenRange& from, const Document& a, TokenRange& to, const Document& b,
                    const Language& language) {
  const auto is_office = [&](const Document& document, TokenRange words) {
    const auto tokens = std::span(document.tokens).subspan(words.first, words.size());
    return language.people.roles.index.longest_at(tokens).tokens == tokens.size();
  };
  if (!is_office(a, from) || !is_office(b, to)) return;
  std::uint32_t more = 0;
  const auto same = [&](std::uint32_t past) {
    return from.last + past < a.tokens.size() && to.last + past < b.tokens.size() &&
           a.tokens[from.last + past].folded == b.tokens[to.last + past].folded;
  };
  if (!same(0) || !has_part(a.tokens[from.last], PhraseWord::Part::of, language)) return;
  for (more = 1; same(more) && !is_noun(a.tokens[from.last + more]); ++more) {
    const WordClass word_class = a.tokens[from.last + more].word_class;
    if (word_class != WordClass::determiner && word_class != WordClass::adjective) return;
  }
  if (!same(more)) return;
  from.last += more + 1;
  to.last += more + 1;
}

Span span_of(const Document& document, TokenRange words) {
  return {document.tokens[words.first].span.begin, document.tokens[words.last - 1].span.end};
}

/// What the two names are, if an edit exchanges names.
std::optional<std::pair<Span, Span>> exchange_of(const Edit& edit, const Document& a, const Document& b,
                                                 const Language& language) {
  if (edit.a.empty() || edit.b.empty() || edit.spelling) return std::nullopt;
  TokenRange from = trimmed(a, token_range_at(a, edit.a));
  TokenRange to = trimmed(b, token_range_at(b, edit.b));
  if (from.empty() || to.empty() || !is_noun_phrase(a, from) || !is_noun_phrase(b, to)) return std::nullopt;
  add_complement(from, a, to, b, language);
  return std::pair(span_of(a, from), span_of(b, to));
}

}  // namespace

std::vector<ExchangedNames> exchanged_names(const Alignments& alignments, Readings readings,
                                            std::span<const ArticleAccount> accounts,
                                            const Language& language) {
  std::vector<ExchangedNames> exchanged;
  std::set<std::pair<std::string, std::string>> seen;
  for (const auto& [first, second, alignment] : alignments.pairs)
    for (const SentencePair& pair : alignment.pairs) {
      if (pair.relation == Relation::related || pair.edits.size() > most_changes) continue;
      const Document &a = readings[first]->body, &b = readings[second]->body;
      for (const Edit& edit : pair.edits) {
        const auto spans = exchange_of(edit, a, b, language);
        if (!spans) continue;
        const std::string from = letters_of(a, spans->first), to = letters_of(b, spans->second);
        if (differ_in_spelling(from, to) || !seen.insert(std::minmax(from, to)).second) continue;
        exchanged.push_back({place_in_text(accounts[first], first, spans->first),
                             place_in_text(accounts[second], second, spans->second)});
      }
    }
  return exchanged;
}

}  // namespace crossread
