#include "analysis/comparison/exchanged_names.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/text/fold.h"

namespace crossread {
namespace {

using Readings = std::span<const ReadArticle* const>;

bool is_name(const Token& token) {
  return token.word_class == WordClass::noun || token.word_class == WordClass::proper_noun;
}

/// "organizer" and "organiser": all but two letters in common at either end.
bool differ_in_spelling(std::string_view a, std::string_view b) {
  const auto front = std::ranges::mismatch(a, b);
  const auto prefix = static_cast<std::size_t>(front.in1 - a.begin());
  const auto rest_a = a.substr(prefix), rest_b = b.substr(prefix);
  const auto back = std::ranges::mismatch(rest_a | std::views::reverse, rest_b | std::views::reverse);
  const auto suffix = static_cast<std::size_t>(back.in1 - std::ranges::rbegin(rest_a));
  return prefix + suffix + 2 >= std::max(a.size(), b.size());
}

constexpr std::size_t most_changes = 3;  // in sentences otherwise much the same
constexpr std::size_t longest_name = 5;  // tokens

/// A noun with what belongs to it, and no verb: « le secrétaire à la Défense ».
bool is_noun_phrase(const Document& document, Span span) {
  bool has_name = false;
  std::size_t tokens = 0;
  auto token = std::ranges::partition_point(document.tokens,
                                            [&](const Token& one) { return one.span.end <= span.begin; });
  for (; token != document.tokens.end() && token->span.begin < span.end; ++token, ++tokens) {
    if (token->kind != TokenKind::word || token->word_class == WordClass::verb ||
        token->word_class == WordClass::auxiliary || token->word_class == WordClass::adverb ||
        token->word_class == WordClass::pronoun)
      return false;
    has_name = has_name || is_name(*token);
  }
  return has_name && tokens <= longest_name;
}

std::string folded_at(Readings readings, const Evidence& place) {
  return fold(readings[place.article]->body.text.slice(place.span));
}

bool is_exchange(const AlignedSentences& pair, const Change& change, Readings readings) {
  return change.from && change.to && !change.spelling && pair.relation != Relation::related &&
         pair.changes.size() <= most_changes &&
         is_noun_phrase(readings[change.from->article]->body, change.from->span) &&
         is_noun_phrase(readings[change.to->article]->body, change.to->span) &&
         !differ_in_spelling(folded_at(readings, *change.from), folded_at(readings, *change.to));
}

}  // namespace

std::vector<ExchangedNames> exchanged_names(const TextReuse& reuse, Readings readings, std::size_t most) {
  std::vector<ExchangedNames> exchanged;
  std::set<std::pair<std::string, std::string>> seen;
  for (const ArticleReuse& article : reuse.articles)
    for (const AlignedSentences& pair : article.pairs)
      for (const Change& change : pair.changes) {
        if (exchanged.size() == most || !is_exchange(pair, change, readings)) continue;
        if (seen.emplace(folded_at(readings, *change.from), folded_at(readings, *change.to)).second)
          exchanged.push_back({*change.from, *change.to});
      }
  return exchanged;
}

}  // namespace crossread
