// Two articles of an event, aligned; and two long texts of which one changes a few words, for passages and
// word edits. bench/passages_against_sim_text times the latter beside sim_text.
#include <benchmark/benchmark.h>
#include <random>
#include <string>
#include <string_view>

#include "analysis/alignment/align.h"
#include "analysis/alignment/copied_runs.h"
#include "analysis/alignment/passages.h"
#include "analysis/lexicon/languages.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"

using namespace crossread;

namespace {

const Language& english() {
  static const Languages languages = load_languages();
  return languages.of("en");
}

Document read(const std::string& text) {
  static const Morphology morphology(english().text.dictionary);
  return document_of(text, english().text, &morphology);
}

/// A made-up word; low numbers are met often, as in any language.
std::string word(std::mt19937& random) {
  constexpr std::string_view consonants = "bcdfglmnprstv";
  constexpr std::string_view vowels = "aeiou";
  const double draw = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
  auto number = static_cast<unsigned>(20000 * draw * draw * draw * draw);
  std::string word;
  for (int syllable = 0; syllable < 3; ++syllable) {
    word += consonants[number % consonants.size()];
    number /= static_cast<unsigned>(consonants.size());
    word += vowels[(number + word.size()) % vowels.size()];
  }
  return word;
}

/// Sentences of twenty words; `seed` decides which.
std::string article(int sentences, unsigned seed) {
  std::mt19937 random(seed);
  std::string text;
  for (int sentence = 0; sentence < sentences; ++sentence) {
    text += "The";
    for (int words = 0; words < 18; ++words) text.append(1, ' ').append(word(random));
    text += " closed. ";
  }
  return text;
}

/// The same text with other words in place of some: one in `every`.
std::string changed(std::string text, unsigned every) {
  std::mt19937 random(7);
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    out += random() % every == 0 ? "changed" : text.substr(begin, end - begin);
    out += ' ';
    begin = end + 1;
  }
  return out;
}

void align_news_pair(benchmark::State& state) {
  const std::string text = article(16, 1);
  const Document a = read(text);
  const Document b = read(changed(text, 6) + article(8, 2));
  for (auto _ : state) benchmark::DoNotOptimize(align(a, b, english()));
}

void align_long_texts(benchmark::State& state) {
  const std::string text = article(static_cast<int>(state.range(0)), 1);
  const Document a = read(text);
  const Document b = read(changed(text, 40));
  for (auto _ : state) benchmark::DoNotOptimize(align(a, b, english()));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(2 * text.size()));
}

/// Copied stretches alone.
void find_copied_stretches(benchmark::State& state) {
  const std::string text = article(static_cast<int>(state.range(0)), 1);
  const PairedWords words = paired_words(read(text), read(changed(text, 40)), english());
  for (auto _ : state)
    benchmark::DoNotOptimize(copied_stretches(copied_runs(forms_of(words.a.words), forms_of(words.b.words))));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(2 * text.size()));
}

}  // namespace

BENCHMARK(align_news_pair)->Unit(benchmark::kMicrosecond);
BENCHMARK(align_long_texts)->Arg(750)->Arg(1500)->Arg(3000)->Arg(6000)->Unit(benchmark::kMillisecond);
BENCHMARK(find_copied_stretches)->Arg(6000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
