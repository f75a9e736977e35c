// All that `annotate` does for an article, from its line of JSON to that of its annotation, in turn with
// ICU's bare iteration over the same texts; and how much sooner two threads are done than one.

#include <benchmark/benchmark.h>

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "analysis/in_parallel.h"
#include "analysis/page/pages.h"
#include "bench/icu_floor.h"
#include "bench/processor_time.h"
#include "cli/annotation_json.h"
#include "cli/dictionaries.h"
#include "cli/inputs.h"
#include "cli/readings.h"

namespace {

using namespace crossread;

const Languages& languages() {
  static const Languages all = load_languages();
  return all;
}

/// The example articles of a language.
const std::vector<Page>& pages_in(const std::string& language) {
  static std::map<std::string, std::vector<Page>> by_language;
  auto& pages = by_language[language];
  if (!pages.empty()) return pages;
  const std::vector<std::string> paths{CROSSREAD_EXAMPLES "/" + language};
  std::vector<Source> sources;
  for (const auto& file : find_inputs(paths).files) sources.push_back(read_source(file));
  return pages = harvest(sources, languages()).pages;
}

const Dictionaries& dictionaries(const std::vector<Page>& pages) {
  static std::map<const void*, Dictionaries> all;
  return all.try_emplace(&pages, languages(), pages).first->second;
}

std::size_t annotate(const Page& page, const Dictionaries& dictionaries) {
  return annotation_line(reading_of(page, languages(), dictionaries)).size();
}

void annotate_articles(benchmark::State& state, const std::string& language) {
  const auto& pages = pages_in(language);
  const Dictionaries& known = dictionaries(pages);
  std::vector<icu::UnicodeString> texts;
  for (const Page& page : pages) texts.push_back(icu::UnicodeString::fromUTF8(page.article.text));
  for (const Page& page : pages) benchmark::DoNotOptimize(annotate(page, known));
  double bare = 0, whole = 0;
  for (auto _ : state) {
    bare += bench::seconds_of([&] {
      for (const auto& text : texts) benchmark::DoNotOptimize(bench::iterate_bare(text));
    });
    const double seconds = bench::seconds_of([&] {
      for (const Page& page : pages) benchmark::DoNotOptimize(annotate(page, known));
    });
    state.SetIterationTime(seconds);
    whole += seconds;
  }
  state.counters["times_icu"] = whole / bare;
}

double wall_seconds(const std::vector<Page>& pages, const Dictionaries& known, std::size_t jobs) {
  parallel_jobs = jobs;
  const auto begin = std::chrono::steady_clock::now();
  in_parallel(pages.size() * 20,
              [&](std::size_t at) { benchmark::DoNotOptimize(annotate(pages[at % pages.size()], known)); });
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void annotate_in_two_threads(benchmark::State& state) {
  const auto& pages = pages_in("fr");
  const Dictionaries& known = dictionaries(pages);
  double one = 0, two = 0;
  for (auto _ : state) {
    one += wall_seconds(pages, known, 1);
    const double seconds = wall_seconds(pages, known, 2);
    state.SetIterationTime(seconds);
    two += seconds;
  }
  state.counters["times_faster"] = one / two;
}

BENCHMARK_CAPTURE(annotate_articles, french, "fr")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(annotate_articles, english, "en")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_in_two_threads)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
