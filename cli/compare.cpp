#include "analysis/comparison/compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <future>
#include <map>
#include <numeric>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "analysis/comparison/corrections.h"
#include "analysis/events/group.h"
#include "analysis/events/publication_day.h"
#include "analysis/in_parallel.h"
#include "cli/article_names.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/correction_options.h"
#include "cli/corrections_state.h"
#include "cli/event_options.h"
#include "cli/help.h"
#include "cli/inputs.h"
#include "cli/new_file.h"
#include "cli/progress.h"
#include "cli/quantities.h"
#include "cli/readings.h"
#include "cli/report_files.h"
#include "cli/report_folder.h"
#include "cli/streams.h"
#include "reports/clean_line.h"

namespace crossread {
namespace {

constexpr auto standard_output = "-";

/// The language that most articles are in, the first of the alphabet where several are even.
std::string main_language(std::span<const Comparison> comparisons) {
  std::map<std::string, int> counts;
  for (const auto& comparison : comparisons)
    for (const auto& one : comparison.articles) ++counts[one.article.language];
  return std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; })->first;
}

/// Marks the articles of a file, or of standard input, as the wire copy, however its path is written.
void mark_wire(std::vector<ReadArticle>& readings, const std::string& file) {
  std::error_code absent;
  for (auto& reading : readings)
    reading.wire = reading.page.source == source_name(file) ||
                   std::filesystem::equivalent(reading.page.source, file, absent);
}

/// Takes the wire copy for one more article.
void add_wire(Arguments& arguments) {
  const auto file = arguments.value("wire");
  std::error_code absent;
  if (std::filesystem::is_directory(file, absent))
    throw Error("--wire", fmt::format("'{}' is a folder; name the file of the agency's text", file));
  arguments.paths.push_back(file);
}

Event event_of_all(std::size_t articles) {
  Event event{.id = "e1", .articles = std::vector<std::size_t>(articles), .shared = {}, .nearest = {}};
  std::iota(event.articles.begin(), event.articles.end(), 0);
  return event;
}

std::vector<Event> events_told(std::span<const ReadArticle> readings, const Overrides& overrides,
                               const Languages& languages) {
  std::vector<Signature> signatures;
  for (const auto& one : readings)
    signatures.push_back(
        signature_of(one.title, one.body, one.page.article.date, languages.of(one.page.article.language)));
  return group(signatures, overrides);
}

/// The pages read, with the outlets, titles and dates that corrections say.
std::vector<ReadArticle> corrected_readings(std::vector<Page> pages, std::span<const Correction> corrections,
                                            const Languages& languages, const Dictionaries& dictionaries) {
  std::vector<std::vector<CorrectionMade>> made;
  for (Page& page : pages) made.push_back(correct(page.article, corrections));
  auto readings = readings_of(std::move(pages), languages, dictionaries);
  for (std::size_t at = 0; at < readings.size(); ++at) readings[at].corrections = std::move(made[at]);
  return readings;
}

std::size_t most_articles(const Arguments& arguments) {
  constexpr std::size_t usual = 500, most = 100'000;
  return count_of(arguments, "limit-articles", usual, most);
}

void complain_of_large(std::span<const Event> events, std::size_t limit) {
  for (const Event& event : events)
    complain(Error("crossread compare",
                   fmt::format("an event of {} articles is passed over: a report shows at most {} "
                               "(--limit-articles raises the limit)",
                               event.articles.size(), limit)));
}

std::size_t articles_compared(std::span<const Comparison> comparisons) {
  std::size_t count = 0;
  for (const auto& comparison : comparisons) count += comparison.articles.size();
  return count;
}

/// A comparison for each event that the pages tell, but for those of more articles than a report can show.
std::vector<Comparison> comparisons_of(std::vector<Page> pages, std::span<const Correction> corrections,
                                       const Languages& languages, const Dictionaries& dictionaries,
                                       const Arguments& arguments) {
  const auto overrides = arguments.has("one-event") ? Overrides() : overrides_of(arguments, pages);
  const auto limit = most_articles(arguments);
  std::vector<Event> events;
  std::vector<Comparison> comparisons;
  {
    const Progress progress(fmt::format("articles to compare: {}", pages.size()), arguments.has("quiet"));
    auto readings = corrected_readings(std::move(pages), corrections, languages, dictionaries);
    if (arguments.has("wire")) mark_wire(readings, arguments.value("wire"));
    events = arguments.has("one-event") ? std::vector{event_of_all(readings.size())}
                                        : events_told(readings, overrides, languages);
    for (const auto& event : events)
      if (event.articles.size() <= limit)
        comparisons.push_back(compare(event, readings, languages.of("").agencies, languages, corrections));
  }
  std::erase_if(events, [&](const Event& event) { return event.articles.size() <= limit; });
  complain_of_large(events, limit);
  complain_of_unmatched(comparisons, source_name(arguments.value("corrections")));
  return comparisons;
}

