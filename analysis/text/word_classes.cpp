#include "analysis/text/word_classes.h"

#include <algorithm>
#include <span>
#include <vector>

#include "analysis/text/apostrophes.h"
#include "analysis/text/candidates.h"
#include "analysis/text/class_order.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/quotation_marks.h"

namespace crossread {
namespace {

/// A candidate of one token, with the best way to it through the tokens before.
struct Step {
  Candidate candidate;
  OrderClass order_class = OrderClass::other;
  float score = 0;
  std::size_t before = 0;  ///< index among the steps of the token before
};

/// The steps of all tokens, one after the other, and where those of each token begin.
struct Steps {
  std::vector<Step> steps;
  std::vector<std::size_t> begins{0};

  void clear() {
    steps.clear();
    begins.assign(1, 0);
  }
};

Step best_step(const Candidate& candidate, std::span<const Step> before) {
  const OrderClass order_class = order_class_of(candidate.word_class, candidate.verb_form);
  Step best{candidate, order_class, order_score(OrderClass::other, order_class), 0};
  for (std::size_t at = 0; at < before.size(); ++at) {
    const float score = before[at].score + order_score(before[at].order_class, order_class);
    if (at > 0 && score <= best.score) continue;
    best.score = score;
    best.before = at;
  }
  best.score += candidate.weight;
  return best;
}

void add_steps(Steps& all, const std::vector<Candidate>& candidates) {
  const std::size_t begin = all.begins.back();
  const std::size_t before = all.begins.size() > 1 ? all.begins[all.begins.size() - 2] : begin;
  for (const Candidate& candidate : candidates)
    all.steps.push_back(best_step(candidate, std::span(all.steps).subspan(before, begin - before)));
  all.begins.push_back(all.steps.size());
}

// A quotation mark changes nothing in the order of the words around it: « d'« affaire » ».
void pass_over(Steps& all) {
  const std::size_t begin = all.begins.back();
  const std::size_t before = all.begins.size() > 1 ? all.begins[all.begins.size() - 2] : begin;
  for (std::size_t at = before; at < begin; ++at) {
    const Step previous = all.steps[at];
    all.steps.push_back({{}, previous.order_class, previous.score, at - before});
  }
  if (before == begin) all.steps.push_back({});
  all.begins.push_back(all.steps.size());
}

/// Which of the last token's steps ends the best way.
std::size_t best_last(const Steps& all) {
  const auto last = std::span(all.steps).subspan(all.begins[all.begins.size() - 2]);
  return static_cast<std::size_t>(std::ranges::max_element(last, {}, &Step::score) - last.begin());
}

void set_lemma(Token& token, std::string_view lemma, WordMemory& words) {
  token.set_lemma(lemma == token.folded ? token.folded : words.keep(lemma));
}

void take(Token& token, std::string_view form, const Candidate& candidate, WordMemory& words) {
  token.word_class = candidate.word_class;
  token.verb_form = candidate.verb_form;
  if (candidate.lemma != nullptr)
    set_lemma(token, *candidate.lemma, words);
  else if (candidate.reading != nullptr)
    set_lemma(token, candidate.reading->lemma, words);
  else if (token.is_as_folded)
    token.set_lemma(token.folded);
  else
    set_lemma(token, with_straight_apostrophes(lower_case(form)), words);
}

/// Follows the best way back from the last token of a sentence to its first.
void take_best(const Steps& all, const Text& text, std::span<Token> tokens, WordMemory& words) {
  std::size_t chosen = best_last(all);
  for (std::size_t at = tokens.size(); at-- > 0;) {
    const Step& step = all.steps[all.begins[at] + chosen];
    take(tokens[at], text.slice(tokens[at].span), step.candidate, words);
    chosen = step.before;
  }
}

}  // namespace

void classify_words(Document& document, const TextRules& rules, const Morphology* morphology) {
  std::vector<Candidate> candidates;
  Steps all;
  for (const Sentence& sentence : document.sentences) {
    all.clear();
    for (std::size_t at = sentence.first_token; at < sentence.last_token; ++at) {
      const Token& token = document.tokens[at];
      if (is_quotation_mark(document.text, token)) {
        pass_over(all);
        continue;
      }
      find_candidates(candidates, token, document.text.slice(token.span), document.names[at], rules,
                      morphology);
      add_steps(all, candidates);
    }
    const std::size_t count = sentence.last_token - sentence.first_token;
    if (count > 0)
      take_best(all, document.text, std::span(document.tokens).subspan(sentence.first_token, count),
                *document.words);
  }
}

}  // namespace crossread
