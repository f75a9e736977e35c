#include "reports/page/anchors.h"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace crossread::page {
namespace {

// Half an article lit up tells no more than a link to its beginning.
constexpr std::size_t most_marked = 40;

}  // namespace

std::string sentence_anchor(std::uint32_t article, std::uint32_t sentence) {
  return fmt::format("s{}-{}", article, sentence + 1);
}

Targets targets_of(const std::vector<Evidence>& evidence) {
  Targets targets;
  std::set<std::pair<std::uint32_t, std::uint32_t>> sentences;
  for (const Evidence& place : evidence) {
    if (targets.first.empty() && place.part == Part::title)
      targets.first = fmt::format("#a{}-h", place.article);
    for (std::uint32_t number = place.sentences.begin; number < place.sentences.end; ++number) {
      if (targets.first.empty()) targets.first = fmt::format("#{}", sentence_anchor(place.article, number));
      sentences.emplace(place.article, number);
    }
  }
  if (sentences.size() > most_marked) return targets;
  for (const auto& [article, number] : sentences)
    if (targets.first != fmt::format("#{}", sentence_anchor(article, number)))
      targets.sentences += fmt::format("{}{}-{}", targets.sentences.empty() ? "" : " ", article, number + 1);
  return targets;
}

}  // namespace crossread::page
