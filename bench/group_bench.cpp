// How long the grouping takes, and how that grows: ten times the articles should be about ten times the work.
// The articles are invented: words of a large vocabulary as often as in language (Zipf), some of their theme,
// some of their event. Signatures are made beforehand; reading the texts is text_bench's matter.

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "analysis/events/group.h"

namespace {

using namespace crossread;

constexpr std::size_t vocabulary = 60'000;
constexpr std::size_t articles_of_event = 4;
constexpr std::size_t events_of_theme = 15;

/// The rank of a word: frequent ones have low ranks.
std::size_t zipf(std::mt19937& random) {
  const double uniform = std::uniform_real_distribution<double>(0, 1)(random);
  return static_cast<std::size_t>(std::pow(static_cast<double>(vocabulary), uniform));
}

void add_words(std::map<std::string, float>& words, std::mt19937& random, std::string_view prefix,
               std::size_t pool, std::size_t count) {
  for (std::size_t word = 0; word < count; ++word) ++words[fmt::format("{}-{}", prefix, random() % pool)];
}

Signature article_of(std::size_t event, std::mt19937& random) {
  std::map<std::string, float> words;
  for (std::size_t word = 0; word < 160; ++word) ++words[fmt::format("w{}", zipf(random))];
  add_words(words, random, fmt::format("theme{}", event / events_of_theme), 120, 40);
  add_words(words, random, fmt::format("event{}", event), 40, 30);
  Signature signature{.day = static_cast<std::int32_t>(event % 30), .language = "fr", .terms = {}};
  for (const auto& [word, count] : words) {
    const bool opening = random() % 4 == 0;
    signature.terms.push_back({.term = word,
                               .kind = WeightedTerm::Kind::word,
                               .whole = 1 + std::log(count),
                               .opening = opening ? 1.0F : 0.0F,
                               .rarity = 0});
  }
  return signature;
}

std::vector<Signature> articles(std::size_t count) {
  std::mt19937 random(5);
  std::vector<Signature> signatures;
  for (std::size_t article = 0; article < count; ++article)
    signatures.push_back(article_of(article / articles_of_event, random));
  return signatures;
}

void group_articles(benchmark::State& state) {
  const auto given = articles(static_cast<std::size_t>(state.range(0)));
  std::size_t events = 0;
  for (auto _ : state) events = group(given).size();
  state.counters["events"] = static_cast<double>(events);
  state.counters["per_article"] =
      benchmark::Counter(static_cast<double>(state.range(0)),
                         benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

}  // namespace

BENCHMARK(group_articles)->Arg(300)->Arg(3'000)->Arg(30'000)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
