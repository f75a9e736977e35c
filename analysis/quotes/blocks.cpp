#include "analysis/quotes/blocks.h"

namespace crossread {

std::vector<std::uint32_t> blocks_of(const Document& document) {
  std::vector<std::uint32_t> blocks;
  const auto& sentences = document.sentences;
  for (std::size_t at = 0; at < sentences.size(); ++at) {
    if (at == 0) {
      blocks.push_back(0);
      continue;
    }
    const Span gap{sentences[at - 1].span.end, sentences[at].span.begin};
    const bool breaks = sentences[at].paragraph != sentences[at - 1].paragraph ||
                        document.text.slice(gap).find('\n') != std::string_view::npos;
    blocks.push_back(blocks.back() + (breaks ? 1 : 0));
  }
  return blocks;
}

}  // namespace crossread
