// What each stage costs. Those of an article, over all example articles of a language, and those of an event,
// over the articles of one, each in turn with ICU's bare iteration over the same texts; a stage begins with
// what those before it have made. Beside them the floor of the machine: reading the bytes and no more.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include "analysis/comparison/compare.h"
#include "analysis/comparison/speech.h"
#include "analysis/events/signature.h"
#include "analysis/terms/terms.h"
#include "bench/example_articles.h"
#include "cli/annotation_json.h"
#include "cli/readings.h"
#include "cli/report_files.h"
#include "reports/compose.h"
#include "reports/json.h"
#include "reports/markdown.h"
#include "reports/page/page.h"

namespace {

using namespace crossread;

const std::vector<ReadArticle>& readings_in(const std::string& folder) {
  static std::map<std::string, std::vector<ReadArticle>> by_folder;
  auto& readings = by_folder[folder];
  if (!readings.empty()) return readings;
  const auto& pages = bench::pages_in(folder);
  return readings = readings_of(pages, bench::languages(), bench::dictionaries(pages));
}

const Language& language_of(const ReadArticle& one) {
  return bench::languages().of(one.page.article.language);
}

/// Times a stage that looks at one article at a time.
void of_each_article(benchmark::State& state, const std::string& folder, const auto& stage) {
  const auto& readings = readings_in(folder);
  bench::against_icu(state, bench::pages_in(folder), [&] {
    for (const ReadArticle& one : readings) benchmark::DoNotOptimize(stage(one));
  });
}

void read_texts(benchmark::State& state, const std::string& folder) {
  const Dictionaries& known = bench::dictionaries(bench::pages_in(folder));
  of_each_article(state, folder, [&](const ReadArticle& one) {
    return body_of(one.page.article, bench::languages(), known);
  });
}

void find_who_speaks(benchmark::State& state, const std::string& folder) {
  of_each_article(state, folder,
                  [](const ReadArticle& one) { return speech_of(one.body, language_of(one)); });
}

void find_loaded_terms(benchmark::State& state, const std::string& folder) {
  of_each_article(state, folder, [](const ReadArticle& one) {
    return terms_of(one.body, language_of(one), one.speech.quotes, one.speech.passages);
  });
}

void sign_for_grouping(benchmark::State& state, const std::string& folder) {
  of_each_article(state, folder, [](const ReadArticle& one) {
    return signature_of(one.title, one.body, one.page.article.date, language_of(one));
  });
}

void write_annotations(benchmark::State& state, const std::string& folder) {
  of_each_article(state, folder, [](const ReadArticle& one) { return annotation_line(one); });
}

/// All articles of a folder as one event, as `compare --one-event` has it.
Comparison compared(const std::vector<ReadArticle>& readings) {
  Event event{.id = "e1", .articles = std::vector<std::size_t>(readings.size()), .shared = {}, .nearest = {}};
  std::iota(event.articles.begin(), event.articles.end(), 0);
  return compare(event, readings, bench::languages().of("").agencies, bench::languages());
}

void compare_articles(benchmark::State& state, const std::string& folder) {
  const auto& readings = readings_in(folder);
  bench::against_icu(state, bench::pages_in(folder), [&] { benchmark::DoNotOptimize(compared(readings)); });
}

/// A comparison, and its report before it is written down.
struct Compared {
  Comparison comparison;
  Phrases phrases;
  Report report;
};

/// Times what is made of a comparison.
void of_comparison(benchmark::State& state, const std::string& folder, const auto& stage) {
  const auto& readings = readings_in(folder);
  Compared all{.comparison = compared(readings),
               .phrases = phrases_in(readings.front().page.article.language),
               .report = {}};
  all.report = compose(all.comparison, all.phrases);
  bench::against_icu(state, bench::pages_in(folder), [&] { benchmark::DoNotOptimize(stage(all)); });
}

void compose_report(benchmark::State& state, const std::string& folder) {
  of_comparison(state, folder, [](const Compared& all) { return compose(all.comparison, all.phrases); });
}

void write_markdown(benchmark::State& state, const std::string& folder) {
  of_comparison(state, folder, [](const Compared& all) { return render_markdown(all.report); });
}

void write_html(benchmark::State& state, const std::string& folder) {
  of_comparison(state, folder, [](const Compared& all) { return render_html(all.report); });
}

void write_json(benchmark::State& state, const std::string& folder) {
  of_comparison(state, folder, [](const Compared& all) { return render_json(all.comparison); });
}

/// What `compare` writes in all: the report in every form, its drawings, tables and worksheets.
void write_all_files(benchmark::State& state, const std::string& folder) {
  of_comparison(state, folder, [](const Compared& all) {
    return report_files({&all.comparison, 1}, all.phrases);
  });
}

/// The bandwidth of memory: 64 MB, in words of 8 bytes, added up.
void reading_the_bytes(benchmark::State& state) {
  const std::vector<std::uint64_t> words(64'000'000 / sizeof(std::uint64_t), 1);
  benchmark::DoNotOptimize(words.data());  // they might change, so that each turn reads them
  for (auto _ : state)
    benchmark::DoNotOptimize(std::accumulate(words.begin(), words.end(), std::uint64_t{0}));
  state.SetBytesProcessed(state.iterations() *
                          static_cast<std::int64_t>(words.size() * sizeof(std::uint64_t)));
}

struct Stage {
  std::string name;
  void (*time)(benchmark::State& state, const std::string& folder);
};

const std::vector<Stage> stages_of_article{{"read_texts", read_texts},
                                           {"find_who_speaks", find_who_speaks},
                                           {"find_loaded_terms", find_loaded_terms},
                                           {"sign_for_grouping", sign_for_grouping},
                                           {"write_annotations", write_annotations}};

const std::vector<Stage> stages_of_event{{"compare_articles", compare_articles},
                                         {"compose_report", compose_report},
                                         {"write_markdown", write_markdown},
                                         {"write_html", write_html},
                                         {"write_json", write_json},
                                         {"write_all_files", write_all_files}};

/// A row for each stage, of the examples in a folder.
void add_rows(const std::vector<Stage>& stages, const std::string& language, const std::string& folder) {
  for (const Stage& stage : stages)
    benchmark::RegisterBenchmark((stage.name + "/" + language).c_str(), stage.time, folder)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

BENCHMARK(reading_the_bytes)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  add_rows(stages_of_article, "french", "fr");
  add_rows(stages_of_article, "english", "en");
  add_rows(stages_of_event, "french", "fr/telepherique");
  add_rows(stages_of_event, "english", "en/ferry");
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
