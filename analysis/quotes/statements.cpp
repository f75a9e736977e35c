#include "analysis/quotes/statements.h"

#include "analysis/quotes/blocks.h"

namespace crossread {
namespace {

/// Whether a passage holds the tokens before and after a border.
bool spans_border(std::span<const Passage> passages, std::uint32_t passage, std::uint32_t border) {
  return passage < passages.size() && passages[passage].first < border && passages[passage].last > border;
}

}  // namespace

std::vector<Statement> statements_of(const Document& document, std::span<const Passage> passages) {
  std::vector<Statement> statements;
  std::uint32_t passage = 0;
  bool goes_on = false;
  const auto blocks = blocks_of(document);
  for (std::size_t number = 0; number < document.sentences.size(); ++number) {
    const Sentence& sentence = document.sentences[number];
    if (goes_on) {
      statements.back().last = sentence.last_token;
    } else {
      statements.push_back({sentence.first_token, sentence.last_token, passage, passage, blocks[number]});
    }
    while (passage < passages.size() && passages[passage].last <= sentence.last_token) ++passage;
    goes_on = spans_border(passages, passage, sentence.last_token);
    statements.back().last_passage = passage;
  }
  return statements;
}

}  // namespace crossread
