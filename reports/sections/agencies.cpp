#include "reports/sections.h"

namespace crossread::reports {
namespace {

void add_credits(const Wording& wording, const AgencyRow& agency, List& list) {
  std::vector<std::uint32_t> articles;
  for (std::uint32_t article = 0; article < agency.credited.size(); ++article)
    if (agency.credited[article]) articles.push_back(article);
  if (!articles.empty())
    list.items.push_back(wording.say("agencies.credited",
                                     {{"agency", plain(agency.name)}, {"label", wording.labels(articles)}}));
}

void add_mentions(const Wording& wording, const AgencyRow& agency, List& list) {
  std::vector<Inlines> places;
  for (std::uint32_t article = 0; article < agency.mentions.size(); ++article) {
    const Figure& mentions = agency.mentions[article];
    if (mentions.value > 0)
      places.push_back(wording.say_number(
          "agencies.place", mentions,
          {{"label", wording.label(article)}, {"labels", wording.places(mentions.evidence)}}));
  }
  if (!places.empty())
    list.items.push_back(
        wording.say("agencies.mentioned",
                    {{"agency", plain(agency.name)}, {"places", wording.joined(places, "separator")}}));
}

}  // namespace

Blocks agencies(const Wording& wording) {
  List list;
  for (const AgencyRow& agency : wording.comparison().agencies) {
    add_credits(wording, agency, list);
    add_mentions(wording, agency, list);
  }
  if (list.items.empty()) return {};
  return {heading(wording, "agencies"), {list}, {Paragraph{wording.say("agencies.check")}}};
}

}  // namespace crossread::reports
