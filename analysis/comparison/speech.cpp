#include "analysis/comparison/speech.h"

#include <algorithm>
#include <utility>

#include "analysis/people/mentions.h"
#include "analysis/quotes/context.h"
#include "analysis/quotes/editor_notes.h"
#include "analysis/quotes/hearsay.h"
#include "analysis/quotes/quotes.h"
#include "analysis/words/stretches.h"

namespace crossread {
namespace {

/// The mentions that quotations have as their source, each once, in the order of the text.
std::vector<std::uint32_t> sources_of(std::span<const Quote> quotes) {
  std::vector<std::uint32_t> sources;
  for (const Quote& quote : quotes)
    if (quote.source) sources.push_back(*quote.source);
  std::ranges::sort(sources);
  const auto repeated = std::ranges::unique(sources);
  sources.erase(repeated.begin(), repeated.end());
  return sources;
}

}  // namespace

Speech speech_of(const Document& document, const Language& language) {
  Speech speech;
  speech.searched = !language.speech.verbs.entries.empty();
  const PhraseContext phrases = phrase_context_of(document, language);
  speech.mentions = mentions_of(phrases);
  SpeechContext context = speech_context_of(document, speech.mentions, language);
  speech.quotes = quotes_of(context);
  speech.hearsay = hearsay_of(context, speech.quotes);
  speech.passages = std::move(context.passages);
  speech.people = people_of(phrases, speech.mentions, sources_of(speech.quotes));
  speech.editor_notes = editor_notes_of(document, language);
  return speech;
}

std::vector<Span> quoted_stretches(const Speech& speech) {
  std::vector<Span> quoted;
  for (const Quote& quote : speech.quotes) quoted.push_back(quote.content);
  return merged(std::move(quoted));
}

std::vector<Span> own_stretches(const Speech& speech, const Document& document) {
  return outside(quoted_stretches(speech), document.text.span());
}

std::optional<std::uint32_t> speaker_of(const Speech& speech, const Quote& quote) {
  if (!quote.source) return std::nullopt;
  const Link& link = speech.people.links[*quote.source];
  if (link.reason == Link::Reason::none || link.person == nothing) return std::nullopt;
  return link.person;
}

}  // namespace crossread
