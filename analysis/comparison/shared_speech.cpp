#include "analysis/comparison/shared_speech.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t shortest_run = 5;  // fewer words in a row may be the same by chance

/// What one article quotes of one speaker.
struct Quoted {
  const HeardArticle* article = nullptr;
  std::span<const std::uint32_t> quotes;
  std::map<std::string, std::uint32_t> runs;  ///< words in a row -> the first quotation that has them
};

/// All runs of the shortest length in a quotation, by their first word.
std::vector<std::string> runs_in(const HeardArticle& article, std::uint32_t quote) {
  const auto& words = article.words[quote].quoted;
  std::vector<std::string> runs;
  for (std::size_t first = 0; first + shortest_run <= words.size(); ++first) {
    std::string& run = runs.emplace_back();
    for (std::size_t at = first; at < first + shortest_run; ++at)
      run.append(article.reading->body.tokens[words[at]].folded).append(" ");
  }
  return runs;
}

Quoted quoted_in(const HeardArticle& article, std::span<const std::uint32_t> quotes) {
  Quoted quoted{.article = &article, .quotes = quotes, .runs = {}};
  for (const std::uint32_t quote : quotes)
    for (std::string& run : runs_in(article, quote)) quoted.runs.emplace(std::move(run), quote);
  return quoted;
}

std::string_view word_at(const Quoted& quoted, std::uint32_t quote, std::size_t at) {
  return quoted.article->reading->body.tokens[quoted.article->words[quote].quoted[at]].folded;
}

/// How many words two quotations have in common at their beginnings and at their ends.
struct Edges {
  std::size_t first = 0;
  std::size_t last = 0;
};

Edges common_edges(const Quoted& a, std::uint32_t quote, const Quoted& b, std::uint32_t other) {
  const std::size_t size = a.article->words[quote].quoted.size();
  const std::size_t other_size = b.article->words[other].quoted.size();
  const std::size_t most = std::min(size, other_size);
  Edges edges;
  while (edges.first < most && word_at(a, quote, edges.first) == word_at(b, other, edges.first))
    ++edges.first;
  while (edges.first + edges.last < most &&
         word_at(a, quote, size - 1 - edges.last) == word_at(b, other, other_size - 1 - edges.last))
    ++edges.last;
  return edges;
}

/// One of two quotations that share words: those of it that the other article quotes too, and those not.
SharedSpeech::Side side_of(const Quoted& quoted, std::uint32_t quote, const Quoted& other,
                           std::uint32_t other_quote) {
  const HeardArticle& article = *quoted.article;
  const auto& words = article.words[quote].quoted;
  const auto runs = runs_in(article, quote);
  const Edges edges = common_edges(quoted, quote, other, other_quote);
  std::vector<std::uint32_t> shared;
  std::vector<std::uint32_t> alone;
  std::size_t shared_until = edges.first;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at < runs.size() && other.runs.contains(runs[at])) shared_until = at + shortest_run;
    (at < shared_until || at + edges.last >= words.size() ? shared : alone).push_back(words[at]);
  }
  return {.quotation =
              place_in_text(*article.account, article.number, article.reading->speech.quotes[quote].content),
          .shared = words_of(*article.account, places_of_words(article, shared)),
          .alone = words_of(*article.account, places_of_words(article, alone))};
}

void add_pairs(std::uint32_t voice, const Quoted& a, const Quoted& b, std::vector<SharedSpeech>& all) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const auto& [run, quote] : a.runs)
    if (const auto same = b.runs.find(run); same != b.runs.end()) pairs.emplace(quote, same->second);
  for (const auto& [first, second] : pairs)
    all.push_back(
        {.voice = voice, .first = side_of(a, first, b, second), .second = side_of(b, second, a, first)});
}

bool of_one_outlet(const HeardArticle& a, const HeardArticle& b) {
  const std::string& outlet = a.account->article.outlet;
  return !outlet.empty() && outlet == b.account->article.outlet;
}

}  // namespace

std::vector<SharedSpeech> shared_speech(std::span<const Voice> voices, const QuotesOfVoices& quotes,
                                        std::span<const HeardArticle> articles) {
  std::vector<SharedSpeech> all;
  for (std::uint32_t voice = 0; voice < voices.size(); ++voice) {
    if (voices[voice].source != Voice::Source::known) continue;
    std::vector<Quoted> quoted;
    for (const HeardArticle& article : articles)
      quoted.push_back(quoted_in(article, quotes[voice][article.number]));
    for (std::size_t a = 0; a < quoted.size(); ++a)
      for (std::size_t b = a + 1; b < quoted.size(); ++b)
        if (!of_one_outlet(articles[a], articles[b])) add_pairs(voice, quoted[a], quoted[b], all);
  }
  return all;
}

}  // namespace crossread
