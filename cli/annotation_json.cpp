#include "cli/annotation_json.h"

#include <nlohmann/json.hpp>

#include "cli/json_line.h"
#include "cli/quote_json.h"
#include "cli/term_json.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json annotation_of(const ReadArticle& article) {
  Json json{{"id", article.page.article.id}, {"sentences", Json::array()}};
  for (std::size_t at = 0; at < article.body.sentences.size(); ++at) {
    json["sentences"].push_back(span_json(article.body.sentences[at].span));
    if (article.terms.searched) json["sentences"].back()["loaded"] = score_json(article.terms.sentences[at]);
  }
  json["quotes"] = quotes_json(article.speech, article.body.text);
  json["hearsay"] = Json::array();
  for (const Span span : article.speech.hearsay) json["hearsay"].push_back(span_json(span));
  if (!article.terms.searched) return json;
  json["terms"] = Json::array();
  for (const Term& term : article.terms.terms)
    if (term.category != TermCategory::hedge) json["terms"].push_back(term_json(term));
  json["loaded"] = score_json(article.terms.loaded);
  return json;
}

}  // namespace

std::string annotation_line(const ReadArticle& article) {
  return json_line(annotation_of(article));
}

}  // namespace crossread
