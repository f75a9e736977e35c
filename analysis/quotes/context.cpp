#include "analysis/quotes/context.h"

namespace crossread {
namespace {

std::vector<std::uint32_t> passage_numbers(const Document& document, std::span<const Passage> passages) {
  std::vector<std::uint32_t> numbers(document.tokens.size(), nothing);
  for (std::uint32_t at = 0; at < passages.size(); ++at)
    for (std::uint32_t token = passages[at].first; token < passages[at].last; ++token) numbers[token] = at;
  return numbers;
}

// The mentions come in the order of their beginnings, the longer first.
void index_mentions(SpeechContext& context) {
  context.mention_from.assign(context.document.tokens.size(), nothing);
  context.mention_until.assign(context.document.tokens.size(), nothing);
  for (std::uint32_t at = 0; at < context.mentions.size(); ++at) {
    const TokenRange range = context.mentions[at].tokens;
    auto& from = context.mention_from[range.first];
    if (from == nothing) from = at;
    auto& until = context.mention_until[range.last - 1];
    if (until == nothing) until = at;
  }
}

}  // namespace

SpeechContext speech_context_of(const Document& document, std::span<const Mention> mentions,
                                const Language& language) {
  SpeechContext context{.document = document,
                        .language = language,
                        .mentions = mentions,
                        .passages = passages_of(document),
                        .statements = {},
                        .passage_of = {},
                        .mention_from = {},
                        .mention_until = {}};
  context.statements = statements_of(document, context.passages);
  context.passage_of = passage_numbers(document, context.passages);
  index_mentions(context);
  return context;
}

}  // namespace crossread
