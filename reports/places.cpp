#include "reports/places.h"

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace crossread {
namespace {

/// What an article gives as evidence: its title, and sentences by number.
struct Cited {
  std::optional<Evidence> title;
  std::map<std::uint32_t, Evidence> sentences;
};

std::map<std::uint32_t, Cited> cited_by_article(std::span<const Evidence> evidence) {
  std::map<std::uint32_t, Cited> articles;
  for (const Evidence& place : evidence) {
    Cited& cited = articles[place.article];
    if (place.part == Part::title) cited.title = place;
    for (std::uint32_t number = place.sentences.begin; number < place.sentences.end; ++number)
      cited.sentences.emplace(number, Evidence{.article = place.article,
                                               .part = Part::text,
                                               .span = place.span,
                                               .sentences = {number, number + 1}});
  }
  return articles;
}

/// Numbers in a row: one or two by themselves, more as a range.
void add_run(std::vector<PlacePiece>& pieces, std::span<const Evidence> run, const Phrases& phrases) {
  const auto number = [](const Evidence& sentence) { return sentence.sentences.end; };
  if (run.size() >= 3) {
    pieces.push_back({fmt::format("{}{}{}", number(run.front()), phrases.phrase("range"), number(run.back())),
                      {run.begin(), run.end()}});
    return;
  }
  for (const Evidence& sentence : run) pieces.push_back({std::to_string(number(sentence)), {sentence}});
}

std::vector<PlacePiece> pieces_of(const Cited& cited, const Phrases& phrases) {
  std::vector<PlacePiece> pieces;
  if (cited.title) pieces.push_back({phrases.phrase("title.label"), {*cited.title}});
  std::vector<Evidence> run;
  for (const auto& [number, sentence] : cited.sentences) {
    if (!run.empty() && run.back().sentences.end != number) {
      add_run(pieces, run, phrases);
      run.clear();
    }
    run.push_back(sentence);
  }
  if (!run.empty()) add_run(pieces, run, phrases);
  return pieces;
}

}  // namespace

std::string unbroken(std::string_view label) {
  std::string text;
  for (const char byte : label) text += byte == ' ' ? "\u00A0" : std::string(1, byte);
  return text;
}

std::vector<PlacePiece> place_pieces(std::span<const Evidence> evidence, std::span<const std::string> labels,
                                     const Phrases& phrases) {
  std::vector<PlacePiece> all;
  for (const auto& [article, cited] : cited_by_article(evidence)) {
    bool is_first = true;
    for (PlacePiece& piece : pieces_of(cited, phrases)) {
      if (!all.empty()) all.push_back({phrases.phrase("separator"), {}});
      if (is_first) piece.text = fmt::format("{}\u00A0{}", unbroken(labels[article]), piece.text);
      is_first = false;
      all.push_back(std::move(piece));
    }
  }
  return all;
}

std::string places_text(std::span<const Evidence> evidence, std::span<const std::string> labels,
                        const Phrases& phrases) {
  std::string text;
  for (const PlacePiece& piece : place_pieces(evidence, labels, phrases)) text += piece.text;
  return text;
}

}  // namespace crossread
