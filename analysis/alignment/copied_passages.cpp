#include "analysis/alignment/copied_passages.h"

#include <algorithm>
#include <span>
#include <utility>

#include "analysis/alignment/copied_runs.h"
#include "analysis/alignment/derivation.h"
#include "analysis/alignment/edits.h"
#include "analysis/alignment/passages.h"
#include "analysis/alignment/written_words.h"

namespace crossread {
namespace {

using Words = std::span<const PairedWord>;

/// A stretch that is being compared word by word: runs count from its beginning.
class StretchReader {
 public:
  StretchReader(const PairedWords& words, const Stretch& stretch)
      : stretch_(stretch),
        a_(Words(words.a.words).subspan(stretch.a, stretch.a_end - stretch.a)),
        b_(Words(words.b.words).subspan(stretch.b, stretch.b_end - stretch.b)) {}

  /// `runs`: those of both texts that begin in the stretch, by place in b.
  CopiedPassage passage(std::span<const Run> runs) && {
    for (const Run& run : runs) add(run);
    add_gap(size_of(a_), size_of(b_));
    return {
        .place = {{a_.front().span.begin, a_.back().span.end}, {b_.front().span.begin, b_.back().span.end}},
        .edits = edits_around(runs_, a_, b_)};
  }

 private:
  static std::uint32_t size_of(Words words) { return static_cast<std::uint32_t>(words.size()); }

  /// What of a run goes on in both texts and lies in the stretch: copies may cross each other.
  void add(Run run) {
    if (run.a < stretch_.a + a_end_ || run.a + run.length > stretch_.a_end ||
        run.b + run.length > stretch_.b_end)
      return;
    add_gap(run.a - stretch_.a, run.b - stretch_.b);
    runs_.push_back({run.a - stretch_.a, run.b - stretch_.b, run.length});
    a_end_ = runs_.back().a + run.length;
    b_end_ = runs_.back().b + run.length;
  }

  /// Single words that stay in a change.
  void add_gap(std::uint32_t a, std::uint32_t b) {
    if (a == a_end_ || b == b_end_) return;
    for (const Run& run :
         common_runs(forms_of(a_.subspan(a_end_, a - a_end_)), forms_of(b_.subspan(b_end_, b - b_end_))))
      runs_.push_back({run.a + a_end_, run.b + b_end_, run.length});
  }

  const Stretch& stretch_;
  Words a_;
  Words b_;
  std::vector<Run> runs_;
  std::uint32_t a_end_ = 0;  ///< of the last run
  std::uint32_t b_end_ = 0;
};

std::span<const Run> runs_in(const Stretch& stretch, std::span<const Run> runs) {
  const auto begin = std::ranges::lower_bound(runs, stretch.b, {}, &Run::b);
  const auto end = std::ranges::lower_bound(runs, stretch.b_end, {}, &Run::b);
  return {begin, end};
}

Copies copies_in_this_order(const Text& a, const Text& b, const Language& language) {
  const PairedWords words = written_words(a, b, language);
  const auto of_a = forms_of(words.a.words);
  const auto of_b = forms_of(words.b.words);
  const CopiedRuns runs{.of_a = copied_runs(of_b, of_a), .of_b = copied_runs(of_a, of_b)};
  const auto copied = copied_stretches(runs.of_b);
  Alignment without_links;
  add_reuse(without_links, words, copied, runs);
  Copies copies{.passages = {}, .a = without_links.a, .b = without_links.b};
  for (const Stretch& stretch : joined_stretches(copied))
    copies.passages.push_back(StretchReader(words, stretch).passage(runs_in(stretch, runs.of_b)));
  return copies;
}

Copies mirrored(Copies copies) {
  for (CopiedPassage& passage : copies.passages) {
    std::swap(passage.place.a, passage.place.b);
    std::ranges::transform(passage.edits, passage.edits.begin(),
                           [](const Edit& edit) { return mirrored(edit); });
  }
  std::ranges::sort(copies.passages, {}, &CopiedPassage::place);
  std::swap(copies.a, copies.b);
  return copies;
}

}  // namespace

// As in `align`, the order of the two texts must not decide which of equal copies is taken.
Copies copies_between(const Text& a, const Text& b, const Language& language) {
  Copies copies = b.bytes() < a.bytes() ? mirrored(copies_in_this_order(b, a, language))
                                        : copies_in_this_order(a, b, language);
  copies.derivation = derivation_of(copies.b);
  return copies;
}

}  // namespace crossread
