#include "reports/worksheet.h"
#include "reports/choices.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "reports/blinded.h"
#include "reports/press_names.h"
#include "reports/sections.h"
#include "reports/worksheet/picks.h"
#include "reports/worksheet/question.h"

namespace crossread {
namespace {

using namespace reports;

Block title(const Wording& wording, std::string_view event_key, std::string_view key) {
  const Inlines event = event_words(wording);
  return {Heading{.level = 1,
                  .text = event.empty() ? wording.say(key) : wording.say(event_key, {{"event", event}})}};
}

std::vector<Question> questions(const Wording& wording, const Picks& picks) {
  return {who_publishes(wording), same_text(wording, picks), one_side(wording, picks),
          who_speaks(wording, picks), one_name(wording, picks)};
}

Table to_fill_in(const Wording& wording, std::size_t rows) {
  Table table;
  auto& head = table.rows.emplace_back();
  for (const char* key : {"worksheet.answer", "worksheet.proof", "worksheet.sure"})
    head.push_back(wording.say(key));
  table.rows.resize(rows + 1, std::vector<Inlines>(head.size()));
  return table;
}

/// The articles in full, with nothing said of their sentences.
void add_texts(Blocks& blocks, const Wording& wording) {
  blocks.push_back(reports::heading(wording, "worksheet_texts"));
  std::ranges::move(page_facts(wording), std::back_inserter(blocks));
  for (std::uint32_t article = 0; article < wording.comparison().articles.size(); ++article) {
    Reading reading = bare_reading(wording, article, article_name(wording, article));
    reading.folded = false;
    blocks.push_back({std::move(reading)});
  }
}

void add_answer(Blocks& blocks, const Wording& wording, Question question) {
  blocks.push_back(reports::heading(wording, question.key));
  blocks.push_back({Paragraph{std::move(question.asked)}});
  std::ranges::move(question.answer, std::back_inserter(blocks));
  if (!question.accepted.empty()) {
    blocks.push_back({Paragraph{wording.say("answers.accepted")}});
    blocks.push_back({List{std::move(question.accepted)}});
  }
  if (question.trap) blocks.push_back({Paragraph{wording.say("answers.trap", {{"trap", *question.trap}})}});
}

/// Who is behind the letters, by the names that the comparison itself has.
void add_letters(Blocks& blocks, const Wording& blind, const Comparison& comparison) {
  blocks.push_back(reports::heading(blind, "answers_letters"));
  Blocks facts = page_facts(Wording(comparison, blind.phrases()));
  if (facts.empty()) blocks.push_back({Paragraph{blind.say("answers_letters.unknown")}});
  for (Block& block : facts) {
    auto& table = std::get<Table>(block.node);
    for (std::uint32_t article = 0; article < comparison.articles.size(); ++article)
      table.rows[article + 1].front() = blind.label(article);
    blocks.push_back(std::move(block));
  }
  const auto has_credit = [](const ArticleAccount& one) { return !one.article.credit.empty(); };
  if (std::ranges::any_of(comparison.articles, has_credit))
    blocks.push_back({Paragraph{blind.say("agencies.check")}});
  if (const auto places = press_named_in(comparison); !places.empty())
    blocks.push_back({Paragraph{blind.say("answers_letters.named", {{"labels", blind.places(places)}})}});
}

Comparison seen_by_class(const Comparison& comparison, Names names) {
  return names == Names::hidden ? blinded(comparison) : comparison;
}

}  // namespace

Report compose_worksheet(const Comparison& comparison, const Phrases& phrases, Names names) {
  Report report{.language = phrases.language(), .blocks = {}};
  report.choices.words = reports::page_words(phrases);
  if (comparison.articles.empty()) return report;
  const Comparison seen = seen_by_class(comparison, names);
  const Wording wording(seen, phrases);
  Blocks& blocks = report.blocks;
  blocks.push_back(title(wording, "worksheet.event", "worksheet"));
  blocks.push_back({Paragraph{wording.say("worksheet.name")}});
  blocks.push_back({Paragraph{wording.say("worksheet.read", {{"label", wording.label(0)}})}});
  blocks.push_back({Paragraph{wording.say("worksheet.prove")}});
  if (names == Names::hidden) blocks.push_back({Paragraph{wording.say("worksheet.hidden")}});
  for (Question& question : questions(wording, picks_of(comparison))) {
    blocks.push_back(reports::heading(wording, question.key));
    blocks.push_back({Paragraph{std::move(question.asked)}});
    blocks.push_back({to_fill_in(wording, question.rows)});
  }
  add_texts(blocks, wording);
  return report;
}

Report compose_answers(const Comparison& comparison, const Phrases& phrases, Names names) {
  Report report{.language = phrases.language(), .blocks = {}};
  report.choices.words = reports::page_words(phrases);
  if (comparison.articles.empty()) return report;
  const Comparison seen = seen_by_class(comparison, names);
  const Wording wording(seen, phrases);
  Blocks& blocks = report.blocks;
  blocks.push_back(title(wording, "answers.event", "answers"));
  blocks.push_back({Paragraph{wording.say("answers.intro")}});
  for (Question& question : questions(wording, picks_of(comparison)))
    add_answer(blocks, wording, std::move(question));
  if (names == Names::hidden) add_letters(blocks, wording, comparison);
  blocks.push_back(reports::heading(wording, "answers_class"));
  blocks.push_back({Paragraph{
      wording.say(comparison.articles.size() == 2 ? "answers_class.third" : "answers_class.other")}});
  std::ranges::move(appendix(wording), std::back_inserter(blocks));
  return report;
}

}  // namespace crossread