/// The options that make another report of the same articles, as they were given; of files only the names.
std::string settings_of(const Arguments& arguments) {
  std::string settings;
  const auto add = [&](std::string_view option, const std::string& value) {
    settings +=
        fmt::format("{}--{}{}{}", settings.empty() ? "" : " ", option, value.empty() ? "" : " ", value);
  };
  for (const char* file : {"wire", "corrections", "lexicons"})
    if (arguments.has(file)) add(file, std::filesystem::path(arguments.value(file)).filename().string());
  for (const char* word : {"language", "ui"})
    if (arguments.has(word)) add(word, arguments.value(word));
  for (const char* bare : {"one-event", "event-folders", "same", "different"})
    if (arguments.has(bare)) add(bare, "");
  return settings;
}

void check_date(const Arguments& arguments) {
  if (arguments.has("date") && !day_of(arguments.value("date")))
    throw Error("--date", fmt::format("'{}' is no day; write it as 2026-11-30", arguments.value("date")));
}

Stamp stamp_of(const Arguments& arguments, std::string lexicons) {
  return {.version = std::string(version_number()),
          .lexicons = std::move(lexicons),
          .settings = settings_of(arguments),
          .date = arguments.value("date")};
}

/// "afp: no other article tells the same event", and where the report is.
std::string report_summary(std::span<const Comparison> comparisons, const std::string& folder) {
  std::string lines;
  for (const auto& comparison : comparisons)
    if (comparison.articles.size() == 1)
      lines += fmt::format("{}: no other article tells the same event\n",
                           clean_line(comparison.articles.front().article.id));
  if (!lines.empty()) lines += "if all articles tell one event, say --one-event\n";
  const auto page = (std::filesystem::path(folder) / "report.html").string();
  return lines + fmt::format("report in {}\n", clean_line(page));
}

/// The articles and the corrections.
std::vector<std::string> files_to_read(const Arguments& arguments) {
  auto files = arguments.paths;
  if (arguments.has("corrections")) files.push_back(arguments.value("corrections"));
  return files;
}

Outcome compare_articles(Arguments arguments) {
  const bool quiet = arguments.has("quiet");
  const auto folder = arguments.value("output", "report");
  if (arguments.has("wire")) add_wire(arguments);
  if (folder != standard_output) check_report_folder(folder, files_to_read(arguments));
  check_corrections_to_write(arguments, folder == standard_output ? "" : folder);
  const auto given = given_corrections(arguments);
  most_articles(arguments);  // refused before anything is read
  auto languages = languages_for(arguments);
  open_dictionaries_when_met(languages);
  check_date(arguments);
  // All lexicons are read for it: beside the articles, where there may be a second thread.
  const auto policy = parallel_jobs > 1 ? std::launch::async | std::launch::deferred : std::launch::deferred;
  auto lexicons = std::async(policy, [&languages] { return languages.version(); });
  auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const ArticleNames names(pages);
  const auto corrections = in_force(with_ids(given, names, arguments.value("corrections")));
  const Dictionaries dictionaries(languages, pages);
  const auto count = pages.size();
  const auto comparisons = comparisons_of(std::move(pages), corrections, languages, dictionaries, arguments);
  if (comparisons.empty()) return Outcome::not_done;
  if (articles_compared(comparisons) < count) outcome = Outcome::some_skipped;
  if (!quiet) dictionaries.complain_of_missing();
  const auto stamp = stamp_of(arguments, lexicons.get());
  const auto phrases = phrases_in(arguments.value("ui", main_language(comparisons)));
  if (folder == standard_output)
    print(report_markdown(comparisons, phrases, stamp));
  else
    write_report_folder(folder, report_files(comparisons, phrases, stamp));
  if (arguments.has("write-corrections"))
    write_new_file(arguments.value("write-corrections"),
                   corrections_to_fill_in(comparisons, corrections, names, phrases));
  if (folder != standard_output && !quiet) print(report_summary(comparisons, folder));
  return outcome;
}

}  // namespace

Command compare_command() {
  return {
      .name = "compare",
      .arguments = "PATH...",
      .summary = "show how different articles tell the same event, in a report",
      .about =
          "Cleans the articles, finds which of them tell the same event and writes a report of how they tell "
          "it:\n"
          "report.html to open and project, report.md, report.txt, report.json, drawings in figures/, "
          "tables\n"
          "for a spreadsheet (quotes.csv, terms.csv, pairs.csv), and for a class worksheet.html, "
          "answers.html\n"
          "and the same without the outlets' names (worksheet-blind.html, answers-blind.html). Several "
          "events\n"
          "have a folder each, to which report.html leads.\n"
          "An earlier report is replaced as a whole; any other folder is left as it is.",
      .options = with_correction_options(with_event_options(with_article_options(
          {{.name = "output",
            .letter = 'o',
            .value = "DIR",
            .help = "the report's folder (default: report); - prints it"},
           {.name = "wire", .value = "FILE", .help = "the news agency's text, which the others may build on"},
           {.name = "one-event", .help = "compare all articles with each other, without looking for events"},
           {.name = "limit-articles",
            .value = "N",
            .help = "pass over events of more articles (default: 500)"},
           {.name = "ui",
            .value = "fr|en",
            .help = "language of the report (default: that of most articles)"},
           {.name = "date",
            .value = "DATE",
            .help = "the day of the run, as 2026-11-30, to be named in the report"}}))),
      .example =
          "  crossread compare my-event/\n"
          "  crossread compare --ui en -o - afp.txt rt.html",
      .run = compare_articles,
  };
}

}  // namespace crossread
