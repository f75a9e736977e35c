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

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json annotation_of(const ReadArticle& article) {
  Json json{{"id", article.page.article.id}, {"sentences", Json::array()}};
  for (const auto& sentence : article.body.sentences) json["sentences"].push_back(span_json(sentence.span));
  json["quotes"] = quotes_json(article.speech, article.body.text);
  json["hearsay"] = Json::array();
  for (const Span span : article.speech.hearsay) json["hearsay"].push_back(span_json(span));
  return json;
}

Outcome annotate(const Arguments& arguments) {
  const auto languages = languages_for(arguments);
  auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  std::vector<std::string> lines(pages.size());
  {
    const Progress progress(fmt::format("articles to annotate: {}", pages.size()), arguments.has("quiet"));
    in_parallel(pages.size(), [&](std::size_t at) {
      lines[at] = json_line(annotation_of(reading_of(std::move(pages[at]), languages, dictionaries)));
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
      .summary = "find sentences and quotations: one article a line, as JSON",
      .about =
          "Reads articles and prints what each holds, one line of JSON for each, in order:\n"
          "{\"id\",\"sentences\":[{\"start\",\"end\"}],\"quotes\":[{\"start\",\"end\",\"type\",\"cue\",\n"
          "\"speaker\",\"entity\",\"source_confidence\",\"confidence\"}],\n"
          "\"hearsay\":[{\"start\",\"end\"}]}. Offsets count code points of the article's text, the end\n"
          "not included. A speaker has a \"link\": why the words that name him mean the entity, how\n"
          "sure that is, and the words that they go back to. Reads what extract prints, or pages.",
      .options = with_article_options({}),
      .example =
          "  crossread annotate my-event/\n"
          "  crossread extract my-event/ | crossread annotate -",
      .run = annotate,
  };
}

}  // namespace crossread
