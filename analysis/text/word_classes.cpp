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
  float score = 0;
  std::size_t before = 0;  ///< index among the steps of the token before
};

float order_score(const Candidate& before, const Candidate& after) {
  return crossread::order_score(before.word_class, before.verb_form, after.word_class, after.verb_form);
}

Step best_step(const Candidate& candidate, std::span<const Step> before) {
  Step best{candidate, order_score({}, candidate), 0};
  for (std::size_t at = 0; at < before.size(); ++at) {
    const float score = before[at].score + order_score(before[at].candidate, candidate);
    if (at > 0 && score <= best.score) continue;
    best.score = score;
    best.before = at;
  }
  best.score += candidate.weight;
  return best;
}

// A capital after these tells as little as at the beginning of a sentence: « Il dit : "Police !" »
bool begins_anew(const Token& token) {
  return token.folded == ":" || token.folded == "\"" || token.folded == "“" || token.folded == "«";
}

/// The steps of all tokens, one after the other, and where those of each token begin.
struct Steps {
  std::vector<Step> steps;
  std::vector<std::size_t> begins{0};

  std::span<const Step> last() const {
    return begins.size() < 2 ? std::span<const Step>() : std::span(steps).subspan(begins[begins.size() - 2]);
  }
};

Steps steps_of(const Text& text, std::span<const Token> tokens, const TextRules& rules,
               const Morphology* morphology) {
  Steps all;
  bool at_beginning = true;
  for (const Token& token : tokens) {
    const auto candidates = candidates_of(token, text.slice(token.span), at_beginning, rules, morphology);
    std::vector<Step> steps;
    for (const Candidate& candidate : candidates) steps.push_back(best_step(candidate, all.last()));
    all.steps.insert(all.steps.end(), steps.begin(), steps.end());
    all.begins.push_back(all.steps.size());
    at_beginning = (at_beginning && token.kind != TokenKind::word) || begins_anew(token);
  }
  return all;
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
  std::size_t chosen = 0;
  const auto last = all.last();
  chosen = static_cast<std::size_t>(std::ranges::max_element(last, {}, &Step::score) - last.begin());
  for (std::size_t at = tokens.size(); at-- > 0;) {
    const Step& step = all.steps[all.begins[at] + chosen];
    take(tokens[at], text.slice(tokens[at].span), step.candidate);
    chosen = step.before;
  }
}

}  // namespace crossread
