#include "analysis/quotes/quotes.h"

#include "analysis/quotes/acceptance.h"
#include "analysis/quotes/attributions.h"
#include "analysis/quotes/clauses.h"
#include "analysis/quotes/source_model.h"

namespace crossread {
namespace {

/// Below it an attribution is no report; chosen on English articles that the model was not fitted on.
constexpr double least_probability = 0.4;

/// The complementizer is nobody's word.
std::uint32_t first_word_said(const SpeechContext& context, TokenRange content) {
  const auto& words = context.language.speech.complementizers;
  const auto match = words.index.longest_at(
      std::span(context.document.tokens).subspan(content.first, content.last - content.first));
  return content.first +
         (match.tokens > 0 && words.entries[match.entry] == Complement::clause ? match.tokens : 0);
}

/// What stands behind a label or answers a question is said, with marks or without.
QuoteType type_of(const SpeechContext& context, const Attribution& attribution) {
  if (attribution.construction == Attribution::Construction::label) return QuoteType::direct;
  const TokenRange content = attribution.content;
  bool quoted = false;
  bool free = false;
  for (std::uint32_t at = first_word_said(context, content); at < content.last; ++at)
    if (is_word(context.token(at))) (context.is_quoted(at) ? quoted : free) = true;
  if (!quoted) return QuoteType::indirect;
  return free ? QuoteType::mixed : QuoteType::direct;
}

Quote quote_of(const SpeechContext& context, const Attribution& attribution) {
  Quote quote{.content = context.span_of(attribution.content),
              .type = type_of(context, attribution),
              .cue = {},
              .source = {}};
  if (!attribution.cue.empty())
    quote.cue = Cue{context.span_of(attribution.cue), std::string(attribution.lemma), attribution.charge};
  if (attribution.source != nothing) quote.source = attribution.source;
  return quote;
}

}  // namespace

std::vector<Quote> quotes_of(const SpeechContext& context) {
  std::vector<Quote> quotes;
  auto attributions = attributions_of(context);
  choose_sources(context, attributions);
  const auto probabilities = report_probabilities_of(context, attributions);
  for (std::size_t at = 0; at < attributions.size(); ++at) {
    if (probabilities[at] < least_probability) continue;
    quotes.push_back(quote_of(context, attributions[at]));
    quotes.back().source_confidence = attributions[at].source_probability;
    quotes.back().confidence = probabilities[at] * attributions[at].source_probability;
  }
  return quotes;
}

}  // namespace crossread
