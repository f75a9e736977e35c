#include "analysis/page/verdicts.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "analysis/page/repetition.h"
#include "analysis/page/threshold.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr float kScale = 0.85F;      // missing a paragraph misleads more than a line too many
constexpr double kMostlySeen = 0.8;  // share of shingles that makes a repeat
constexpr std::uint32_t kRepeatWords = 5;
constexpr std::uint32_t kFurnitureTimes = 3;
constexpr float kSure = 0.9F;  // below it a known phrase or a second copy on the page counts for more
constexpr std::uint32_t kShortLine = 12;
constexpr std::uint32_t kShortestArticle = 10;  // words; a page of buttons has some likeliest line too

constexpr std::array<std::pair<std::string_view, Reason>, 10> kCategories = {
    {{"menu", Reason::menu},
     {"cookies", Reason::cookies},
     {"share", Reason::share},
     {"subscribe", Reason::subscribe},
     {"related", Reason::related},
     {"advertisement", Reason::advertisement},
     {"comments", Reason::comments},
     {"caption", Reason::caption},
     {"byline", Reason::byline},
     {"footer", Reason::footer}}};

// In the order in which a hint explains best.
constexpr std::array<std::pair<Hint, Reason>, 14> kHints = {{{Hint::hidden, Reason::hidden},
                                                             {Hint::comment, Reason::comments},
                                                             {Hint::cookies, Reason::cookies},
                                                             {Hint::caption, Reason::caption},
                                                             {Hint::advertisement, Reason::advertisement},
                                                             {Hint::subscribe, Reason::subscribe},
                                                             {Hint::share, Reason::share},
                                                             {Hint::related, Reason::related},
                                                             {Hint::byline, Reason::byline},
                                                             {Hint::date, Reason::byline},
                                                             {Hint::menu, Reason::menu},
                                                             {Hint::footer, Reason::footer},
                                                             {Hint::sidebar, Reason::related},
                                                             {Hint::tags, Reason::menu}}};

/// Blocks that repeat what is kept before, or are cut short of what is kept later.
std::vector<bool> repeats(const ReadPage& page, const std::vector<bool>& kept) {
  const auto& blocks = page.words.blocks;
  std::vector<std::vector<std::uint64_t>> hashes(blocks.size());
  std::unordered_multiset<std::uint64_t> ahead;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!kept[i]) continue;
    hashes[i] = shingles(blocks[i].words, 4);
    ahead.insert(hashes[i].begin(), hashes[i].end());
  }
  std::unordered_set<std::uint64_t> behind;
  std::vector<bool> repeated(blocks.size(), false);
  const auto mostly = [&](const auto& own, const auto& seen) {
    const auto found = std::ranges::count_if(own, [&](std::uint64_t hash) { return seen.contains(hash); });
    return static_cast<double>(found) >= kMostlySeen * static_cast<double>(own.size());
  };
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!kept[i]) continue;
    for (const std::uint64_t hash : hashes[i]) ahead.erase(ahead.find(hash));
    if (blocks[i].size() < kRepeatWords) continue;
    repeated[i] = mostly(hashes[i], behind) || (blocks[i].ends_ellipsis && mostly(hashes[i], ahead));
    behind.insert(hashes[i].begin(), hashes[i].end());
  }
  return repeated;
}

Reason reason_by_phrase(const ReadPage& page, std::size_t block) {
  if (page.phrases[block] == nullptr) return Reason::outside;
  const auto found = std::ranges::find(kCategories, page.phrases[block]->category,
                                       [](const auto& pair) { return pair.first; });
  return found == kCategories.end() ? Reason::outside : found->second;
}

Reason reason_by_hint(const ReadPage& page, std::size_t block) {
  const auto& around = page.structure.around[block];
  for (std::size_t level = 0; level < std::min<std::size_t>(around.size(), 4); ++level)
    for (const auto& [hint, reason] : kHints)
      if (page.list.containers[static_cast<std::size_t>(around[level])].own.test(
              static_cast<std::size_t>(hint)))
        return reason;
  return Reason::outside;
}

bool names_cookies(const ReadPage& page, std::size_t block) {
  return page.phrases[block] != nullptr && page.phrases[block]->category == "cookies";
}

/// A line of the page's frame: it stands there three times. Pasted text, which has no markup to tell by, also
/// gives itself away by a known phrase or a short line that stands there twice.
bool is_furniture(const ReadPage& page, std::size_t block, float probability, std::uint32_t times) {
  const std::uint32_t words = page.words.blocks[block].size();
  if (words < 2) return false;
  if (times >= kFurnitureTimes) return true;
  if (!page.list.has_markup() && names_cookies(page, block)) return true;
  const bool told = page.phrases[block] != nullptr || (times == 2 && words < kShortLine);
  return !page.list.has_markup() && probability < kSure && told;
}

