#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "analysis/text/utf8.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t words_in_head = 3;

/// « coalition » -> « Coalition », for a heading's first word.
std::string capitalised(std::string_view word) {
  std::string text;
  std::size_t at = 0;
  if (!word.empty()) append_code_point(text, u_totitle(next_code_point(word, at)));
  return text + std::string(word.substr(at));
}

Inlines event_title(const Wording& wording) {
  const Inlines articles = wording.say_number("articles", wording.comparison().article_count);
  const Inlines words = event_words(wording);
  if (words.empty()) return wording.say("head.no_words", {{"articles", articles}});
  return wording.say("head.event", {{"words", words}, {"articles", articles}});
}

Inlines date(const Wording& wording, const std::string& iso) {
  return verbatim(wording.phrases().date(iso));
}

/// Says nothing where the date of any article is unknown.
Blocks published(const Wording& wording) {
  std::set<std::string> dates;
  for (const ArticleAccount& one : wording.comparison().articles) dates.insert(one.article.date);
  if (dates.contains("")) return {};
  const Inlines line = dates.size() == 1
                           ? wording.say("published.day", {{"date", date(wording, *dates.begin())}})
                           : wording.say("published.between", {{"first", date(wording, *dates.begin())},
                                                               {"last", date(wording, *dates.rbegin())}});
  return {{Paragraph{line}}};
}

Blocks alone(const Wording& wording) {
  const Article& article = wording.comparison().articles.front().article;
  const Inlines title =
      article.title.empty() ? wording.label(0) : wording.quote(article.title, article.language);
  return {{Heading{.level = 1, .text = wording.say("head.alone")}},
          {Paragraph{wording.say("alone.intro", {{"title", title}})}}};
}

}  // namespace

Inlines event_words(const Wording& wording) {
  std::vector<Inlines> words;
  for (const std::string& word : wording.comparison().bound_by)
    if (words.size() < words_in_head) words.push_back(verbatim(words.empty() ? capitalised(word) : word));
  return wording.joined(words, "separator");
}

Blocks head(const Wording& wording) {
  if (wording.comparison().articles.size() == 1) return alone(wording);
  Blocks blocks{{Heading{.level = 1, .text = event_title(wording)}}};
  std::ranges::copy(published(wording), std::back_inserter(blocks));
  return blocks;
}

}  // namespace crossread::reports
