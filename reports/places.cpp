#include "reports/places.h"

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace crossread {
namespace {

/// What an article gives as evidence: its title, and sentences by number.
struct Cited {
  bool title = false;
  std::set<std::uint32_t> sentences;
};

std::vector<Span> runs_of(const std::set<std::uint32_t>& numbers) {
  std::vector<Span> runs;
  for (const std::uint32_t number : numbers) {
    if (!runs.empty() && runs.back().end == number)
      ++runs.back().end;
    else
      runs.push_back({number, number + 1});
  }
  return runs;
}

void add_run(std::vector<std::string>& pieces, Span run, const Phrases& phrases) {
  if (run.size() >= 3) {
    pieces.push_back(fmt::format("{}{}{}", run.begin + 1, phrases.phrase("range"), run.end));
    return;
  }
  for (std::uint32_t number = run.begin; number < run.end; ++number)
    pieces.push_back(std::to_string(number + 1));
}

}  // namespace

std::string unbroken(std::string_view label) {
  std::string text;
  for (const char byte : label) text += byte == ' ' ? "\u00A0" : std::string(1, byte);
  return text;
}

std::string places_text(std::span<const Evidence> evidence, std::span<const std::string> labels,
                        const Phrases& phrases) {
  std::map<std::uint32_t, Cited> articles;
  for (const Evidence& place : evidence) {
    Cited& cited = articles[place.article];
    cited.title |= place.part == Part::title;
    for (std::uint32_t number = place.sentences.begin; number < place.sentences.end; ++number)
      cited.sentences.insert(number);
  }
  std::string text;
  for (const auto& [article, cited] : articles) {
    std::vector<std::string> pieces;
    if (cited.title) pieces.push_back(phrases.phrase("title.label"));
    for (const Span run : runs_of(cited.sentences)) add_run(pieces, run, phrases);
    if (pieces.empty()) continue;
    if (!text.empty()) text += phrases.phrase("separator");
    text +=
        unbroken(labels[article]) + fmt::format("\u00A0{}", fmt::join(pieces, phrases.phrase("separator")));
  }
  return text;
}

}  // namespace crossread
