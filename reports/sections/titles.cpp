#include <algorithm>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

std::ptrdiff_t titles_with(const WordRow& row) {
  return std::ranges::count_if(row.counts, [](const Figure& count) { return count.value > 0; });
}

std::vector<Inlines> words_where(const Wording& wording, auto chosen) {
  std::vector<Inlines> words;
  for (const WordRow& row : wording.comparison().title_words)
    if (chosen(row))
      words.push_back(wording.quote(row.written, wording.comparison().articles[0].article.language));
  return words;
}

}  // namespace

Blocks titles(const Wording& wording) {
  const auto& articles = wording.comparison().articles;
  const auto titled =
      std::ranges::count_if(articles, [](const ArticleAccount& one) { return !one.title.empty(); });
  if (titled < 2 || wording.comparison().title_words.empty()) return {};
  const auto line = [&](std::string_view key, const std::vector<Inlines>& words, const Inlines& label) {
    return wording.say(key, {{"label", label}, {"words", wording.joined(words, "separator")}});
  };

  List list;
  const auto common = words_where(wording, [](const WordRow& row) { return titles_with(row) > 1; });
  list.items.push_back(common.empty() ? wording.say("titles.nothing_common")
                                      : line("titles.common", common, {}));
  for (std::uint32_t article = 0; article < articles.size(); ++article) {
    const auto own = words_where(
        wording, [&](const WordRow& row) { return titles_with(row) == 1 && row.counts[article].value > 0; });
    if (!own.empty()) list.items.push_back(line("titles.own", own, wording.label(article)));
  }
  return {heading(wording, "titles"), {list}};
}

}  // namespace crossread::reports
