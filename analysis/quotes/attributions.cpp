#include "analysis/quotes/attributions.h"

#include <algorithm>

#include "analysis/quotes/floating.h"
#include "analysis/quotes/interviews.h"
#include "analysis/quotes/statement_reader.h"
#include "analysis/quotes/turns.h"

namespace crossread {

namespace {

/// Statements [first, last) of one block.
struct StatementBlock {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::vector<StatementBlock> statement_blocks_of(std::span<const Statement> statements) {
  std::vector<StatementBlock> blocks;
  for (std::size_t at = 0; at < statements.size(); ++at) {
    if (blocks.empty() || statements[at].block != statements[at - 1].block) blocks.push_back({at, at});
    blocks.back().last = at + 1;
  }
  return blocks;
}

}  // namespace

std::vector<Attribution> attributions_of(const SpeechContext& context) {
  const auto& statements = context.statements;
  const auto blocks = statement_blocks_of(statements);
  std::vector<TokenRange> ranges;
  for (const StatementBlock& block : blocks)
    ranges.push_back({statements[block.first].first, statements[block.last - 1].last});
  auto turns = turns_of(context, ranges);
  add_answers(context, ranges, turns);
  std::vector<Attribution> found;
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    if (turns[at]) {
      found.push_back(*turns[at]);
      continue;
    }
    for (std::size_t one = blocks[at].first; one < blocks[at].last; ++one)
      read_statement(context, statements[one], found);
  }
  std::ranges::sort(found, {}, [](const Attribution& a) { return a.content.first; });
  add_floating(context, found);
  return found;
}

}  // namespace crossread
