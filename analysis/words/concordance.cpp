#include "analysis/words/concordance.h"

#include <algorithm>

#include "analysis/text/fold.h"
#include "analysis/words/word_forms.h"

namespace crossread {
namespace {

/// The tokens that lie between two places, as the text has them.
std::string text_between(const Document& document, std::uint32_t begin, std::uint32_t end) {
  const auto first = std::ranges::lower_bound(document.tokens, begin, {},
                                              [](const Token& token) { return token.span.begin; });
  const auto last =
      std::ranges::upper_bound(document.tokens, end, {}, [](const Token& token) { return token.span.end; });
  if (first >= last) return {};
  return std::string(document.text.slice({first->span.begin, std::prev(last)->span.end}));
}

}  // namespace

std::vector<Sight> concordance_of(const Document& document, const std::vector<UnitUse>& units,
                                  std::string_view word, std::uint32_t width) {
  const std::string sought = fold(written_key(word));
  std::vector<Sight> sights;
  for (const UnitUse& unit : units) {
    if (fold(unit.key) != sought) continue;
    const auto [begin, end] = unit.span;
    sights.push_back(
        {.span = unit.span,
         .left = text_between(document, begin - std::min(begin, width), begin),
         .word = std::string(document.text.slice(unit.span)),
         .right = text_between(document, end, end + std::min(width, document.text.size() - end))});
  }
  return sights;
}

}  // namespace crossread
