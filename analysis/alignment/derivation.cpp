#include "analysis/alignment/derivation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace crossread {
namespace {

// Chosen on answers that copy, revise or only know an encyclopedia (Clough and Stevenson 2011).
constexpr double share_of_length = 0.25;
constexpr std::uint32_t long_run = 8;

/// What happened to a word, the strongest first.
enum class Fate : std::uint8_t { copied, reworded, related, alone };

using Fates = std::vector<Fate>;

void mark(Fates& fates, std::uint32_t begin, std::uint32_t end, Fate fate) {
  for (std::uint32_t word = begin; word < end; ++word) fates[word] = std::min(fates[word], fate);
}

Fate fate_of(Relation relation) {
  return relation == Relation::related ? Fate::related : Fate::reworded;
}

Reuse counted(const Fates& fates) {
  const auto count = [&](Fate fate) { return static_cast<std::uint32_t>(std::ranges::count(fates, fate)); };
  Reuse reuse;
  reuse.copied = count(Fate::copied);
  reuse.reworded = count(Fate::reworded);
  reuse.related = count(Fate::related);
  reuse.alone = count(Fate::alone);
  return reuse;
}

/// As if the long runs were one: the root of the sum of their squares, of all words.
double unbroken_share(std::span<const Run> runs, std::size_t words) {
  double squares = 0;
  for (const Run& run : runs)
    if (run.length >= long_run) squares += static_cast<double>(run.length) * run.length;
  return words == 0 ? 0 : std::sqrt(squares) / static_cast<double>(words);
}

Reuse with_runs(Reuse reuse, std::span<const Run> runs) {
  reuse.in_runs = words_in(runs);
  reuse.unbroken = unbroken_share(runs, reuse.total());
  return reuse;
}

}  // namespace

double derivation_of(const Reuse& reuse) {
  if (reuse.total() == 0) return 0;
  const double in_runs = static_cast<double>(reuse.in_runs) / reuse.total();
  return (1 - share_of_length) * in_runs + share_of_length * reuse.unbroken;
}

void add_reuse(Alignment& alignment, const PairedWords& words, std::span<const Stretch> copied,
               const CopiedRuns& runs) {
  Fates of_a(words.a.words.size(), Fate::alone);
  Fates of_b(words.b.words.size(), Fate::alone);
  for (const SentencePair& link : alignment.pairs) {
    mark(of_a, words.a.begins[link.a], words.a.begins[link.a + 1], fate_of(link.relation));
    mark(of_b, words.b.begins[link.b], words.b.begins[link.b + 1], fate_of(link.relation));
  }
  for (const Stretch& stretch : copied) {
    mark(of_a, stretch.a, stretch.a_end, Fate::copied);
    mark(of_b, stretch.b, stretch.b_end, Fate::copied);
  }
  alignment.a = with_runs(counted(of_a), runs.of_a);
  alignment.b = with_runs(counted(of_b), runs.of_b);
}

}  // namespace crossread
