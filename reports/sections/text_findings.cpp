// Findings about sentences, agencies and lengths.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "reports/sections/findings.h"

namespace crossread::reports {
namespace {

constexpr double enough_shared_words = 100;
constexpr double enough_sentences = 4;
constexpr double surprise_of_credit = 0.35;
constexpr double surprise_of_own_text =
    0.4;                               // every article has some; what nobody took of the wire tells more
constexpr double telling_ratio = 1.5;  // of two lengths worth a line
constexpr double surprise_of_length = 0.25;

double of_enough(double seen, double enough) {
  return std::min(1.0, seen / enough);
}

const FateShare& verbatim_share(const ArticleReuse& one) {
  return one.shares[static_cast<std::size_t>(Fate::verbatim)];
}

/// "RT: 151 of 431 words stand in sentences that AFP has nearly word for word."
Finding shared_with_reference(const Wording& wording, const TextReuse& reuse, std::uint32_t article) {
  const FateShare& share = verbatim_share(reuse.articles[article]);
  const Figure& words = share.words;
  const auto* percent = std::get_if<Figure>(&share.percent);
  const std::string key =
      fmt::format("brief.{}{}", reuse.is_wire ? "wire" : "shared", percent ? ".percent" : "");
  const Figure& all = wording.comparison().articles[article].word_count;
  return {.surprise = words.value / all.value,
          .support = of_enough(words.value, enough_shared_words),
          .line = wording.say_number(
              key, words,
              {{"label", called(wording, article)},
               {"reference", called(wording, reuse.reference)},
               {"total", wording.number(all)},
               {"percent", percent ? wording.say("percent", {{"n", wording.number(*percent)}}) : Inlines()},
               {"labels", wording.places(words.evidence)}})};
}

Finding about_sentences(const Wording& wording, const char* phrase, const std::vector<Evidence>& sentences,
                        double weight) {
  const std::uint32_t article = sentences.front().article;
  const Figure& all = wording.comparison().articles[article].sentence_count;
  const Figure count{.value = static_cast<double>(sentences.size()),
                     .unit = Unit::sentences,
                     .evidence = sentences,
                     .whole = {}};
  return {.surprise = weight * count.value / all.value,
          .support = of_enough(count.value, enough_sentences),
          .line = wording.say_number(phrase, count,
                                     {{"label", called(wording, article)},
                                      {"total", wording.number(all)},
                                      {"labels", wording.places(sentences)}})};
}

std::vector<std::uint32_t> crediting(const AgencyRow& agency) {
  std::vector<std::uint32_t> articles;
  for (std::uint32_t article = 0; article < agency.credited.size(); ++article)
    if (agency.credited[article]) articles.push_back(article);
  return articles;
}

}  // namespace

BestFinding shared_text(const Wording& wording) {
  const auto& reuse = wording.comparison().reuse;
  if (!reuse) return std::nullopt;
  if (verbatim_share(reuse->articles[reuse->reference]).words.value == 0)
    return Finding{
        .surprise = surprise_of_own_text,
        .support = 1,
        .line = wording.say("brief.nothing_shared", {{"label", called(wording, reuse->reference)}})};
  std::vector<Finding> findings;
  for (std::uint32_t article = 0; article < reuse->articles.size(); ++article)
    if (article != reuse->reference && verbatim_share(reuse->articles[article]).words.value > 0)
      findings.push_back(shared_with_reference(wording, *reuse, article));
  return best_of(std::move(findings));
}

BestFinding one_sided_text(const Wording& wording) {
  const auto& reuse = wording.comparison().reuse;
  if (!reuse) return std::nullopt;
  std::vector<Finding> findings;
  for (std::uint32_t article = 0; article < reuse->articles.size(); ++article) {
    const auto& alone = reuse->articles[article].nowhere_else;
    if (alone.empty() || !tells_the_same(wording.comparison(), article)) continue;
    const bool is_wire = reuse->is_wire && article == reuse->reference;
    findings.push_back(about_sentences(wording, is_wire ? "brief.left" : "brief.added", alone,
                                       is_wire ? 1 : surprise_of_own_text));
  }
  return best_of(std::move(findings));
}

BestFinding credited_agency(const Wording& wording) {
  const auto& agencies = wording.comparison().agencies;
  const auto most =
      std::ranges::max_element(agencies, {}, [](const AgencyRow& row) { return crediting(row).size(); });
  if (most == agencies.end() || crediting(*most).empty()) return std::nullopt;
  const std::vector<std::uint32_t> articles = crediting(*most);
  return Finding{
      .surprise = surprise_of_credit,
      .support = 1,
      .line = wording.say(articles.size() == 1 ? "brief.credit" : "brief.credits",
                          {{"label", called_all(wording, articles)}, {"agency", plain(most->name)}})};
}

BestFinding lengths(const Wording& wording) {
  const auto& articles = wording.comparison().articles;
  const auto words = [](const ArticleAccount& one) { return one.word_count.value; };
  const auto [shortest, longest] = std::ranges::minmax_element(articles, {}, words);
  if (words(*shortest) == 0 || words(*longest) < telling_ratio * words(*shortest)) return std::nullopt;
  const auto number = [&](auto article) { return static_cast<std::uint32_t>(article - articles.begin()); };
  return Finding{
      .surprise = surprise_of_length * (1 - words(*shortest) / words(*longest)),
      .support = of_enough(words(*longest), enough_shared_words),
      .line = wording.say("brief.length", {{"long", wording.say_number("words", longest->word_count)},
                                           {"longest", called(wording, number(longest))},
                                           {"short", wording.say_number("words", shortest->word_count)},
                                           {"shortest", called(wording, number(shortest))}})};
}

}  // namespace crossread::reports