bool same_words(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return !a.empty() && a == b;
}

Reason reason_against(const ReadPage& page, std::size_t block) {
  if (const Reason reason = reason_by_phrase(page, block); reason != Reason::outside) return reason;
  if (const Reason reason = reason_by_hint(page, block); reason != Reason::outside) return reason;
  if (link_share(page.list.blocks[block]) > 0.5) return Reason::link_list;
  return page.words.blocks[block].size() < 8 ? Reason::short_line : Reason::outside;
}

/// A page of buttons or notices has some likeliest lines too: an article has some length, and most of its
/// words stand in blocks without a known phrase for cookies, some in one without any.
bool holds_article(const ReadPage& page, const std::vector<bool>& kept) {
  std::uint32_t words = 0, of_cookies = 0;
  bool own_words = false;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (!kept[i]) continue;
    words += page.words.blocks[i].size();
    if (names_cookies(page, i)) of_cookies += page.words.blocks[i].size();
    own_words = own_words || page.phrases[i] == nullptr;
  }
  return words >= kShortestArticle && own_words && 2 * of_cookies < words;
}

/// The lead stands between headline and body, set apart by a byline or a picture, and often marked as a
/// teaser: the first block of prose right after the last headline before the body. The number of blocks where
/// there is none.
std::size_t lead_of(const ReadPage& page, const std::vector<float>& probability,
                    const std::vector<bool>& headlines, const std::vector<bool>& kept) {
  constexpr std::size_t kReach = 3;
  constexpr std::uint32_t kLeadWords = 12;
  constexpr float kUnlikely = 0.1F;
  const auto body = static_cast<std::size_t>(std::ranges::find(kept, true) - kept.begin());
  std::size_t headline = body;
  while (headline > 0 && !headlines[headline - 1]) --headline;
  if (headline == 0 || body == kept.size()) return kept.size();
  for (std::size_t i = headline; i < std::min(body, headline + kReach); ++i) {
    const BlockWords& words = page.words.blocks[i];
    if (words.size() >= kLeadWords && page.structure.blocks[i].prose > 0 && words.ends_sentence &&
        !words.ends_ellipsis && page.phrases[i] == nullptr && probability[i] > kUnlikely)
      return i;
  }
  return kept.size();
}

std::string why(const ReadPage& page, std::size_t block) {
  std::string text = fmt::format("{} words", page.words.blocks[block].size());
  if (const double links = link_share(page.list.blocks[block]); links > 0)
    text += fmt::format(", {:.0f} % linked", 100 * links);
  if (page.phrases[block] != nullptr) text += fmt::format(", phrase \"{}\"", page.phrases[block]->phrase);
  return text;
}

}  // namespace

std::vector<BlockVerdict> verdicts_of(const ReadPage& page, const std::vector<float>& probability,
                                      std::string_view title) {
  const std::string headline = fold(title);
  const std::size_t count = page.list.blocks.size();
  const Repetition repetition = repetition_of(page.words);
  std::vector<double> words;
  for (const Mass& mass : page.structure.blocks) words.push_back(mass.words);
  const float threshold = kScale * best_threshold(probability, words);
  std::vector<bool> kept(count), furniture(count), headlines(count);
  for (std::size_t i = 0; i < count; ++i) {
    furniture[i] = is_furniture(page, i, probability[i], repetition.same[i]);
    headlines[i] = page.list.blocks[i].tag == BlockTag::headline ||
                   same_words(page.words.blocks[i].words, page.title) ||
                   (!headline.empty() && fold(page.list.blocks[i].text).starts_with(headline) &&
                    page.list.blocks[i].text.size() < 2 * title.size());
    kept[i] = probability[i] > threshold && !furniture[i] && !headlines[i];
  }
  if (!holds_article(page, kept)) kept.assign(count, false);
  if (const std::size_t lead = lead_of(page, probability, headlines, kept); lead < count) kept[lead] = true;
  const std::vector<bool> repeated = repeats(page, kept);
  std::vector<BlockVerdict> verdicts;
  for (std::size_t i = 0; i < count; ++i) {
    BlockVerdict verdict{
        .text = page.list.blocks[i].text, .reason = Reason::kept, .confidence = 1, .why = why(page, i)};
    const bool likely = kept[i] || probability[i] > threshold;
    if (likely && (repeated[i] || (furniture[i] && page.phrases[i] == nullptr)))
      verdict.reason = Reason::repeated;
    else if (!kept[i])
      verdict.reason = headlines[i] ? Reason::headline : reason_against(page, i),
      verdict.confidence = std::max(0.5, 1 - static_cast<double>(probability[i]));
    else
      verdict.confidence = std::max(0.5, static_cast<double>(probability[i]));
    verdicts.push_back(std::move(verdict));
  }
  return verdicts;
}

}  // namespace crossread
