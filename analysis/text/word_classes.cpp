#include "analysis/text/word_classes.h"

#include <algorithm>
#include <vector>

#include "analysis/text/candidates.h"
#include "analysis/text/class_order.h"
#include "analysis/text/letter_case.h"

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

// A capital after these tells as little as at the beginning of a sentence: « Il dit : "Police !" »
bool begins_anew(const Token& token) {
  return token.folded == ":" || token.folded == "\"" || token.folded == "“" || token.folded == "«";
}

Steps steps_of(const Text& text, std::span<const Token> tokens, const TextRules& rules,
               const Morphology* morphology) {
  Steps all;
  std::vector<Candidate> candidates;
  bool at_beginning = true;
  for (const Token& token : tokens) {
    find_candidates(candidates, token, text.slice(token.span), at_beginning, rules, morphology);
    add_steps(all, candidates);
    at_beginning = (at_beginning && token.kind != TokenKind::word) || begins_anew(token);
  }
  return all;
}

/// Which of the last token's steps ends the best way.
std::size_t best_last(const Steps& all) {
  const auto last = std::span(all.steps).subspan(all.begins[all.begins.size() - 2]);
  return static_cast<std::size_t>(std::ranges::max_element(last, {}, &Step::score) - last.begin());
}

void take(Token& token, std::string_view form, const Candidate& candidate) {
  token.word_class = candidate.word_class;
  token.verb_form = candidate.verb_form;
  if (candidate.lemma != nullptr) {
    token.lemma = *candidate.lemma;
  } else {
    token.lemma = candidate.reading != nullptr ? candidate.reading->lemma : lower_case(form);
  }
}

}  // namespace

void classify_words(const Text& text, std::span<Token> tokens, const TextRules& rules,
                    const Morphology* morphology) {
  if (tokens.empty()) return;
  const Steps all = steps_of(text, tokens, rules, morphology);
  std::size_t chosen = best_last(all);
  for (std::size_t at = tokens.size(); at-- > 0;) {
    const Step& step = all.steps[all.begins[at] + chosen];
    take(tokens[at], text.slice(tokens[at].span), step.candidate);
    chosen = step.before;
  }
}

}  // namespace crossread
