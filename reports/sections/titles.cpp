#include <algorithm>
#include <iterator>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

std::ptrdiff_t titles_with(const WordRow& row) {
  return std::ranges::count_if(row.counts, [](const Figure& count) { return count.value > 0; });
}

const Evidence& first_place(const WordRow& row) {
  return std::ranges::find_if(row.counts, [](const Figure& count) { return count.value > 0; })
      ->evidence.front();
}

/// The chosen words in the order of the titles.
Inlines words_where(const Wording& wording, auto chosen) {
  std::vector<WordRow> rows;
  std::ranges::copy_if(wording.comparison().title_words, std::back_inserter(rows), chosen);
  std::ranges::sort(rows, {}, first_place);
  std::vector<Inlines> words;
  for (const WordRow& row : rows)
    words.push_back(wording.quote(row.written, wording.comparison().articles[0].article.language));
  return wording.joined(words, "separator");
}

}  // namespace

Blocks titles(const Wording& wording) {
  const auto& articles = wording.comparison().articles;
  const auto titled =
      std::ranges::count_if(articles, [](const ArticleAccount& one) { return !one.title.empty(); });
  if (titled < 2 || wording.comparison().title_words.empty()) return {};
  List list;
  const auto common = words_where(wording, [](const WordRow& row) { return titles_with(row) > 1; });
  list.items.push_back(common.empty() ? wording.say("titles.nothing_common")
                                      : wording.say("titles.common", {{"words", common}}));
  for (std::uint32_t article = 0; article < articles.size(); ++article) {
    const auto own = words_where(
        wording, [&](const WordRow& row) { return titles_with(row) == 1 && row.counts[article].value > 0; });
    if (!own.empty())
      list.items.push_back(wording.say("titles.own", {{"label", wording.label(article)}, {"words", own}}));
  }
  return {heading(wording, "titles"), {list}};
}

}  // namespace crossread::reports
