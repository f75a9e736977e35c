#include "analysis/alignment/align.h"

#include <algorithm>
#include <utility>

#include "analysis/alignment/copied_runs.h"
#include "analysis/alignment/derivation.h"
#include "analysis/alignment/edits.h"
#include "analysis/alignment/links.h"
#include "analysis/alignment/paired_words.h"
#include "analysis/alignment/passages.h"
#include "analysis/alignment/similarity.h"

namespace crossread {
namespace {

Alignment align_in_this_order(const Document& a, const Document& b, const Language& language) {
  const PairedWords words = paired_words(a, b, language);
  Alignment alignment;
  alignment.pairs = links_of(words);
  for (SentencePair& link : alignment.pairs)
    link.edits = edits_between(words.a.sentence(link.a), words.b.sentence(link.b));
  const auto of_a = forms_of(words.a.words);
  const auto of_b = forms_of(words.b.words);
  const CopiedRuns runs{.of_a = copied_runs(of_b, of_a), .of_b = copied_runs(of_a, of_b)};
  const auto copied = copied_stretches(runs.of_b);
  alignment.passages = passages_of(words, alignment.pairs, copied);
  add_reuse(alignment, words, copied, runs);
  alignment.similarity = similarity_of(words);
  return alignment;
}

Alignment mirrored(Alignment alignment) {
  for (SentencePair& link : alignment.pairs) {
    std::swap(link.a, link.b);
    std::ranges::transform(link.edits, link.edits.begin(), [](const Edit& edit) { return mirrored(edit); });
  }
  for (SharedPassage& passage : alignment.passages) std::swap(passage.a, passage.b);
  std::ranges::sort(alignment.pairs, {}, [](const SentencePair& link) { return std::pair(link.a, link.b); });
  std::ranges::sort(alignment.passages);
  std::swap(alignment.a, alignment.b);
  return alignment;
}

}  // namespace

// Where several shortest edits or equal copies could be named, the order of the two texts must not decide.
Alignment align(const Document& a, const Document& b, const Language& language) {
  Alignment alignment = b.text.bytes() < a.text.bytes() ? mirrored(align_in_this_order(b, a, language))
                                                        : align_in_this_order(a, b, language);
  alignment.derivation = derivation_of(alignment.b);
  return alignment;
}

}  // namespace crossread
