#include "analysis/text/capitals.h"

#include <algorithm>
#include <span>

#include "analysis/text/hash_filter.h"
#include "analysis/text/rules.h"

namespace crossread {
namespace {

// A capital after these tells as little as at the beginning of a sentence: « Il dit : "Police !" »
bool begins_anew(const Token& token) {
  return token.folded == ":" || token.folded == "\"" || token.folded == "“" || token.folded == "«";
}

bool is_lower_word(const Token& token) {
  return token.kind == TokenKind::word && token.is_lower_case;
}

void mark_inner_capitals(const Document& document, const Sentence& sentence, std::vector<bool>& marked) {
  const auto tokens =
      std::span(document.tokens).subspan(sentence.first_token, sentence.last_token - sentence.first_token);
  if (std::ranges::none_of(tokens, is_lower_word)) return;
  bool at_beginning = true;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const bool word = tokens[at].kind == TokenKind::word;
    if (word && !at_beginning && tokens[at].is_capitalised) marked[sentence.first_token + at] = true;
    at_beginning = !word && (at_beginning || begins_anew(tokens[at]));
  }
}

/// The folded forms that are marked somewhere and nowhere in lower case.
TextSet names_in(const Document& document, const std::vector<bool>& marked) {
  HashFilter<4096> hashes;
  TextSet names;
  for (std::size_t at = 0; at < document.tokens.size(); ++at) {
    if (!marked[at]) continue;
    names.emplace(document.tokens[at].folded);
    hashes.add(document.tokens[at].folded_hash);
  }
  for (const Token& token : document.tokens)
    if (hashes.may_hold(token.folded_hash) && is_lower_word(token)) names.erase(token.folded);
  return names;
}

}  // namespace

std::vector<bool> names_by_capital(const Document& document) {
  std::vector<bool> marked(document.tokens.size());
  for (const Sentence& sentence : document.sentences) mark_inner_capitals(document, sentence, marked);
  const TextSet names = names_in(document, marked);
  for (const Sentence& sentence : document.sentences)
    for (std::size_t at = sentence.first_token; at < sentence.last_token; ++at) {
      const Token& token = document.tokens[at];
      if (token.kind != TokenKind::word) continue;
      if (token.is_capitalised && names.contains(token.folded, token.folded_hash)) marked[at] = true;
      break;
    }
  return marked;
}

}  // namespace crossread
