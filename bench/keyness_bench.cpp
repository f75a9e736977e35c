// Counting the words of two files and every statistic of each word, against the processor time of `wc -w` on
// the same files. The text is invented: words of drawn syllables whose ranks follow Zipf's law as in French
// news, with elisions, numbers and marks.
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cmath>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/words/count_words.h"
#include "analysis/words/statistics.h"
#include "analysis/words/text_counts.h"

using namespace crossread;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t vocabulary_size = 60'000;

std::vector<std::string> vocabulary(std::mt19937& random) {
  const std::vector<std::string> syllables{"ba",  "ré",   "tion", "mi", "le",  "so", "vain", "que",
                                           "du",  "pé",   "ment", "ar", "con", "ti", "nu",   "ê",
                                           "gra", "dien", "lo",   "ca", "eur", "is"};
  std::vector<std::string> words{"de", "la", "le", "les", "et", "des", "en", "à", "du", "un", "une", "est"};
  while (words.size() < vocabulary_size) {
    std::string word = words.size() % 9 == 0 ? "l'" : "";
    for (std::size_t syllable = 0; syllable < 1 + random() % 4; ++syllable)
      word += syllables[random() % syllables.size()];
    words.push_back(word);
  }
  return words;
}

/// A rank by Zipf's law, below the vocabulary's size.
std::size_t zipf_rank(std::mt19937& random) {
  const double share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
  return std::min(static_cast<std::size_t>(std::pow(static_cast<double>(vocabulary_size), share)) - 1,
                  vocabulary_size - 1);
}

fs::path write_text(std::int64_t words, unsigned seed) {
  std::mt19937 random(seed);
  const auto known = vocabulary(random);
  std::string text;
  for (std::int64_t word = 0; word < words; ++word) {
    text += random() % 60 == 0 ? std::to_string(random() % 2000) : known[zipf_rank(random)];
    text += random() % 12 == 0 ? ", " : random() % 22 == 0 ? ".\n" : " ";
  }
  const fs::path file =
      fs::temp_directory_path() / ("crossread_bench_" + std::to_string(words) + "_" + std::to_string(seed));
  std::ofstream(file) << text;
  return file;
}

std::string bytes_of(const fs::path& file) {
  std::string bytes(fs::file_size(file), '\0');
  std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

double seconds_of_children() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

double seconds_of_wc(const fs::path& a, const fs::path& b) {
  const std::string command = "wc -w " + a.string() + " " + b.string() + " > /dev/null";
  const double before = seconds_of_children();
  if (std::system(command.c_str()) != 0) std::abort();
  return seconds_of_children() - before;
}

std::vector<Statistic> count_and_measure(const fs::path& a, const fs::path& b, const TextRules& rules) {
  const std::vector counts{count_words(bytes_of(a), rules), count_words(bytes_of(b), rules)};
  const OutletCounts sides = by_outlet(counts_of(counts), {.outlets = 2, .outlet_of_text = {0, 1}});
  return all_statistics(distinct_counts(against_the_rest(sides, 0, sum_of_outlets(sides))).table);
}

/// Half of the words in each file. In turn with wc, so that both meet the same machine.
void count_words_and_all_statistics(benchmark::State& state) {
  const auto languages = load_languages("");
  const TextRules& rules = languages.of("fr").text;
  const fs::path a = write_text(state.range(0) / 2, 1), b = write_text(state.range(0) / 2, 2);
  double wc = 0, ours = 0;
  for (auto _ : state) {
    wc += seconds_of_wc(a, b);
    const std::clock_t begin = std::clock();
    benchmark::DoNotOptimize(count_and_measure(a, b, rules));
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    state.SetIterationTime(seconds);
    ours += seconds;
  }
  state.counters["times_wc"] = ours / wc;
  state.counters["ns_a_word"] =
      1e9 * ours / static_cast<double>(state.iterations()) / static_cast<double>(state.range(0));
  fs::remove(a);
  fs::remove(b);
}

}  // namespace

BENCHMARK(count_words_and_all_statistics)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
