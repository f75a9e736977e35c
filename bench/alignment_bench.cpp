// Two articles of an event, aligned; and two long texts of which one changes a few words, for passages and
// word edits, in turn with `sim_text` (Debian's similarity-tester), which gives the lines of the passages
// (-n: without printing them).
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>

#include "analysis/alignment/align.h"
#include "analysis/alignment/copied_passages.h"
#include "analysis/lexicon/languages.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"

using namespace crossread;

namespace {

namespace fs = std::filesystem;

const Language& english() {
  static const Languages languages = load_languages();
  return languages.of("en");
}

Document read(const std::string& text) {
  static const Morphology morphology(english().text);
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

double processor_seconds(int whose) {
  rusage usage{};
  getrusage(whose, &usage);
  return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

fs::path written(std::string_view name, const std::string& text) {
  const fs::path file = fs::temp_directory_path() / name;
  std::ofstream(file, std::ios::binary) << text;
  return file;
}

std::string bytes_of(const fs::path& file) {
  std::string bytes(fs::file_size(file), '\0');
  std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

double seconds_of_sim_text(const fs::path& a, const fs::path& b) {
  const std::string command = "sim_text -n -s " + a.string() + " " + b.string() + " > /dev/null";
  const double before = processor_seconds(RUSAGE_CHILDREN);
  if (std::system(command.c_str()) != 0) std::abort();
  return processor_seconds(RUSAGE_CHILDREN) - before;
}

/// Two files of `range` KB; one word in forty is another.
void find_passages_and_edits(benchmark::State& state) {
  const std::string text = article(static_cast<int>(state.range(0)) * 20 / 3, 1);
  const fs::path a = written("crossread_bench_a", text);
  const fs::path b = written("crossread_bench_b", changed(text, 40));
  double ours = 0, peer = 0;
  for (auto _ : state) {
    peer += seconds_of_sim_text(a, b);
    const double before = processor_seconds(RUSAGE_SELF);
    benchmark::DoNotOptimize(copies_between(Text(bytes_of(a)), Text(bytes_of(b)), english()));
    const double seconds = processor_seconds(RUSAGE_SELF) - before;
    state.SetIterationTime(seconds);
    ours += seconds;
  }
  state.counters["KB"] = static_cast<double>(fs::file_size(a)) / 1000;
  state.counters["times_sim_text"] = ours / peer;
  fs::remove(a);
  fs::remove(b);
}

}  // namespace

BENCHMARK(align_news_pair)->Unit(benchmark::kMicrosecond);
BENCHMARK(align_long_texts)->Arg(750)->Arg(1500)->Arg(3000)->Arg(6000)->Unit(benchmark::kMillisecond);
BENCHMARK(find_passages_and_edits)
    ->Arg(90)
    ->Arg(900)
    ->Arg(9000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
