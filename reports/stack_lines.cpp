#include "reports/stack_lines.h"

#include <fmt/format.h>

#include <cmath>
#include <string_view>

#include "reports/clean_line.h"

namespace crossread {
namespace {

constexpr double signs_per_stack = 36;

/// Cut where the shares so far end, so that all stacks are equally long.
std::string drawn(const reports::Stacks::Stack& stack) {
  std::string signs;
  double share = 0;
  for (const auto& part : stack.parts) {
    share += part.share;
    const auto end = static_cast<std::size_t>(std::lround(share * signs_per_stack));
    signs.append(end > signs.size() ? end - signs.size() : 0, part.sign);
  }
  return signs;
}

std::string numbers(const reports::Stacks::Stack& stack) {
  std::string text;
  for (const auto& part : stack.parts)
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", part.sign, part.number);
  return text;
}

}  // namespace

std::vector<std::string> stack_lines(const reports::Stacks& stacks) {
  std::vector<std::string> lines;
  for (const auto& stack : stacks.stacks) {
    lines.push_back(clean_line(stack.name));
    if (stack.parts.empty()) continue;
    lines.push_back(fmt::format("  {}", drawn(stack)));
    lines.push_back(fmt::format("  {}", numbers(stack)));
  }
  return lines;
}

}  // namespace crossread
