#include "analysis/alignment/edits.h"

#include <algorithm>

namespace crossread {
namespace {

/// Numbers of words that differ: [a, a_end) of one sentence stand for [b, b_end) of the other.
struct Change {
  std::uint32_t a = 0, a_end = 0;
  std::uint32_t b = 0, b_end = 0;
  std::uint32_t size() const { return std::max(a_end - a, b_end - b); }
};

/// What lies between the runs.
std::vector<Change> changes_between(std::span<const Run> runs, std::uint32_t a_size, std::uint32_t b_size) {
  std::vector<Change> changes;
  Change change;
  const auto close = [&](std::uint32_t a_end, std::uint32_t b_end) {
    change.a_end = a_end;
    change.b_end = b_end;
    if (change.size() > 0) changes.push_back(change);
  };
  for (const Run& run : runs) {
    close(run.a, run.b);
    change = {.a = run.a + run.length, .b = run.b + run.length};
  }
  close(a_size, b_size);
  return changes;
}

// What two rewritten clauses have in common by chance: one or two words beside a larger change, or fewer
// than change on either side.
bool is_chance(const Change& before, const Change& after) {
  const std::uint32_t kept = after.a - before.a_end;
  return kept < std::min(before.size(), after.size()) ||
         (kept <= 2 && kept < std::max(before.size(), after.size()));
}

std::vector<Change> without_chance(std::span<const Change> changes) {
  std::vector<Change> joined;
  for (const Change& change : changes) {
    joined.push_back(change);
    while (joined.size() > 1 && is_chance(joined[joined.size() - 2], joined.back())) {
      const Change last = joined.back();
      joined.pop_back();
      joined.back().a_end = last.a_end;
      joined.back().b_end = last.b_end;
    }
  }
  return joined;
}

// « a » and « a-t-il » differ by a whole written word, not by its end.
void take_whole_words(std::vector<Change>& changes, std::span<const PairedWord> a,
                      std::span<const PairedWord> b) {
  const auto begins_attached = [](std::span<const PairedWord> words, std::uint32_t begin, std::uint32_t end) {
    return begin < end && words[begin].attached;
  };
  std::uint32_t end_before = 0;
  for (Change& change : changes) {
    const bool attached =
        begins_attached(a, change.a, change.a_end) || begins_attached(b, change.b, change.b_end);
    if (attached && change.a > end_before) --change.a, --change.b;
    end_before = change.a_end;
  }
}

/// From the first of the words to the last; empty, where they would stand, if there are none.
Span span_of(std::span<const PairedWord> words, std::uint32_t begin, std::uint32_t end) {
  if (begin < end) return {words[begin].span.begin, words[end - 1].span.end};
  if (words.empty()) return {};
  const std::uint32_t place = begin < words.size() ? words[begin].span.begin : words.back().span.end;
  return {place, place};
}

bool is_spelling(std::span<const PairedWord> a, std::span<const PairedWord> b, const Change& change) {
  return change.a_end - change.a == 1 && change.b_end - change.b == 1 && a[change.a].key == b[change.b].key &&
         (a[change.a].respelt || b[change.b].respelt);
}

Edit::Op op_of(const Change& change) {
  if (change.a == change.a_end) return Edit::Op::insertion;
  return change.b == change.b_end ? Edit::Op::deletion : Edit::Op::replace;
}

}  // namespace

std::vector<Edit> edits_between(std::span<const PairedWord> a, std::span<const PairedWord> b) {
  return edits_around(common_runs(forms_of(a), forms_of(b)), a, b);
}

std::vector<Edit> edits_around(std::span<const Run> runs, std::span<const PairedWord> a,
                               std::span<const PairedWord> b) {
  auto changes =
      changes_between(runs, static_cast<std::uint32_t>(a.size()), static_cast<std::uint32_t>(b.size()));
  take_whole_words(changes, a, b);
  std::vector<Edit> edits;
  for (const Change& change : without_chance(changes))
    edits.push_back({.op = op_of(change),
                     .a = span_of(a, change.a, change.a_end),
                     .b = span_of(b, change.b, change.b_end),
                     .spelling = is_spelling(a, b, change)});
  return edits;
}

Edit mirrored(const Edit& edit) {
  Edit::Op op = edit.op;
  if (op != Edit::Op::replace) op = op == Edit::Op::insertion ? Edit::Op::deletion : Edit::Op::insertion;
  return {.op = op, .a = edit.b, .b = edit.a, .spelling = edit.spelling};
}

}  // namespace crossread
