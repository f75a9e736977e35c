#include "analysis/text/word_classes.h"

#include <algorithm>
#include <span>
#include <vector>

#include "analysis/text/candidates.h"
#include "analysis/text/class_order.h"
#include "analysis/text/quotation_marks.h"
#include "analysis/text/word_form.h"

namespace crossread {
namespace {

/// A candidate of one token, with the best way to it through the tokens before.
struct Step {
  const Candidate* candidate = nullptr;
  float score = 0;
  std::uint32_t before = 0;  ///< index among the steps of the token before
  OrderClass order_class = OrderClass::other;
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
  float best = order_score(OrderClass::other, candidate.order_class);
  std::uint32_t best_before = 0;
  for (std::uint32_t at = 0; at < before.size(); ++at) {
    const float score = before[at].score + order_score(before[at].order_class, candidate.order_class);
    if (at > 0 && score <= best) continue;
    best = score;
    best_before = at;
  }
  return {&candidate, best + candidate.weight, best_before, candidate.order_class};
}

void add_steps(Steps& all, std::span<const Candidate> candidates) {
  const std::size_t begin = all.begins.back();
  const std::size_t before = all.begins.size() > 1 ? all.begins[all.begins.size() - 2] : begin;
  all.steps.resize(begin + candidates.size());
  const std::span<const Step> steps_before(all.steps.data() + before, begin - before);
  for (std::size_t at = 0; at < candidates.size(); ++at)
    all.steps[begin + at] = best_step(candidates[at], steps_before);
  all.begins.push_back(all.steps.size());
}

// A quotation mark changes nothing in the order of the words around it: « d'« affaire » ».
void pass_over(Steps& all, const Candidate& mark) {
  const std::size_t begin = all.begins.back();
  const std::size_t before = all.begins.size() > 1 ? all.begins[all.begins.size() - 2] : begin;
  for (std::size_t at = before; at < begin; ++at) {
    const Step previous = all.steps[at];
    all.steps.push_back(
        {&mark, previous.score, static_cast<std::uint32_t>(at - before), previous.order_class});
  }
  if (before == begin) all.steps.push_back({.candidate = &mark});
  all.begins.push_back(all.steps.size());
}

/// Which of the last token's steps ends the best way.
std::size_t best_last(const Steps& all) {
  const auto last = std::span(all.steps).subspan(all.begins[all.begins.size() - 2]);
  return static_cast<std::size_t>(std::ranges::max_element(last, {}, &Step::score) - last.begin());
}

void take(Token& token, const Candidate& candidate) {
  token.word_class = candidate.word_class;
  token.verb_form = candidate.verb_form;
  token.lemma = candidate.lemma;
  token.lemma_hash = candidate.lemma_hash;
}

/// Follows the best way back from the last token of a sentence to its first.
void take_best(const Steps& all, std::span<Token> tokens) {
  std::size_t chosen = best_last(all);
  for (std::size_t at = tokens.size(); at-- > 0;) {
    const Step& step = all.steps[all.begins[at] + chosen];
    take(tokens[at], *step.candidate);
    chosen = step.before;
  }
}

}  // namespace

void classify_words(Document& document, const TextRules& rules, const Morphology* morphology) {
  std::vector<Candidate> found;
  const auto candidates_of = [&](std::size_t at) -> std::span<const Candidate> {
    const Token& token = document.tokens[at];
    const bool name = document.names[at];
    if (token.form != nullptr) return token.form->candidates[name ? 1 : 0];
    const std::string_view written = document.text.slice(token.span);
    find_candidates(found, token, written, name, rules, morphology, *document.words);
    return document.words->keep<Candidate>(found);
  };
  Steps all;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.first_token == sentence.last_token) continue;
    all.clear();
    for (std::size_t at = sentence.first_token; at < sentence.last_token; ++at) {
      const auto candidates = candidates_of(at);
      if (is_quotation_mark(document.text, document.tokens[at]))
        pass_over(all, candidates.front());
      else
        add_steps(all, candidates);
    }
    const std::size_t count = sentence.last_token - sentence.first_token;
    take_best(all, std::span(document.tokens).subspan(sentence.first_token, count));
  }
}

}  // namespace crossread
