#include "analysis/page/outlet_furniture.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "analysis/page/judging.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

constexpr double kSureConfidence = 0.9;
constexpr double kSameArticle =
    0.5;  // share of the shorter page's text that two pages of one article have in common
constexpr std::size_t kMany = 20;  // places at which a text is furniture without a look at each two pages

struct KeptBlock {
  std::size_t page;
  std::size_t block;
};
using BlocksByText = std::map<std::string, std::vector<KeptBlock>>;

BlocksByText kept_blocks(std::span<Page> pages, const std::vector<std::size_t>& of_outlet) {
  BlocksByText blocks;
  for (const std::size_t page : of_outlet)
    for (std::size_t i = 0; i < pages[page].blocks.size(); ++i)
      if (pages[page].blocks[i].reason == Reason::kept &&
          pages[page].blocks[i].text.find(' ') != std::string::npos)  // "***" is no furniture
        blocks[fold(pages[page].blocks[i].text)].push_back({page, i});
  return blocks;
}

/// Bytes of text, but for what many pages have, that each two pages share, by their numbers, the lower
/// first.
class Common {
 public:
  Common(std::span<Page> pages, const BlocksByText& blocks) : pages_(pages) {
    for (const auto& [text, places] : blocks)
      for (std::size_t a = 0; a < places.size() && places.size() <= kMany; ++a)
        for (std::size_t b = a + 1; b < places.size(); ++b)
          if (places[a].page != places[b].page)
            bytes_[{places[a].page, places[b].page}] +=
                pages[places[a].page].blocks[places[a].block].text.size();
  }

  bool tell_different_things(std::size_t a, std::size_t b) const {
    const auto shorter = std::min(pages_[a].article.text.size(), pages_[b].article.text.size());
    return static_cast<double>(bytes_.at(std::minmax(a, b))) < kSameArticle * static_cast<double>(shorter);
  }

 private:
  std::span<Page> pages_;
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> bytes_;
};

bool stands_elsewhere(const std::vector<KeptBlock>& places, std::size_t page, const Common& common) {
  return places.size() > kMany || std::ranges::any_of(places, [&](const KeptBlock& other) {
           return other.page != page && common.tell_different_things(page, other.page);
         });
}

/// Marks the blocks of one page: from both ends as far as they are in common, inside where the models doubt.
void drop_from(Page& page, const std::vector<bool>& in_common) {
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < page.blocks.size(); ++i)
    if (page.blocks[i].reason == Reason::kept) kept.push_back(i);
  const auto is_own = [&](std::size_t block) { return !in_common[block]; };
  const auto first = std::ranges::find_if(kept, is_own);
  if (first == kept.end()) return;
  const auto last = std::find_if(kept.rbegin(), kept.rend(), is_own).base();
  for (auto at = kept.begin(); at != kept.end(); ++at) {
    BlockVerdict& block = page.blocks[*at];
    const bool inside = first <= at && at < last;
    if (!in_common[*at] || (inside && block.confidence >= kSureConfidence)) continue;
    block.reason = Reason::outlet_furniture;
    block.why += ", repeated across pages of this outlet";
  }
  page.article.text = text_of(page.blocks);
}

void drop_from_outlet(std::span<Page> pages, const std::vector<std::size_t>& of_outlet) {
  const BlocksByText blocks = kept_blocks(pages, of_outlet);
  const Common common(pages, blocks);
  std::map<std::size_t, std::vector<bool>> in_common;
  for (const auto& [text, places] : blocks)
    for (const auto& [page, block] : places) {
      if (!stands_elsewhere(places, page, common)) continue;
      auto& marks = in_common.try_emplace(page, pages[page].blocks.size()).first->second;
      marks[block] = true;
    }
  for (const auto& [page, marks] : in_common) drop_from(pages[page], marks);
}

}  // namespace

void drop_outlet_furniture(std::span<Page> pages) {
  std::map<std::string, std::vector<std::size_t>> by_outlet;
  for (std::size_t page = 0; page < pages.size(); ++page)
    if (!pages[page].article.outlet.empty() && !pages[page].blocks.empty())
      by_outlet[pages[page].article.outlet].push_back(page);
  for (const auto& [outlet, of_outlet] : by_outlet)
    if (of_outlet.size() > 1) drop_from_outlet(pages, of_outlet);
}

}  // namespace crossread
