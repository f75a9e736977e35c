// What holds for the alignment of any two texts.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/alignment/edits.h"
#include "analysis/alignment/paired_words.h"
#include "tests/alignment/side_by_side.h"
#include "tests/people/reading.h"

using namespace crossread;
using tests::side_by_side;

namespace {

const std::vector<std::string>& texts() {
  static const std::vector<std::string> all{
      "",
      "Le pont de Valmont fermera mardi, a dit le maire. « Il faut agir », a-t-il ajouté.",
      "Le maire de Valmont a annoncé mardi la fermeture du vieux pont. « Il faut agir. Et vite », a-t-il "
      "ajouté. "
      "L'opposition a demandé une réunion.",
      "« Il faut agir », dit le maire ; le pont de Valmont fermera. Le pont de Valmont fermera mardi, a dit "
      "le maire.",
      std::string(3000, 'a') + " " + std::string(3000, '.'),
      "pont pont pont pont pont pont. Pont pont pont. Maire pont maire pont."};
  return all;
}

/// The forms of a sentence of `a` after the edits, which must be those of the sentence of `b`.
std::vector<std::string> replayed(const PairedWords& words, const SentencePair& link) {
  std::vector<std::string> forms;
  const auto add = [&](std::span<const PairedWord> from, Span span) {
    for (const PairedWord& word : from)
      if (span.contains(word.span)) forms.push_back(words.forms[word.form]);
  };
  const auto a = words.a.sentence(link.a);
  const auto b = words.b.sentence(link.b);
  std::uint32_t at = 0;
  for (const Edit& edit : link.edits) {
    add(a, {at, edit.a.begin});
    add(b, edit.b);
    at = edit.a.end;
  }
  add(a, {at, 0xFFFFFFFF});
  return forms;
}

std::vector<std::string> forms_in(const PairedWords& words, std::span<const PairedWord> sentence) {
  std::vector<std::string> forms;
  for (const PairedWord& word : sentence) forms.push_back(words.forms[word.form]);
  return forms;
}

}  // namespace

TEST_CASE("the alignment of b and a is that of a and b, mirrored", "[alignment]") {
  for (const std::string& a : texts())
    for (const std::string& b : texts()) {
      const Alignment there = side_by_side(a, b).alignment;
      const Alignment back = side_by_side(b, a).alignment;
      REQUIRE(there.pairs.size() == back.pairs.size());
      for (const SentencePair& link : there.pairs) {
        const auto same = std::ranges::find_if(
            back.pairs, [&](const SentencePair& other) { return other.a == link.b && other.b == link.a; });
        REQUIRE(same != back.pairs.end());
        CHECK(same->score == link.score);
        CHECK(same->relation == link.relation);
        CHECK(same->edits.size() == link.edits.size());
      }
      CHECK(there.passages.size() == back.passages.size());
      CHECK(there.similarity == back.similarity);
      CHECK(there.a == back.b);
      CHECK(there.b == back.a);
    }
}

TEST_CASE("the edits of a pair turn its first sentence into its second", "[alignment]") {
  for (const std::string& a : texts())
    for (const std::string& b : texts()) {
      const auto both = side_by_side(a, b);
      const PairedWords words = paired_words(both.a, both.b, tests::language("fr"));
      for (const SentencePair& link : both.alignment.pairs)
        CHECK(replayed(words, link) == forms_in(words, words.b.sentence(link.b)));
    }
}

TEST_CASE("passages and edits lie inside their texts, and every word has one fate", "[alignment]") {
  for (const std::string& a : texts())
    for (const std::string& b : texts()) {
      const auto both = side_by_side(a, b);
      for (const SharedPassage& passage : both.alignment.passages) {
        CHECK(both.a.text.span().contains(passage.a));
        CHECK(both.b.text.span().contains(passage.b));
      }
      for (const SentencePair& link : both.alignment.pairs)
        for (const Edit& edit : link.edits) {
          CHECK(both.a.sentences[link.a].span.contains(edit.a));
          CHECK(both.b.sentences[link.b].span.contains(edit.b));
        }
      const PairedWords words = paired_words(both.a, both.b, tests::language("fr"));
      CHECK(both.alignment.a.total() == words.a.words.size());
      CHECK(both.alignment.b.total() == words.b.words.size());
      CHECK((both.alignment.derivation >= 0 && both.alignment.derivation <= 1));
      CHECK((both.alignment.similarity >= 0 && both.alignment.similarity <= 1.000001));
    }
}

TEST_CASE("a text aligned with itself has every sentence verbatim, without edits", "[alignment]") {
  for (const std::string& text : texts()) {
    const auto both = side_by_side(text, text);
    for (std::uint32_t sentence = 0; sentence < both.a.sentences.size(); ++sentence) {
      const auto itself = std::ranges::find_if(both.alignment.pairs, [&](const SentencePair& link) {
        return link.a == sentence && link.b == sentence;
      });
      const PairedWords words = paired_words(both.a, both.b, tests::language("fr"));
      if (words.a.sentence(sentence).empty()) continue;
      REQUIRE(itself != both.alignment.pairs.end());
      CHECK(itself->relation == Relation::verbatim);
      CHECK(itself->edits.empty());
    }
  }
}

TEST_CASE("long texts are aligned in linear time and memory", "[alignment]") {
  std::string long_text;
  for (int at = 0; at < 3000; ++at)
    long_text +=
        "Le témoin numéro " + std::to_string(at) + " a parlé du quai " + std::to_string(at * 7) + ". ";
  const auto both = side_by_side(long_text, long_text);
  CHECK(both.alignment.pairs.size() >= both.a.sentences.size());
  CHECK(both.alignment.derivation > 0.99);
}
