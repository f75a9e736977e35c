// Cleaning pages, in turn with its floor: the HTML parser alone on the same pages. Those of the examples, or
// of the folders that are named: page_bench FOLDER...

#include <benchmark/benchmark.h>
#include <gumbo.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/in_parallel.h"
#include "analysis/lexicon/languages.h"
#include "analysis/page/pages.h"
#include "bench/processor_time.h"
#include "cli/inputs.h"

namespace {

using namespace crossread;

std::vector<Source> pages_in(const std::vector<std::string>& folders) {
  std::vector<Source> pages;
  for (const auto& file : find_inputs(folders).files)
    if (file.extension() == ".html") pages.push_back(read_source(file));
  return pages;
}

void parse_only(const std::string& html) {
  GumboOutput* const tree = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
  benchmark::DoNotOptimize(tree);
  gumbo_destroy_output(&kGumboDefaultOptions, tree);
}

void clean_pages(benchmark::State& state, const std::vector<Source>& sources) {
  const auto languages = load_languages();
  std::size_t bytes = 0;
  for (const Source& source : sources) bytes += source.bytes.size();
  parallel_jobs = 1;
  benchmark::DoNotOptimize(harvest(sources, languages));
  double parser = 0, whole = 0;
  for (auto _ : state) {
    parser += bench::seconds_of([&] {
      for (const Source& source : sources) parse_only(source.bytes);
    });
    const double seconds = bench::seconds_of([&] { benchmark::DoNotOptimize(harvest(sources, languages)); });
    state.SetIterationTime(seconds);
    whole += seconds;
  }
  state.counters["times_parser"] = whole / parser;
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes));
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  std::vector<std::string> folders(argv + 1, argv + argc);
  if (folders.empty()) folders = {CROSSREAD_EXAMPLES "/fr", CROSSREAD_EXAMPLES "/en"};
  const auto sources = pages_in(folders);
  if (sources.empty()) return 1;
  benchmark::RegisterBenchmark("clean_pages", [&](benchmark::State& state) { clean_pages(state, sources); })
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
