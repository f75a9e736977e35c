#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "analysis/comparison/compare.h"
#include "analysis/comparison/corrections.h"
#include "analysis/error.h"
#include "analysis/events/group.h"
#include "analysis/text/language.h"
#include "cli/corrections_file.h"
#include "cli/readings.h"
#include "fuzz/reading.h"
#include "fuzz/report_check.h"

namespace crossread::fuzz {
namespace {

constexpr std::size_t most_articles = 4;

std::vector<std::string> parted(const std::string& text, char by, std::size_t most) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size() && parts.size() < most;) {
    const std::size_t end =
        parts.size() + 1 < most ? std::min(text.find(by, begin), text.size()) : text.size();
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.resize(most);
  return parts;
}

std::string known_language(const std::string& text) {
  std::string found = language_of(text);
  return found == "fr" || found == "en" || found == "de" ? found : std::string();
}

/// "outlet <tab> date <tab> author <tab> credit" in the first line, then the text, of which the first line is
/// the title.
Page page_in(const std::string& part, std::size_t number) {
  const auto lines = parted(part, '\n', 2);
  Page page = page_of(lines[1], known_language(lines[1]));
  const auto known = parted(well_formed_utf8(lines[0]), '\t', 4);
  page.article.id = std::string(1, static_cast<char>('a' + number));
  page.article.outlet = known[0];
  page.article.date = known[1];
  page.article.author = known[2];
  page.article.credit = known[3];
  return page;
}

/// None where the table is none.
std::vector<Correction> corrections_of(const std::string& table) {
  try {
    return in_force(corrections_in(table, "fix.tsv"));
  } catch (const Error&) {
    return {};
  }
}

std::vector<ReadArticle> read(std::vector<Page> pages, const std::vector<Correction>& corrections) {
  std::vector<ReadArticle> readings;
  for (Page& page : pages) {
    auto made = correct(page.article, corrections);
    readings.push_back(reading_of(std::move(page), languages(), dictionaries()));
    readings.back().corrections = std::move(made);
  }
  return readings;
}

std::vector<Event> events_in(const std::vector<ReadArticle>& readings) {
  std::vector<Signature> signatures;
  for (const ReadArticle& one : readings)
    signatures.push_back(
        signature_of(one.title, one.body, one.page.article.date, languages().of(one.page.article.language)));
  return group(signatures);
}

Event event_of_all(std::size_t articles) {
  Event event{.id = "e1", .articles = std::vector<std::size_t>(articles), .shared = {}, .nearest = {}};
  std::iota(event.articles.begin(), event.articles.end(), 0);
  return event;
}

void check_events(const std::vector<Event>& events, const std::vector<ReadArticle>& readings,
                  const std::vector<Correction>& corrections) {
  std::vector<Comparison> comparisons;
  for (const Event& event : events)
    comparisons.push_back(compare(event, readings, languages().of("").agencies, languages(), corrections));
  check_report(comparisons, readings.front().page.article.language, "");
}

void check_articles(const std::string& bytes) {
  auto parts = parted(bytes, '\1', most_articles + 1);
  const auto corrections = corrections_of(parts.back());
  parts.pop_back();
  std::vector<Page> pages;
  for (const std::string& part : parts)
    if (!part.empty()) pages.push_back(page_in(part, pages.size()));
  if (pages.empty()) return;
  const auto readings = read(std::move(pages), corrections);
  const auto events = events_in(readings);
  check_events(events, readings, corrections);
  if (events.size() > 1) check_events({event_of_all(readings.size())}, readings, corrections);
}

}  // namespace
}  // namespace crossread::fuzz

// Up to four articles, parted by the byte 1, and a table of corrections behind them: they are read, grouped,
// compared and reported, and nothing is thrown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  crossread::fuzz::check_articles({reinterpret_cast<const char*>(data), size});
  return 0;
}
