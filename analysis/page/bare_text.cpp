#include "analysis/page/bare_text.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr double kSentenceShare = 0.7;

}  // namespace

bool is_bare_article(const ReadPage& page) {
  if (page.list.has_markup() || page.words.blocks.empty()) return false;
  if (std::ranges::any_of(page.phrases, [](const BoilerplatePhrase* phrase) { return phrase != nullptr; }))
    return false;
  double in_sentences = 0;
  for (const BlockWords& block : page.words.blocks) in_sentences += block.ends_sentence ? block.size() : 0;
  return in_sentences >= kSentenceShare * page.structure.page.words;
}

std::vector<float> bare_probability(const ReadPage& page) {
  std::vector<float> probability(page.words.blocks.size(), 1);
  if (!page.words.blocks.front().ends_sentence) probability.front() = 0;
  return probability;
}

}  // namespace crossread
