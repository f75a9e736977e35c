#include "analysis/events/similarity.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <set>

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "analysis/events/local_scaling.h"
#include "analysis/events/sides.h"

using namespace crossread;

namespace {

Signature of_terms(const std::vector<std::string>& terms, const std::string& language = "fr") {
  Signature signature{.day = {}, .language = language, .terms = {}};
  for (const std::string& term : terms)
    signature.terms.push_back(
        {.term = term, .kind = WeightedTerm::Kind::word, .whole = 1, .opening = 1, .rarity = 0});
  std::ranges::sort(signature.terms);
  return signature;
}

TermWeights weights_of(const std::vector<Signature>& signatures) {
  std::vector<const Signature*> pointers;
  for (const Signature& signature : signatures) pointers.push_back(&signature);
  return weigh(pointers);
}

std::vector<Signature> random_signatures(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<Signature> signatures;
  for (std::size_t at = 0; at < count; ++at) {
    std::set<std::string> terms;
    while (terms.size() < 12) terms.insert(fmt::format("t{}", random() % 60));
    signatures.push_back(of_terms({terms.begin(), terms.end()}, at % 3 == 0 ? "en" : "fr"));
  }
  return signatures;
}

}  // namespace

TEST_CASE("an article and its copy are wholly alike, articles without a common word not at all", "[events]") {
  const auto pairs =
      alike_pairs(weights_of({of_terms({"a", "b"}), of_terms({"a", "b"}), of_terms({"c", "d"})}));
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].a == 0);
  CHECK(pairs[0].b == 1);
  CHECK(pairs[0].likeness == Approx(1));
}

TEST_CASE("between languages only what both use counts, and little in common stays little", "[events]") {
  const std::vector<Signature> signatures{
      of_terms({"macon", "loup", "pont", "mairie"}, "fr"),
      of_terms({"macon", "loup", "bridge", "council"}, "en"),
      of_terms({"macon", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8"}, "en")};
  const auto pairs = alike_pairs(weights_of(signatures));
  const auto likeness = [&](std::size_t a, std::size_t b) {
    for (const AlikePair& pair : pairs)
      if (pair.a == a && pair.b == b) return pair.likeness;
    return 0.0;
  };
  CHECK(likeness(0, 1) > 0.9);
  CHECK(likeness(0, 2) < 0.7);
}

TEST_CASE("every likeness is between 0 and 1, each pair stands once, in order", "[events]") {
  for (unsigned seed = 0; seed < 5; ++seed) {
    const TermWeights weights = weights_of(random_signatures(80, seed));
    for (const auto& pairs : {alike_pairs(weights), locally_scaled(alike_pairs(weights), weights)})
      for (std::size_t at = 0; at < pairs.size(); ++at) {
        CHECK(pairs[at].a < pairs[at].b);
        CHECK(pairs[at].likeness > 0);
        CHECK(pairs[at].likeness <= 1 + 1e-9);
        if (at > 0) CHECK(std::pair(pairs[at - 1].a, pairs[at - 1].b) < std::pair(pairs[at].a, pairs[at].b));
      }
  }
}

TEST_CASE("the index meets every pair that shares a telling word", "[events]") {
  const auto signatures = random_signatures(60, 11);
  const TermWeights weights = weights_of(signatures);
  const auto pairs = alike_pairs(weights);
  std::size_t sharing = 0;
  for (std::size_t a = 0; a < signatures.size(); ++a)
    for (std::size_t b = a + 1; b < signatures.size(); ++b) {
      std::vector<WeightedTerm> shared;
      std::ranges::set_intersection(signatures[a].terms, signatures[b].terms, std::back_inserter(shared));
      if (shared.size() > 1) ++sharing;
    }
  CHECK(pairs.size() >= sharing);
}

TEST_CASE("two articles must be more alike where all are alike", "[events]") {
  std::vector<Signature> signatures;
  for (int at = 0; at < 12; ++at)
    signatures.push_back(
        of_terms({"acte", "marche", "samedi", fmt::format("own{}", at), fmt::format("twin{}", at / 2)}));
  signatures.push_back(of_terms({"loup", "brebis", "berger", "u1", "u2"}));
  signatures.push_back(of_terms({"loup", "brebis", "berger", "v1", "v2"}));
  const TermWeights weights = weights_of(signatures);
  const auto raw = alike_pairs(weights);
  const auto scaled = locally_scaled(raw, weights);
  const auto change_of = [&](std::size_t a, std::size_t b) {
    for (std::size_t at = 0; at < raw.size(); ++at)
      if (raw[at].a == a && raw[at].b == b) return scaled[at].likeness / raw[at].likeness;
    return 0.0;
  };
  CHECK(change_of(0, 1) < change_of(12, 13));
}
