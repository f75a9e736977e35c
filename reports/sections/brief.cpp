#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "reports/sections.h"
#include "reports/sections/findings.h"
#include "reports/text_of.h"

namespace crossread::reports {
namespace {

constexpr std::size_t most_findings = 3;

/// One finding of each kind at most, in the order in which a reader asks for them.
std::vector<Finding> chosen(const Wording& wording) {
  std::vector<std::pair<double, std::size_t>> ranks;
  std::vector<Finding> all;
  for (const auto find : {shared_text, one_sided_speech, differing_words, missing_voice, one_sided_text,
                          credited_agency, lengths})
    if (BestFinding finding = find(wording); finding && finding->rank() > 0) {
      ranks.emplace_back(-finding->rank(), all.size());
      all.push_back(std::move(*finding));
    }
  std::ranges::sort(ranks);
  ranks.resize(std::min(ranks.size(), most_findings));
  std::ranges::sort(ranks, {}, &std::pair<double, std::size_t>::second);
  std::vector<Finding> findings;
  for (const auto& [rank, number] : ranks) findings.push_back(std::move(all[number]));
  return findings;
}

}  // namespace

BestFinding best_of(std::vector<Finding> findings) {
  if (findings.empty()) return std::nullopt;
  // Of equals always the same, whatever the order of the articles.
  const auto comes_after = [](const Finding& one, const Finding& other) {
    return std::pair(one.rank(), text_of(other.line)) < std::pair(other.rank(), text_of(one.line));
  };
  return std::move(*std::ranges::max_element(findings, comes_after));
}

bool tells_the_same(const Comparison& comparison, std::uint32_t article) {
  if (!comparison.reuse) return false;
  const auto& shares = comparison.reuse->articles[article].shares;
  return shares[static_cast<std::size_t>(Fate::verbatim)].words.value +
             shares[static_cast<std::size_t>(Fate::reworded)].words.value >
         0;
}

Inlines called(const Wording& wording, std::uint32_t article) {
  const std::string& outlet = wording.comparison().articles[article].article.outlet;
  if (outlet.empty() || outlet == wording.label_text(article)) return wording.label(article);
  return wording.say("brief.outlet", {{"outlet", verbatim(outlet)}, {"label", wording.label(article)}});
}

Inlines called_all(const Wording& wording, const std::vector<std::uint32_t>& articles) {
  std::vector<Inlines> names;
  for (const std::uint32_t article : articles) names.push_back(called(wording, article));
  return wording.joined(names, "separator");
}

Blocks brief(const Wording& wording) {
  if (wording.comparison().articles.size() < 2) return {};
  List list;
  for (Finding& finding : chosen(wording)) list.items.push_back(std::move(finding.line));
  list.items.push_back(wording.say("brief.caution"));
  return {heading(wording, "brief"), {list}};
}

}  // namespace crossread::reports
