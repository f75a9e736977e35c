#include "cli/annotation_json.h"

#include <span>

#include "cli/json_writer.h"
#include "cli/quote_json.h"
#include "cli/term_json.h"

namespace crossread {
namespace {

void write_sentences(JsonWriter& json, const ReadArticle& article) {
  json.begin_array();
  for (std::size_t at = 0; at < article.body.sentences.size(); ++at) {
    json.begin_object();
    write_places(json, article.body.sentences[at].span);
    if (article.terms.searched) json.key("loaded").value(article.terms.sentences[at]);
    json.end_object();
  }
  json.end_array();
}

void write_spans(JsonWriter& json, std::span<const Span> spans) {
  json.begin_array();
  for (const Span span : spans) write_span(json, span);
  json.end_array();
}

void write_terms(JsonWriter& json, const Terms& terms) {
  json.key("terms").begin_array();
  for (const Term& term : terms.terms)
    if (term.category != TermCategory::hedge) write_term(json, term);
  json.end_array().key("loaded").value(terms.loaded);
}

}  // namespace

std::string annotation_line(const ReadArticle& article) {
  constexpr std::size_t usual_growth = 8;  // of a text's bytes to its annotation's
  JsonWriter json(usual_growth * article.body.text.bytes().size());
  json.begin_object().key("id").value(article.page.article.id).key("sentences");
  write_sentences(json, article);
  json.key("quotes");
  write_quotes(json, article.speech, article.body.text);
  json.key("hearsay");
  write_spans(json, article.speech.hearsay);
  if (article.terms.searched) write_terms(json, article.terms);
  return json.end_object().line();
}

}  // namespace crossread
