#include "analysis/text/capitals.h"

#include <algorithm>
#include <bitset>
#include <span>

#include "analysis/text/letter_case.h"
#include "analysis/text/rules.h"

namespace crossread {
namespace {

// A capital after these tells as little as at the beginning of a sentence: « Il dit : "Police !" »
bool begins_anew(const Token& token) {
  return token.folded == ":" || token.folded == "\"" || token.folded == "“" || token.folded == "«";
}

bool is_lower_word(const Document& document, const Token& token) {
  return token.kind == TokenKind::word && is_lower_case(document.text.slice(token.span));
}

void mark_inner_capitals(const Document& document, const Sentence& sentence, std::vector<bool>& marked) {
  const auto tokens =
      std::span(document.tokens).subspan(sentence.first_token, sentence.last_token - sentence.first_token);
  if (std::ranges::none_of(tokens, [&](const Token& token) { return is_lower_word(document, token); }))
    return;
  bool at_beginning = true;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const bool word = tokens[at].kind == TokenKind::word;
    if (word && !at_beginning && is_capitalised(document.text.slice(tokens[at].span)))
      marked[sentence.first_token + at] = true;
    at_beginning = !word && (at_beginning || begins_anew(tokens[at]));
  }
}

/// The folded forms that are marked somewhere and nowhere in lower case.
TextSet names_in(const Document& document, const std::vector<bool>& marked) {
  constexpr std::size_t bits = 4096;  // most words have another hash than any name
  std::bitset<bits> hashes;
  TextSet names;
  for (std::size_t at = 0; at < document.tokens.size(); ++at) {
    if (!marked[at]) continue;
    names.insert(document.tokens[at].folded);
    hashes.set(document.tokens[at].folded_hash % bits);
  }
  for (const Token& token : document.tokens)
    if (hashes[token.folded_hash % bits] && is_lower_word(document, token)) names.erase(token.folded);
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
      if (names.contains(token.folded, token.folded_hash) && is_capitalised(document.text.slice(token.span)))
        marked[at] = true;
      break;
    }
  return marked;
}

}  // namespace crossread
