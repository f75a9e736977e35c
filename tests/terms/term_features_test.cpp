#include "analysis/terms/term_features.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "analysis/quotes/passages.h"
#include "tests/people/reading.h"
#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

/// The candidates of a text, by their words, with the names of their features.
class Candidates {
 public:
  Candidates(const std::string& text, const TermRows& rows, const std::vector<Wording>& wordings = {})
      : document_(read_people(text).document), language_(language_with(rows)) {
    const TermText read = term_text_of(document_, language_);
    hits_ = lexicon_hits_of(read);
    candidates_ = term_candidates_of(read, hits_, passages_of(document_), wordings);
  }

  bool has(std::string_view word) const {
    return std::ranges::any_of(candidates_, [&](const TermCandidate& one) { return word_of(one) == word; });
  }
  const TermFeatures& features(std::string_view word) const { return candidate(word).features; }
  bool is_listed(std::string_view word) const { return candidate(word).hit != no_hit; }
  std::set<std::string> names(std::string_view word) const {
    std::set<std::string> names;
    for (const std::uint16_t feature : features(word).on) names.insert(term_feature_names().at(feature));
    return names;
  }

 private:
  std::string_view word_of(const TermCandidate& candidate) const {
    return document_.text.slice(document_.tokens[candidate.token].span);
  }
  const TermCandidate& candidate(std::string_view word) const {
    for (const TermCandidate& one : candidates_)
      if (word_of(one) == word) return one;
    FAIL("no candidate " << word);
    return candidates_.front();
  }

  Document document_;
  Language language_;
  std::vector<LexiconHit> hits_;
  std::vector<TermCandidate> candidates_;
};

const TermRows& rows() {
  static const TermRows rows{{"evaluative", "honteux\tadjective\t3\nscandale public\tphrase\t2"},
                             {"hedge", "peut-être\tadverb\t0"}};
  return rows;
}

}  // namespace

TEST_CASE("every feature has a name, and no name is given twice", "[terms]") {
  std::set<std::string> names;
  for (const std::string& name : term_feature_names()) {
    CHECK_FALSE(name.empty());
    CHECK(names.insert(name).second);
  }
}

TEST_CASE("function words, short words and marks are no candidates", "[terms][fr]") {
  const Candidates read("Le maire est dans un bus, il a vu un os.", rows());
  CHECK(read.has("maire"));
  CHECK(read.has("bus"));
  for (const char* word : {"Le", "dans", "un", ",", "os", "."}) CHECK_FALSE(read.has(word));
}

TEST_CASE("a listed word has its weight, category and class", "[terms][fr]") {
  const Candidates read("Le contrat est honteux.", rows());
  CHECK(read.is_listed("honteux"));
  CHECK(read.features("honteux").weight == 3);
  const auto names = read.names("honteux");
  for (const char* name : {"w3", "evaluative", "evaluative_w3", "adjective", "listed_adjective"})
    CHECK(names.contains(name));
  for (const char* name : {"negated", "phrase", "quoted", "w3_other_class"})
    CHECK_FALSE(names.contains(name));
  CHECK_FALSE(read.is_listed("contrat"));
  CHECK(read.features("contrat").weight == 0);
}

TEST_CASE("a negated word keeps a fifth of its weight and no other feature of the lexicon", "[terms][fr]") {
  const Candidates read("Le contrat n'est pas honteux.", rows());
  CHECK(read.features("honteux").weight == Approx(0.6));
  CHECK(read.names("honteux").contains("negated"));
  CHECK_FALSE(read.names("honteux").contains("w3"));
}

TEST_CASE("every word of a phrase is a candidate of that phrase", "[terms][fr]") {
  const Candidates read("Quel scandale public !", rows());
  for (const char* word : {"scandale", "public"}) {
    CHECK(read.is_listed(word));
    CHECK(read.names(word).contains("phrase_w2"));
  }
}

TEST_CASE("a hedge has no weight", "[terms][fr]") {
  const Candidates read("Il viendra peut-être demain.", rows());
  CHECK(read.features("peut-être").weight == 0);
  CHECK(read.names("peut-être").contains("hedge"));
}

TEST_CASE("an unlisted word of the stem of a listed one is near it", "[terms][fr]") {
  const Candidates read("Il vend honteusement la maison.", rows());
  CHECK(read.names("honteusement").contains("near_w3"));
  CHECK_FALSE(read.names("maison").contains("near_w3"));
}

TEST_CASE("words beside a listed one are told from the others", "[terms][fr]") {
  const Candidates read("Le contrat honteux inquiète des voisins.", rows());
  CHECK(read.names("contrat").contains("before_listed"));
  CHECK(read.names("inquiète").contains("after_listed"));
  CHECK_FALSE(read.names("voisins").contains("after_listed"));
}

TEST_CASE("quoted words are told from the others, those of short quotations twice", "[terms][fr]") {
  const Candidates read("Le « contrat » lie la ville, « la maison sera vendue demain ».", rows());
  CHECK(read.names("contrat").contains("scare_quotes"));
  CHECK(read.names("vendue").contains("quoted"));
  CHECK_FALSE(read.names("vendue").contains("scare_quotes"));
  CHECK_FALSE(read.names("ville").contains("quoted"));
}

TEST_CASE("a word knows whether an aligned sentence has it too", "[terms][fr]") {
  const Candidates read("Contrat honteux signé", rows(), {Wording::same, Wording::other, Wording::unknown});
  CHECK(read.names("Contrat").contains("same_wording"));
  CHECK(read.names("honteux").contains("other_wording"));
  CHECK_FALSE(read.names("signé").contains("other_wording"));
}
