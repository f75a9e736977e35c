#include <string>

#include <fmt/format.h>

#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t most_words = 6;

}  // namespace

Blocks nearest(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  if (comparison.articles.size() != 1) return {};
  Blocks blocks{heading(wording, "nearest")};
  if (!comparison.nearest) {
    blocks.push_back({Paragraph{wording.say("nearest.none")}});
    return blocks;
  }
  const Outsider& other = *comparison.nearest;
  blocks.push_back({Paragraph{wording.say(fmt::format("nearest.{}", name_of(other.apart)),
                                          {{"title", wording.named(other.article)}})}});
  std::vector<Inlines> words;
  for (const std::string& word : other.shared)
    if (words.size() < most_words)
      words.push_back(wording.quote(word, comparison.articles.front().article.language));
  if (!words.empty())
    blocks.push_back(
        {Paragraph{wording.say("nearest.shared", {{"words", wording.joined(words, "separator")}})}});
  return blocks;
}

}  // namespace crossread::reports
