#pragma once

#include <algorithm>
#include <functional>

#include "reports/report.h"

namespace crossread::test {

enum class Summaries { seen, left_out };

/// Calls `see` with every piece of every line, those folded away too, in order.
inline void each_inline(const reports::Blocks& blocks, const std::function<void(const reports::Inline&)>& see,
                        Summaries summaries = Summaries::seen) {
  const auto each = [&](const reports::Inlines& line) { std::ranges::for_each(line, see); };
  for (const reports::Block& block : blocks) {
    if (const auto* paragraph = std::get_if<reports::Paragraph>(&block.node)) each(paragraph->text);
    if (const auto* heading = std::get_if<reports::Heading>(&block.node)) each(heading->text);
    if (const auto* list = std::get_if<reports::List>(&block.node)) std::ranges::for_each(list->items, each);
    if (const auto* strips = std::get_if<reports::Strips>(&block.node)) each(strips->title);
    if (const auto* matrix = std::get_if<reports::Matrix>(&block.node)) {
      each(matrix->title);
      for (const auto& row : matrix->cells)
        for (const auto& cell : row) each(cell.number);
    }
    if (const auto* bars = std::get_if<reports::Bars>(&block.node)) each(bars->title);
    if (const auto* stacks = std::get_if<reports::Stacks>(&block.node)) each(stacks->title);
    if (const auto* table = std::get_if<reports::Table>(&block.node))
      for (const auto& row : table->rows) std::ranges::for_each(row, each);
    if (const auto* details = std::get_if<reports::Details>(&block.node)) {
      if (summaries == Summaries::seen) each(details->summary);
      each_inline(details->blocks, see, summaries);
    }
  }
}

}  // namespace crossread::test
