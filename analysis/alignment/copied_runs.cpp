#include "analysis/alignment/copied_runs.h"

#include <algorithm>
#include <bit>

namespace crossread {
namespace {

using Sequence = std::span<const std::uint32_t>;

constexpr std::uint32_t seed = 3;
// A seed that stands more often ("of the United") is looked for in the first of its places only.
constexpr int most_places_of_run = 16;
// Longer words of a text than this that changed end the course.
constexpr std::uint32_t farthest_jump = 4;
constexpr std::uint32_t nowhere = 0xFFFFFFFF;

/// The places of each three words in a row: those of one hash are chained, the first one first.
class SeedIndex {
 public:
  explicit SeedIndex(Sequence words)
      : mask_(std::bit_ceil(words.size() + 1) - 1), heads_(mask_ + 1, nowhere), next_(words.size(), nowhere) {
    for (auto place = static_cast<std::uint32_t>(std::max<std::size_t>(words.size() + 1, seed) - seed);
         place-- > 0;) {
      std::uint32_t& head = heads_[slot_of(words, place)];
      next_[place] = head;
      head = place;
    }
  }

  std::uint32_t first_place(Sequence words, std::uint32_t place) const {
    return heads_[slot_of(words, place)];
  }
  std::uint32_t place_after(std::uint32_t place) const { return next_[place]; }

 private:
  std::size_t slot_of(Sequence words, std::uint32_t place) const {
    std::uint64_t hash = 0;
    for (std::uint32_t word = 0; word < seed; ++word)
      hash = (hash ^ words[place + word]) * 0x9E3779B97F4A7C15U;
    return (hash >> 20U) & mask_;
  }

  std::size_t mask_;
  std::vector<std::uint32_t> heads_;
  std::vector<std::uint32_t> next_;
};

std::uint32_t common_length(Sequence a, std::uint32_t a_place, Sequence b, std::uint32_t b_place) {
  const auto length = std::min(a.size() - a_place, b.size() - b_place);
  std::uint32_t common = 0;
  while (common < length && a[a_place + common] == b[b_place + common]) ++common;
  return common;
}

class RunFinder {
 public:
  RunFinder(Sequence a, Sequence b) : a_(a), b_(b), index_(a) {}

  std::vector<Run> runs() {
    std::vector<Run> runs;
    for (std::uint32_t place = 0; place + seed <= b_.size();) {
      Run run = on_course(runs, place);
      if (run.length < seed) run = longest(place);
      if (run.length < seed) {
        ++place;
        continue;
      }
      runs.push_back(run);
      place += run.length;
    }
    return runs;
  }

 private:
  /// The run that goes on where the last one was broken off by a few words that changed.
  Run on_course(const std::vector<Run>& runs, std::uint32_t place) const {
    if (runs.empty()) return {};
    const Run& last = runs.back();
    const std::uint32_t jump = place - (last.b + last.length);
    const std::uint32_t course = last.a + last.length + jump;
    if (jump > farthest_jump || course >= a_.size()) return {};
    return {course, place, common_length(a_, course, b_, place)};
  }

  Run longest(std::uint32_t place) const {
    Run best;
    int places = 0;
    for (auto at = index_.first_place(b_, place); at != nowhere && places < most_places_of_run;
         at = index_.place_after(at), ++places)
      if (const auto length = common_length(a_, at, b_, place); length > best.length)
        best = {at, place, length};
    return best;
  }

  Sequence a_;
  Sequence b_;
  SeedIndex index_;
};

}  // namespace

std::vector<Run> copied_runs(Sequence a, Sequence b) {
  return RunFinder(a, b).runs();
}

}  // namespace crossread
