// Cleaning a page against its floor: the HTML parser alone on the same page.

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

#include "analysis/lexicon/languages.h"
#include "analysis/page/html.h"
#include "analysis/page/pages.h"

namespace {

/// An example page.
std::string page() {
  std::ifstream file(CROSSREAD_EXAMPLES "/fr/barrage/le-courrier-de-sourne.html", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void parse_only(benchmark::State& state) {
  const std::string html = page();
  for (auto _ : state) benchmark::DoNotOptimize(crossread::parse_html(html));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * html.size()));
}

void harvest_page(benchmark::State& state) {
  const crossread::Languages languages = crossread::load_languages();
  const crossread::Source source{"page.html", page()};
  for (auto _ : state) benchmark::DoNotOptimize(crossread::harvest({&source, 1}, languages));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * source.bytes.size()));
}

BENCHMARK(parse_only)->Unit(benchmark::kMillisecond);
BENCHMARK(harvest_page)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
