#include "analysis/alignment/derivation.h"

#include <algorithm>
#include <cstdint>

namespace crossread {
namespace {

constexpr double reworded_share = 0.5;  // of a reworded sentence's other words, what still comes from a

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
  return {.copied = count(Fate::copied),
          .reworded = count(Fate::reworded),
          .related = count(Fate::related),
          .alone = count(Fate::alone)};
}

}  // namespace

double derivation_of(const Reuse& reuse) {
  if (reuse.total() == 0) return 0;
  return (reuse.copied + reworded_share * reuse.reworded) / reuse.total();
}

void add_reuse(Alignment& alignment, const PairedWords& words, std::span<const Stretch> copied) {
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
  alignment.a = counted(of_a);
  alignment.b = counted(of_b);
}

}  // namespace crossread
