#include <cstddef>
#include <cstdint>
#include <string>

#include "analysis/text/passage.h"
#include "analysis/text/white_space.h"
#include "cli/readings.h"
#include "fuzz/promise.h"
#include "fuzz/reading.h"

namespace crossread::fuzz {
namespace {

bool is_trimmed(const Text& text, Span span) {
  const TextStretch written(text, span);
  return !is_white_space(written[0]) && !is_white_space(written[written.size() - 1]);
}

/// Paragraphs hold sentences, these hold tokens, all in reading order.
void check_document(const Document& document) {
  std::uint32_t end = 0, token = 0;
  for (const Sentence& sentence : document.sentences) {
    promise(stands_in(document.text, sentence.span) && !sentence.span.empty() && sentence.span.begin >= end);
    promise(is_trimmed(document.text, sentence.span));
    promise(document.paragraphs.at(sentence.paragraph).contains(sentence.span));
    promise(sentence.first_token == token && sentence.last_token >= token);
    std::uint32_t place = sentence.span.begin;
    for (; token < sentence.last_token; ++token) {
      const Span span = document.tokens.at(token).span;
      promise(span.begin >= place && span.begin < span.end && span.end <= sentence.span.end);
      place = span.end;
    }
    end = sentence.span.end;
  }
  promise(token == document.tokens.size());
}

bool is_of(const Document& document, TokenRange range) {
  return range.first <= range.last && range.last <= document.tokens.size();
}

void check_mentions(const Document& document, const std::vector<Mention>& mentions) {
  for (std::uint32_t at = 0; at < mentions.size(); ++at) {
    const Mention& one = mentions[at];
    promise(stands_in(document.text, one.span) && !one.span.empty());
    promise(stands_in(document.text, one.apposition));
    promise(is_of(document, one.tokens) && one.sentence < document.sentences.size());
    promise(one.name.empty() || one.tokens.contains(one.name));
    promise(one.within == nothing || one.within < at);
  }
}

/// Each mention has a link, to somebody who has the mention or to nobody.
void check_people(const People& people, std::size_t mentions) {
  promise(people.links.size() == mentions);
  for (const Link& link : people.links) {
    promise(link.person == nothing || link.person < people.people.size());
    promise(link.basis == nothing || link.basis < mentions);
    promise(is_share(link.confidence));
  }
  for (const Person& person : people.people)
    for (const std::uint32_t mention : person.mentions) promise(mention < mentions);
}

void check_speech(const Speech& speech, const Document& document) {
  std::uint32_t end = 0;
  for (const Quote& quote : speech.quotes) {
    promise(stands_in(document.text, quote.content) && !quote.content.empty() && quote.content.begin >= end);
    end = quote.content.end;
    promise(!quote.cue || stands_in(document.text, quote.cue->span));
    promise(!quote.source || *quote.source < speech.mentions.size());
    promise(is_share(quote.source_confidence) && is_share(quote.confidence));
  }
  end = 0;
  for (const Span sentence : speech.hearsay) {
    promise(stands_in(document.text, sentence) && sentence.begin >= end);
    end = sentence.end;
  }
  for (const Passage& passage : speech.passages) promise(is_of(document, {passage.first, passage.last}));
  for (const TokenRange note : speech.editor_notes) promise(is_of(document, note));
  check_mentions(document, speech.mentions);
  check_people(speech.people, speech.mentions.size());
}

void check_terms(const Terms& terms, const Document& document, const TermWords& words) {
  std::uint32_t end = 0;
  for (const Term& term : terms.terms) {
    promise(stands_in(document.text, term.span) && !term.span.empty() && term.span.begin >= end);
    end = term.span.end;
    promise(is_share(term.score) && term.weight <= 3);
    promise(!term.entry || *term.entry < words.terms.size());
  }
  promise(terms.sentences.size() == (terms.searched ? document.sentences.size() : 0));
  for (const double score : terms.sentences) promise(is_share(score));
  promise(is_share(terms.loaded));
}

}  // namespace
}  // namespace crossread::fuzz

// Any bytes are an article: what is found in it lies inside its text, in order, and no probability is beyond
// 0 to 1.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace crossread;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const char* code : {"fr", "en", ""}) {
    const ReadArticle read = reading_of(fuzz::page_of(bytes, code), fuzz::languages(), fuzz::dictionaries());
    const TermWords& words = fuzz::languages().of(code).terms;
    for (const Document* document : {&read.title, &read.body}) fuzz::check_document(*document);
    fuzz::check_speech(read.speech, read.body);
    fuzz::check_terms(read.terms, read.body, words);
    fuzz::check_terms(read.title_terms, read.title, words);
  }
  return 0;
}
