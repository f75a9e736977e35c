#include <algorithm>
#include <iterator>
#include <span>
#include <string>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t sentences_in_view = 3;

/// A line with the number of sentences, the first of them, and the others where the reader asks.
Blocks listed(const Wording& wording, const std::string& key, std::uint32_t article,
              const std::vector<Evidence>& places) {
  const Figure count{
      .value = static_cast<double>(places.size()), .unit = Unit::sentences, .evidence = places, .whole = {}};
  const std::span<const Evidence> all = places;
  const auto in_view = all.first(std::min(all.size(), sentences_in_view));
  Blocks blocks{{Paragraph{wording.say_number(
                    key, count, {{"label", wording.label(article)}, {"labels", wording.places(places)}})}},
                {numbered_sentences(wording, in_view)}};
  if (const auto folded = all.subspan(in_view.size()); !folded.empty()) {
    const Figure more{.value = static_cast<double>(folded.size()),
                      .unit = Unit::sentences,
                      .evidence = {folded.begin(), folded.end()},
                      .whole = {}};
    blocks.push_back(
        {Details{.summary = wording.say_number("added.more", more, {{"label", wording.label(article)}}),
                 .blocks = {{numbered_sentences(wording, folded)}}}});
  }
  return blocks;
}

}  // namespace

List numbered_sentences(const Wording& wording, std::span<const Evidence> places) {
  List list;
  for (const Evidence& place : places) {
    const ArticleAccount& account = wording.comparison().articles[place.article];
    Inlines item = wording.places({place});
    item.front().kind = Inline::Kind::sentence;
    list.items.push_back(item + plain(" ") +
                         verbatim(account.text.slice(place.span), account.article.language));
  }
  return list;
}

Blocks added(const Wording& wording) {
  const auto& reuse = wording.comparison().reuse;
  if (!reuse) return {};
  Blocks blocks{heading(wording, "added"), {Paragraph{wording.say("added.intro")}}};
  const std::size_t begin = blocks.size();
  for (std::uint32_t article = 0; article < reuse->articles.size(); ++article) {
    const auto& places = reuse->articles[article].nowhere_else;
    if (places.empty()) continue;
    const bool left = reuse->is_wire && article == reuse->reference;
    std::ranges::move(listed(wording, left ? "added.left" : "added.only", article, places),
                      std::back_inserter(blocks));
  }
  std::vector<std::uint32_t> open;  // sentences of theirs may stand where nobody looked
  for (std::uint32_t article = 0; article < reuse->articles.size(); ++article)
    if (!reuse->articles[article].is_held_against_all) open.push_back(article);
  if (!open.empty())
    blocks.push_back({Paragraph{wording.say("added.not_compared", {{"labels", wording.labels(open)}})}});
  if (blocks.size() == begin) blocks.push_back({Paragraph{wording.say("added.nothing")}});
  return blocks;
}

}  // namespace crossread::reports
