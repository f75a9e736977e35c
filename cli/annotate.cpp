#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analysis/in_parallel.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/json_line.h"
#include "cli/progress.h"
#include "cli/quote_json.h"
#include "cli/readings.h"
#include "cli/streams.h"
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

Outcome annotate(const Arguments& arguments) {
  const auto languages = languages_for(arguments);
  const TermMethod terms = term_method(arguments);
  auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  std::vector<std::string> lines(pages.size());
  {
    const Progress progress(fmt::format("articles to annotate: {}", pages.size()), arguments.has("quiet"));
    in_parallel(pages.size(), [&](std::size_t at) {
      lines[at] = json_line(annotation_of(reading_of(std::move(pages[at]), languages, dictionaries, terms)));
    });
  }
  if (!arguments.has("quiet")) dictionaries.complain_of_missing();
  for (const auto& line : lines) print(line);
  return outcome;
}

}  // namespace

Command annotate_command() {
  return {
      .name = "annotate",
      .arguments = "PATH...",
      .summary = "find sentences, quotations and loaded terms: one article a line, as JSON",
      .about =
          "Reads articles and prints what each holds, one line of JSON for each, in order:\n"
          "{\"id\",\"sentences\":[{\"start\",\"end\",\"loaded\"}],\"quotes\":[{\"start\",\"end\",\"type\","
          "\"cue\",\n"
          "\"speaker\",\"entity\",\"source_confidence\",\"confidence\"}],\n"
          "\"hearsay\":[{\"start\",\"end\"}],\"terms\":[{\"start\",\"end\",\"category\",\"weight\",\n"
          "\"listed\",\"voice\"}],\"loaded\"}. Offsets count code points of the article's text, the end\n"
          "not included. A speaker has a \"link\": why the words that name him mean the entity, how\n"
          "sure that is, and the words that they go back to. Reads what extract prints, or pages.\n"
          "The weight of a term is how likely a reader calls it loaded there, from 0 to 1; terms that are\n"
          "not listed are candidates of the model, most of them harmless. \"loaded\" is the greatest\n"
          "weight of a sentence, and of the text the mean of these.",
      .options = with_article_options({term_method_option()}),
      .example =
          "  crossread annotate my-event/\n"
          "  crossread extract my-event/ | crossread annotate -",
      .run = annotate,
  };
}

}  // namespace crossread
