// All that `annotate` does for an article, from its line of JSON to that of its annotation, in turn with
// ICU's bare iteration over the same texts; and how much sooner two threads are done than one.

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>
#include <vector>

#include "analysis/in_parallel.h"
#include "bench/example_articles.h"
#include "cli/annotation_json.h"
#include "cli/readings.h"

namespace {

using namespace crossread;

std::size_t annotate(const Page& page, const Dictionaries& dictionaries) {
  return annotation_line(reading_of(page, bench::languages(), dictionaries)).size();
}

void annotate_articles(benchmark::State& state, const std::string& language) {
  const auto& pages = bench::pages_in(language);
  const Dictionaries& known = bench::dictionaries(pages);
  bench::against_icu(state, pages, [&] {
    for (const Page& page : pages) benchmark::DoNotOptimize(annotate(page, known));
  });
}

double wall_seconds(const std::vector<Page>& pages, const Dictionaries& known, std::size_t jobs) {
  parallel_jobs = jobs;
  const auto begin = std::chrono::steady_clock::now();
  in_parallel(pages.size() * 20,
              [&](std::size_t at) { benchmark::DoNotOptimize(annotate(pages[at % pages.size()], known)); });
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void annotate_in_two_threads(benchmark::State& state) {
  const auto& pages = bench::pages_in("fr");
  const Dictionaries& known = bench::dictionaries(pages);
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
