#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "analysis/alignment/align.h"
#include "analysis/alignment/copied_passages.h"
#include "analysis/alignment/edits.h"
#include "analysis/alignment/paired_words.h"
#include "analysis/alignment/retelling.h"
#include "analysis/alignment/written_words.h"
#include "cli/readings.h"
#include "fuzz/promise.h"
#include "fuzz/reading.h"

namespace crossread::fuzz {
namespace {

constexpr double rounding = 1e-6;

using Edits = std::vector<Edit>;

/// The forms of the words of `a` inside `place` after the edits.
std::vector<std::uint32_t> edited(std::span<const PairedWord> a, std::span<const PairedWord> b, Span place,
                                  const Edits& edits) {
  std::vector<std::uint32_t> forms;
  const auto add = [&](std::span<const PairedWord> words, Span span) {
    for (const PairedWord& word : words)
      if (span.contains(word.span)) forms.push_back(word.form);
  };
  std::uint32_t at = place.begin;
  for (const Edit& edit : edits) {
    add(a, {at, edit.a.begin});
    add(b, edit.b);
    at = edit.a.end;
  }
  add(a, {at, place.end});
  return forms;
}

/// Edits lie in their places, in order, and turn the words of the one into those of the other.
void check_edits(const Edits& edits, Span a, Span b, const PairedWords& words) {
  std::uint32_t end_a = a.begin, end_b = b.begin;
  for (const Edit& edit : edits) {
    promise(edit.a.begin >= end_a && edit.a.begin <= edit.a.end && edit.a.end <= a.end);
    promise(edit.b.begin >= end_b && edit.b.begin <= edit.b.end && edit.b.end <= b.end);
    end_a = edit.a.end;
    end_b = edit.b.end;
  }
  promise(edited(words.a.words, words.b.words, a, edits) == edited(words.b.words, {}, b, {}));
}

void check_passage(const SharedPassage& passage, const Text& a, const Text& b) {
  promise(stands_in(a, passage.a) && !passage.a.empty());
  promise(stands_in(b, passage.b) && !passage.b.empty());
}

void check_alignment(const Alignment& alignment, const Document& a, const Document& b,
                     const PairedWords& words) {
  const auto place = [](const SentencePair& link) { return std::tuple(link.a, link.b); };
  promise(std::ranges::adjacent_find(alignment.pairs, std::greater_equal(), place) == alignment.pairs.end());
  for (const SentencePair& link : alignment.pairs) {
    promise(is_share(link.score));
    check_edits(link.edits, a.sentences.at(link.a).span, b.sentences.at(link.b).span, words);
  }
  for (const SharedPassage& passage : alignment.passages) check_passage(passage, a.text, b.text);
  promise(std::ranges::is_sorted(alignment.passages));
  promise(alignment.a.total() == words.a.words.size() && alignment.b.total() == words.b.words.size());
  promise(is_share(alignment.a.unbroken) && is_share(alignment.b.unbroken));
  promise(is_share(alignment.derivation) && is_share(alignment.similarity / (1 + rounding)));
  promise(is_share(share_in_order(alignment)));
  retelling_of(alignment);
  derived_from(alignment);
}

/// Sentences have the same pairs from both sides, with the same scores and the edits turned round.
void check_mirrored(const Alignment& there, const Alignment& back) {
  promise(there.pairs.size() == back.pairs.size() && there.passages.size() == back.passages.size());
  for (const SentencePair& link : there.pairs) {
    const auto same = std::ranges::find_if(
        back.pairs, [&](const SentencePair& other) { return other.a == link.b && other.b == link.a; });
    promise(same != back.pairs.end() && same->score == link.score && same->relation == link.relation);
    promise(std::ranges::equal(link.edits, same->edits, {}, mirrored));
  }
  for (const SharedPassage& passage : there.passages)
    promise(std::ranges::find(back.passages, SharedPassage{passage.b, passage.a}) != back.passages.end());
  promise(there.a == back.b && there.b == back.a && there.similarity == back.similarity);
}

void check_copies(const Copies& copies, const Text& a, const Text& b, const Language& language) {
  const PairedWords words = written_words(a, b, language);
  for (const CopiedPassage& passage : copies.passages) {
    check_passage(passage.place, a, b);
    check_edits(passage.edits, passage.place.a, passage.place.b, words);
  }
  promise(std::ranges::is_sorted(copies.passages, {}, &CopiedPassage::place));
  for (const Reuse* reuse : {&copies.a, &copies.b}) promise(reuse->reworded == 0 && reuse->related == 0);
  promise(copies.a.total() == words.a.words.size() && copies.b.total() == words.b.words.size());
  promise(is_share(copies.derivation));
}

void check_mirrored(const Copies& there, const Copies& back) {
  promise(there.passages.size() == back.passages.size());
  for (const CopiedPassage& passage : there.passages) {
    const SharedPassage turned{passage.place.b, passage.place.a};
    const auto same = std::ranges::find(back.passages, turned, &CopiedPassage::place);
    promise(same != back.passages.end() && std::ranges::equal(passage.edits, same->edits, {}, mirrored));
  }
  promise(there.a == back.b && there.b == back.a);
}

void check_texts(const std::string& first, const std::string& second, const std::string& code) {
  const Language& language = languages().of(code);
  const Document a = body_of(page_of(first, code).article, languages(), dictionaries());
  const Document b = body_of(page_of(second, code).article, languages(), dictionaries());
  const Alignment alignment = align(a, b, language);
  check_alignment(alignment, a, b, paired_words(a, b, language));
  const Copies copies = copies_between(a.text, b.text, language);
  check_copies(copies, a.text, b.text, language);
  if (a.text.bytes() == b.text.bytes())
    return;  // of two sentences of one text the shortest edits are not yet those turned round
  check_mirrored(alignment, align(b, a, language));
  check_mirrored(copies, copies_between(b.text, a.text, language));
}

}  // namespace
}  // namespace crossread::fuzz

// Any two texts, parted by the first NUL or in their middle, align, and from both sides alike. They are
// French, or English or of an unknown language where they begin with the byte 1 or 2.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string code = bytes.starts_with('\1') ? "en" : bytes.starts_with('\2') ? "" : "fr";
  if (code != "fr") bytes.erase(0, 1);
  const std::size_t found = bytes.find('\0');
  const std::size_t middle = found == std::string::npos ? bytes.size() / 2 : found;
  const std::size_t skipped = found == std::string::npos ? 0 : 1;
  crossread::fuzz::check_texts(bytes.substr(0, middle), bytes.substr(middle + skipped), code);
  return 0;
}
