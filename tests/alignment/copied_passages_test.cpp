#include "analysis/alignment/copied_passages.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/alignment/edits.h"
#include "analysis/alignment/written_words.h"
#include "tests/alignment/side_by_side.h"
#include "tests/people/reading.h"

using namespace crossread;

namespace {

constexpr std::string_view bridge =
    "Le maire de Valmont a dit aux journalistes que le vieux pont, bâti en 1911 et emprunté par 10 000 "
    "voitures "
    "chaque jour, fermerait avant l'hiver. Les ingénieurs ont trouvé de profondes fissures dans deux piles.";

Copies copies(const std::string& a, const std::string& b) {
  return copies_between(Text(a), Text(b), tests::language("fr"));
}

std::string with(std::string text, std::string_view old, std::string_view replacement) {
  return text.replace(text.find(old), old.size(), replacement);
}

std::vector<std::string> texts() {
  const std::string text(bridge);
  return {"",
          text,
          "« Été » pluvieux. " + text,
          with(text, "vieux pont", "pont suspendu") + " Personne n'a protesté.",
          with(with(text, "10 000", "12 000"), "ont trouvé", "n'ont pas encore trouvé"),
          text + " " + text,
          with(text, "chaque jour", "") + " " + std::string(3000, 'a')};
}

/// The words of a passage of `a` after its edits, which must be those of `b`.
std::vector<std::uint32_t> replayed(const PairedWords& words, const CopiedPassage& passage) {
  std::vector<std::uint32_t> forms;
  const auto add = [&](const std::vector<PairedWord>& from, Span span) {
    for (const PairedWord& word : from)
      if (span.contains(word.span)) forms.push_back(word.form);
  };
  std::uint32_t at = passage.place.a.begin;
  for (const Edit& edit : passage.edits) {
    add(words.a.words, {at, edit.a.begin});
    add(words.b.words, edit.b);
    at = edit.a.end;
  }
  add(words.a.words, {at, passage.place.a.end});
  return forms;
}

std::vector<std::uint32_t> forms_in(const std::vector<PairedWord>& words, Span span) {
  std::vector<std::uint32_t> forms;
  for (const PairedWord& word : words)
    if (span.contains(word.span)) forms.push_back(word.form);
  return forms;
}

}  // namespace

TEST_CASE("a copied passage is found with the words that changed", "[alignment]") {
  const std::string a = "« Été » pluvieux à Gray. " + std::string(bridge);
  const std::string b = with(std::string(bridge), "vieux pont", "pont suspendu") + " Il a plu.";
  const Copies found = copies(a, b);
  REQUIRE(found.passages.size() == 1);
  const CopiedPassage& passage = found.passages[0];
  const Text of_a(a), of_b(b);
  CHECK(of_a.slice(passage.place.a).starts_with("Le maire de Valmont"));
  CHECK(of_b.slice(passage.place.b).ends_with("deux piles"));
  REQUIRE(passage.edits.size() == 2);
  CHECK(of_a.slice(passage.edits[0].a) == "vieux");
  CHECK(passage.edits[0].op == Edit::Op::deletion);
  CHECK(of_b.slice(passage.edits[1].b) == "suspendu");
  CHECK(found.a.alone == 4);  // Été, pluvieux, à, Gray
}

TEST_CASE("another spelling of a word is told apart from another word", "[alignment][fr]") {
  const Copies found = copies(with(std::string(bridge), "vieux pont", "jihadiste"),
                              with(std::string(bridge), "vieux pont", "djihadiste"));
  REQUIRE(found.passages.size() == 1);
  REQUIRE(found.passages[0].edits.size() == 1);
  CHECK(found.passages[0].edits[0].spelling);
}

TEST_CASE("texts that share nothing have no copied passage", "[alignment]") {
  const Copies found = copies(std::string(bridge), "Il a plu toute la journée sur la foire.");
  CHECK(found.passages.empty());
  CHECK(found.derivation == 0);
  CHECK(found.b.alone == found.b.total());
}

TEST_CASE("copies of b and a are those of a and b, mirrored", "[alignment]") {
  for (const std::string& a : texts())
    for (const std::string& b : texts()) {
      const Copies there = copies(a, b);
      const Copies back = copies(b, a);
      REQUIRE(there.passages.size() == back.passages.size());
      CHECK(there.a == back.b);
      CHECK(there.b == back.a);
    }
}

TEST_CASE("the edits of a copied passage turn the words of one text into those of the other", "[alignment]") {
  for (const std::string& a : texts())
    for (const std::string& b : texts()) {
      const PairedWords words = written_words(Text(a), Text(b), tests::language("fr"));
      for (const CopiedPassage& passage : copies(a, b).passages)
        CHECK(replayed(words, passage) == forms_in(words.b.words, passage.place.b));
    }
}

TEST_CASE("written words are those that a text has when it is read", "[alignment]") {
  for (const std::string& text : texts()) {
    const auto read = tests::side_by_side(text, text);
    const PairedWords of_documents = paired_words(read.a, read.b, tests::language("fr"));
    const PairedWords written = written_words(Text(text), Text(text), tests::language("fr"));
    REQUIRE(written.a.words.size() == of_documents.a.words.size());
    for (std::size_t at = 0; at < written.a.words.size(); ++at) {
      CHECK(written.a.words[at].span == of_documents.a.words[at].span);
      CHECK(written.a.words[at].form == of_documents.a.words[at].form);
    }
  }
}

TEST_CASE("how much comes from another text does not depend on whether it was read", "[alignment]") {
  for (const std::string& a : texts())
    for (const std::string& b : texts())
      CHECK(copies(a, b).derivation == Approx(tests::side_by_side(a, b).alignment.derivation));
}
