#include "analysis/alignment/links.h"

#include <algorithm>
#include <cmath>

#include "analysis/alignment/word_diff.h"

namespace crossread {
namespace {

/// A logistic regression; training/fit_links.py fits it.
struct LinkModel {
  double bias, overlap, letters, lead, neighbours;
  double threshold;
};
constexpr LinkModel link_model{
    .bias = -5.34, .overlap = 14.25, .letters = 6.55, .lead = 2.96, .neighbours = 2.24, .threshold = 0.25};

// Chosen on news and on the training part of the Microsoft Research Paraphrase Corpus.
constexpr double rewording_threshold = 0.15;
constexpr double verbatim_share = 0.8;
constexpr double mainly_quoted = 2.0 / 3;
constexpr std::size_t shortest_quotation = 4;  // words
constexpr std::size_t fewest_contained = 5;    // words of a sentence that stands in a longer one

double logistic(double value) {
  return 1 / (1 + std::exp(-value));
}

double probability_of(const LinkFeatures& link) {
  return logistic(link_model.bias + link_model.overlap * link.overlap.both() +
                  link_model.letters * link.letters + link_model.lead * link.lead +
                  link_model.neighbours * link.neighbours);
}

/// Most of the shorter one; of a few words, which any long sentence may have too, most of the longer.
bool stands_in_order(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});
  const auto whole = static_cast<double>(shorter < fewest_contained ? longer : shorter);
  return words_in(common_runs(a, b)) >= verbatim_share * whole;
}

std::vector<std::uint32_t> quoted_forms(std::span<const PairedWord> words) {
  std::vector<std::uint32_t> forms;
  for (const PairedWord& word : words)
    if (word.quoted) forms.push_back(word.form);
  return forms;
}

// « "Il faut agir et vite", a dit le maire » and « "Il faut agir et vite", lit-on dans son communiqué de
// mardi »: who says so does not count.
bool same_quotation(std::span<const PairedWord> a, std::span<const PairedWord> b) {
  const auto of_a = quoted_forms(a);
  const auto of_b = quoted_forms(b);
  const auto is_quotation = [](const auto& quoted, const auto& all) {
    return static_cast<double>(quoted.size()) >= mainly_quoted * static_cast<double>(all.size());
  };
  return std::min(of_a.size(), of_b.size()) >= shortest_quotation &&
         (is_quotation(of_a, a) || is_quotation(of_b, b)) && stands_in_order(of_a, of_b);
}

Relation relation_of(const LinkFeatures& link, std::span<const PairedWord> a, std::span<const PairedWord> b) {
  if (is_verbatim(a, b)) return Relation::verbatim;
  const auto shorter = static_cast<double>(std::min(a.size(), b.size()));
  // What both say, how far the shorter one is a part of the longer, what neither text says elsewhere, and
  // what cannot be true of both.
  const double evidence =
      link.overlap.both() + link.overlap.words / shorter - link.unheard - link.overlap.contrary;
  return evidence >= rewording_threshold ? Relation::reworded : Relation::related;
}

}  // namespace

bool is_verbatim(std::span<const PairedWord> a, std::span<const PairedWord> b) {
  return stands_in_order(forms_of(a), forms_of(b)) || same_quotation(a, b);
}

std::vector<SentencePair> links_of(const PairedWords& words) {
  std::vector<SentencePair> links;
  for (const LinkFeatures& link : link_features(words)) {
    const double probability = probability_of(link);
    if (probability < link_model.threshold || link.overlap.words == 0) continue;
    const auto [a, b] = link.pair;
    links.push_back({.a = a,
                     .b = b,
                     .relation = relation_of(link, words.a.sentence(a), words.b.sentence(b)),
                     .score = probability,
                     .edits = {}});
  }
  return links;
}

}  // namespace crossread
