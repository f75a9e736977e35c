// How much more than ICU's bare word and sentence iteration a whole reading costs, over the same text.
#include <benchmark/benchmark.h>
#include <fmt/core.h>

#include <array>
#include <string>
#include <string_view>

#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"
#include "bench/icu_floor.h"
#include "bench/processor_time.h"
#include "tests/text/rules.h"

using namespace crossread;

namespace {

constexpr std::array french_paragraphs{
    std::string_view("Le maire de Valmont, M. Aubrac, a annoncé mardi que le vieux pont serait fermé « dès "
                     "l'automne ». Selon "
                     "lui, 1,5 % des 150 000 habitants de l'agglomération l'empruntent chaque jour. « "
                     "Pourquoi attendre ? », "
                     "a-t-il demandé aux élus."),
    std::string_view("L'opposition, elle, n'est pas convaincue… « Rien ne presse. Il faut d'abord consulter "
                     "les riverains », a "
                     "répliqué Jeanne Ravel, cheffe de file du groupe Rive gauche. Les États voisins, qui "
                     "auraient été prévenus "
                     "dès jeudi, n'ont pas réagi ; le préfet s'exprimerait vendredi à 18h30.")};

constexpr std::array english_paragraphs{
    std::string_view("The mayor of Easton, Mr. Carver, said on Tuesday that the old bridge would close "
                     "\"before the winter.\" "
                     "About 1.5 percent of the town's 150,000 residents cross it every day. \"Why wait?\" he "
                     "asked the council, "
                     "which hadn't expected the question."),
    std::string_view("The opposition wasn't convinced. \"Nothing is urgent here. We should ask the people on "
                     "the west bank "
                     "first,\" replied Joan R. Wells, who leads the Riverside group. Officials in the U.S. "
                     "and elsewhere, who "
                     "were told on Sept. 12 at 6 p.m., have not commented.")};

/// An article of many paragraphs; numbers make each a little different.
template <typename Paragraphs>
std::string article_of(const Paragraphs& paragraphs, int count) {
  std::string text;
  for (int at = 0; at < count; ++at)
    text +=
        fmt::format("{} ({})\n\n", paragraphs[static_cast<std::size_t>(at) % paragraphs.size()], 1900 + at);
  return text;
}

const std::string& french_text() {
  static const std::string text = article_of(french_paragraphs, 200);
  return text;
}

const std::string& english_text() {
  static const std::string text = article_of(english_paragraphs, 200);
  return text;
}

/// Reads the text in turn with ICU's bare iteration, so that both meet the same machine.
void compare_with_icu(benchmark::State& state, const std::string& text, const TextRules& rules) {
  const Morphology morphology(rules);
  const auto utf16 = icu::UnicodeString::fromUTF8(text);
  benchmark::DoNotOptimize(document_of(text, rules, &morphology));
  double bare = 0;
  double whole = 0;
  for (auto _ : state) {
    bare += bench::seconds_of([&] { benchmark::DoNotOptimize(bench::iterate_bare(utf16)); });
    const double seconds =
        bench::seconds_of([&] { benchmark::DoNotOptimize(document_of(text, rules, &morphology)); });
    state.SetIterationTime(seconds);
    whole += seconds;
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["times_icu"] = whole / bare;
}

void read_french(benchmark::State& state) {
  compare_with_icu(state, french_text(), tests::french_rules());
}
void read_english(benchmark::State& state) {
  compare_with_icu(state, english_text(), tests::english_rules());
}

/// One paragraph of up to a million characters: the time per byte must not grow with its length.
void read_one_paragraph(benchmark::State& state) {
  const TextRules rules = tests::french_rules();
  const Morphology morphology(rules);
  std::string text;
  while (text.size() < static_cast<std::size_t>(state.range(0)))
    text.append(french_paragraphs[0]).push_back(' ');
  for (auto _ : state) benchmark::DoNotOptimize(document_of(text, rules, &morphology));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

}  // namespace

BENCHMARK(read_french)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(read_english)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(read_one_paragraph)->Arg(1 << 12)->Arg(1 << 16)->Arg(1 << 20)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
