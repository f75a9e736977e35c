#include "analysis/comparison/repeats.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t fewest_words_of_repeat = 5;  // of one speech told twice; fewer may be said again
constexpr std::size_t fewest_words_of_head = 3;    // of a subhead or pull quote
constexpr std::size_t places_looked_at = 16;  // where two words follow each other, so that time stays linear

/// A quotation by number, and where in it two words stand.
struct RepeatPlace {
  std::uint32_t quote = 0;
  std::size_t at = 0;
};

/// The quotations kept so far, and those that are looked for in them.
class Kept {
 public:
  explicit Kept(const HeardArticle& article) {
    for (const SpokenWords& spoken : article.words) {
      std::vector<std::uint32_t> tokens = spoken.quoted;
      tokens.insert(tokens.end(), spoken.reported.begin(), spoken.reported.end());
      std::ranges::sort(tokens);
      auto& words = words_.emplace_back();
      for (const std::uint32_t token : tokens) words.emplace_back(article.reading->body.tokens[token].folded);
    }
  }

  const std::vector<std::string>& words(std::uint32_t quote) const { return words_[quote]; }

  void add(std::uint32_t quote) {
    const auto& words = words_[quote];
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
      auto& places = by_pair_[{words[at], words[at + 1]}];
      if (places.size() < places_looked_at) places.push_back({quote, at});
    }
  }

  /// A kept quotation that has the words of this one in a row and that `fits`.
  template <typename Fits>
  std::optional<std::uint32_t> holder_of(std::uint32_t quote, Fits fits) const {
    const auto& words = words_[quote];
    if (words.size() < 2) return std::nullopt;
    const auto places = by_pair_.find({words[0], words[1]});
    if (places == by_pair_.end()) return std::nullopt;
    for (const RepeatPlace& place : places->second)
      if (fits(place.quote) && stands_at(words, place)) return place.quote;
    return std::nullopt;
  }

 private:
  bool stands_at(std::span<const std::string> words, const RepeatPlace& place) const {
    const auto rest = std::span(words_[place.quote]).subspan(place.at);
    return rest.size() >= words.size() && std::ranges::equal(words, rest.first(words.size()));
  }

  std::vector<std::vector<std::string>> words_;  // of each quotation
  std::map<std::pair<std::string, std::string>, std::vector<RepeatPlace>> by_pair_;
};

/// Those with a cue first: the others may repeat them.
std::vector<std::uint32_t> in_order(std::span<const Quote> quotes) {
  std::vector<std::uint32_t> order(quotes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_partition(order, [&](std::uint32_t quote) { return quotes[quote].cue.has_value(); });
  return order;
}

}  // namespace

std::vector<std::optional<std::uint32_t>> repeats_in(const HeardArticle& article,
                                                     std::span<const std::uint32_t> speakers,
                                                     const std::vector<bool>& is_known) {
  const auto& quotes = article.reading->speech.quotes;
  Kept kept(article);
  std::vector<std::optional<std::uint32_t>> repeats(quotes.size());
  for (const std::uint32_t quote : in_order(quotes)) {
    const std::size_t size = kept.words(quote).size();
    const auto is_told_in = [&](std::uint32_t other) {
      if (!quotes[quote].cue && quotes[other].cue && size >= fewest_words_of_head) return true;
      const bool may_be_one = speakers[quote] == speakers[other] || !is_known[speakers[quote]];
      return may_be_one && size >= fewest_words_of_repeat && kept.words(other).size() == size;
    };
    repeats[quote] = kept.holder_of(quote, is_told_in);
    if (!repeats[quote]) kept.add(quote);
  }
  return repeats;
}

}  // namespace crossread
