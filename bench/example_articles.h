#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/page/pages.h"
#include "bench/icu_floor.h"
#include "bench/processor_time.h"
#include "cli/dictionaries.h"
#include "cli/inputs.h"

namespace crossread::bench {

inline const Languages& languages() {
  static const Languages all = load_languages();
  return all;
}

/// The articles of a folder of examples/: of a language ("fr") or of one event ("fr/barrage").
inline const std::vector<Page>& pages_in(const std::string& folder) {
  static std::map<std::string, std::vector<Page>> by_folder;
  auto& pages = by_folder[folder];
  if (!pages.empty()) return pages;
  const std::vector<std::string> paths{CROSSREAD_EXAMPLES "/" + folder};
  std::vector<Source> sources;
  for (const auto& file : find_inputs(paths).files) sources.push_back(read_source(file));
  return pages = harvest(sources, languages()).pages;
}

/// Those of the languages of pages from `pages_in`.
inline const Dictionaries& dictionaries(const std::vector<Page>& pages) {
  static std::map<const void*, Dictionaries> all;
  return all.try_emplace(&pages, languages(), pages).first->second;
}

/// Times what is done with pages, in turn with ICU's bare iteration over their texts.
void against_icu(benchmark::State& state, const std::vector<Page>& pages, const auto& work) {
  std::vector<icu::UnicodeString> texts;
  for (const Page& page : pages) texts.push_back(icu::UnicodeString::fromUTF8(page.article.text));
  work();  // dictionaries and lexicons are read by now
  double bare = 0, whole = 0;
  for (auto _ : state) {
    bare += seconds_of([&] {
      for (const auto& text : texts) benchmark::DoNotOptimize(iterate_bare(text));
    });
    const double seconds = seconds_of(work);
    state.SetIterationTime(seconds);
    whole += seconds;
  }
  state.counters["times_icu"] = whole / bare;
}

}  // namespace crossread::bench
