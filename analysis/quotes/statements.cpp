#include "analysis/quotes/statements.h"

#include <algorithm>

#include "analysis/quotes/blocks.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

/// Whether a passage holds the tokens before and after a border.
bool spans_border(std::span<const Passage> passages, std::uint32_t passage, std::uint32_t border) {
  return passage < passages.size() && passages[passage].first < border && passages[passage].last > border;
}

constexpr std::size_t dated_sentences = 3;  // a dateline stands at the beginning, behind a headline perhaps
constexpr std::uint32_t longest_dateline = 14;  // tokens

/// Where the words begin behind "VALSOURNE, 28 mars (AB) -" or "HOLLIS, Neb. --".
std::uint32_t behind_dateline(const Document& document, const Sentence& sentence) {
  const auto begin = sentence.first_token;
  const auto last = std::min(sentence.last_token, begin + longest_dateline);
  for (std::uint32_t at = begin + 1; at + 1 < last; ++at) {
    const auto mark = document.text.slice(document.tokens[at].span);
    if (mark != "-" && mark != "--" && mark != "–" && mark != "—" && mark != "―") continue;
    const bool bracket = document.text.slice(document.tokens[at - 1].span) == ")";
    return bracket || is_upper_case(document.text.slice(document.tokens[begin].span)) ? at + 1 : begin;
  }
  return begin;
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
      const std::uint32_t first =
          number < dated_sentences ? behind_dateline(document, sentence) : sentence.first_token;
      statements.push_back({first, sentence.last_token, passage, passage, blocks[number]});
    }
    while (passage < passages.size() && passages[passage].last <= sentence.last_token) ++passage;
    goes_on = spans_border(passages, passage, sentence.last_token);
    statements.back().last_passage = passage;
  }
  return statements;
}

}  // namespace crossread
