#include "analysis/text/sentences.h"

#include "analysis/text/sentence_ends.h"

namespace crossread {

std::vector<Sentence> sentences_of(const Text& text, std::span<const Token> tokens, const TextRules& rules) {
  const SentenceEnds sentence_ends(text, tokens, rules);
  std::vector<Sentence> sentences;
  std::size_t first = 0;
  for (std::size_t at = 0; at < tokens.size();) {
    const std::size_t next = sentence_ends.after_closing(at);
    if (sentence_ends.ends(first, at, next)) {
      sentences.push_back({.span = {tokens[first].span.begin, tokens[next - 1].span.end},
                           .first_token = static_cast<std::uint32_t>(first),
                           .last_token = static_cast<std::uint32_t>(next)});
      first = next;
    }
    at = next;
  }
  return sentences;
}

}  // namespace crossread
