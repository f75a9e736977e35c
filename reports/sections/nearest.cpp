#include <string>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t most_words = 6;

/// « Title » (Outlet, 5 mars 2024), as far as these are known.
Inlines named(const Wording& wording, const Article& article) {
  const Inlines title =
      article.title.empty() ? verbatim(article.id) : wording.quote(article.title, article.language);
  std::vector<Inlines> origin;
  if (!article.outlet.empty()) origin.push_back(verbatim(article.outlet));
  if (!article.date.empty()) origin.push_back(verbatim(wording.phrases().date(article.date)));
  if (origin.empty()) return title;
  return wording.say("nearest.origin", {{"title", title}, {"origin", wording.joined(origin, "separator")}});
}

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
  const char* reason = other.apart_by_date ? "nearest.dates" : "nearest.words";
  blocks.push_back({Paragraph{wording.say(reason, {{"title", named(wording, other.article)}})}});
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
