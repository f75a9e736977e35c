#include <algorithm>
#include <optional>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t most_facts = 3;
constexpr double telling_ratio = 1.5;  // of two lengths worth a line

using Fact = std::optional<Inlines>;

std::uint32_t number_of(const Comparison& comparison, std::vector<ArticleAccount>::const_iterator article) {
  return static_cast<std::uint32_t>(article - comparison.articles.begin());
}

Fact shared_text(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  const auto most = std::ranges::max_element(
      comparison.articles, {}, [](const ArticleAccount& one) { return one.shared_sentences.value; });
  if (most->shared_sentences.value == 0) return wording.say("brief.nothing_shared");
  return wording.say_number("brief.shared", most->shared_sentences,
                            {{"label", wording.label(number_of(comparison, most))},
                             {"total", wording.number(most->sentence_count)},
                             {"labels", wording.places(most->shared_sentences.evidence)}});
}

Fact one_sided_word(const Wording& wording) {
  const auto& words = wording.comparison().lone_words;
  const auto most = std::ranges::max_element(words, {}, &WordRow::total);
  if (most == words.end()) return std::nullopt;
  const auto count = std::ranges::max_element(most->counts, {}, &Figure::value);
  const std::uint32_t article = count->evidence.front().article;
  return wording.say_number(
      "brief.lone", *count,
      {{"label", wording.label(article)},
       {"word", wording.quote(most->written, wording.comparison().articles[article].article.language)},
       {"labels", wording.places(count->evidence)}});
}

Fact lengths(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  const auto words = [](const ArticleAccount& one) { return one.word_count.value; };
  const auto [shortest, longest] = std::ranges::minmax_element(comparison.articles, {}, words);
  if (words(*shortest) == 0 || words(*longest) < telling_ratio * words(*shortest)) return std::nullopt;
  return wording.say("brief.length", {{"long", wording.say_number("words", longest->word_count)},
                                      {"longest", wording.label(number_of(comparison, longest))},
                                      {"short", wording.say_number("words", shortest->word_count)},
                                      {"shortest", wording.label(number_of(comparison, shortest))}});
}

std::vector<std::uint32_t> crediting(const AgencyRow& agency) {
  std::vector<std::uint32_t> articles;
  for (std::uint32_t article = 0; article < agency.credited.size(); ++article)
    if (agency.credited[article]) articles.push_back(article);
  return articles;
}

Fact credited_agency(const Wording& wording) {
  const auto& agencies = wording.comparison().agencies;
  const auto most =
      std::ranges::max_element(agencies, {}, [](const AgencyRow& row) { return crediting(row).size(); });
  if (most == agencies.end() || crediting(*most).empty()) return std::nullopt;
  const std::vector<std::uint32_t> articles = crediting(*most);
  return wording.say(articles.size() == 1 ? "brief.credit" : "brief.credits",
                     {{"label", wording.labels(articles)}, {"agency", plain(most->name)}});
}

}  // namespace

Blocks brief(const Wording& wording) {
  if (wording.comparison().articles.size() < 2) return {};
  List list;
  for (const auto fact : {shared_text, credited_agency, one_sided_word, lengths})
    if (const Fact line = fact(wording); line && list.items.size() < most_facts) list.items.push_back(*line);
  list.items.push_back(wording.say("brief.caution"));
  return {heading(wording, "brief"), {list}};
}

}  // namespace crossread::reports
