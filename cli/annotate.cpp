#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analysis/in_parallel.h"
#include "analysis/people/mentions.h"
#include "analysis/people/people.h"
#include "analysis/quotes/quotes.h"
#include "analysis/text/reading.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/dictionaries.h"
#include "cli/json_line.h"
#include "cli/progress.h"
#include "cli/streams.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json span_json(Span span) {
  return {{"start", span.begin}, {"end", span.end}};
}

const char* name_of(QuoteType type) {
  constexpr const char* names[] = {"direct", "mixed", "indirect"};
  return names[static_cast<int>(type)];
}

const char* name_of(Charge charge) {
  constexpr const char* names[] = {"neutral", "assertive", "doubtful", "concessive", "emotive"};
  return names[static_cast<int>(charge)];
}

/// The name of who speaks, null where the article does not tell.
Json entity_of(const Quote& quote, const People& people) {
  if (!quote.source) return nullptr;
  const Link& link = people.links[*quote.source];
  return link.reason == Link::Reason::none ? Json(nullptr) : Json(people.people[link.person].name);
}

std::vector<std::uint32_t> sources_of(std::span<const Quote> quotes) {
  std::vector<std::uint32_t> sources;
  for (const Quote& quote : quotes)
    if (quote.source) sources.push_back(*quote.source);
  return sources;
}

Json quote_json(const Quote& quote, const Text& text, std::span<const Mention> mentions,
                const People& people) {
  Json json = span_json(quote.content);
  json["type"] = name_of(quote.type);
  json["cue"] = nullptr;
  if (quote.cue) {
    json["cue"] = span_json(quote.cue->span);
    json["cue"]["lemma"] = quote.cue->lemma;
    json["cue"]["charge"] = name_of(quote.cue->charge);
  }
  json["speaker"] = nullptr;
  if (quote.source) {
    const Span span = mentions[*quote.source].span;
    json["speaker"] = span_json(span);
    json["speaker"]["text"] = text.slice(span);
  }
  json["entity"] = entity_of(quote, people);
  json["confidence"] = quote.confidence;
  return json;
}

Json annotation_of(const Article& article, const Languages& languages, const Dictionaries& dictionaries) {
  const Language& language = languages.of(article.language);
  const Document document =
      document_of(article.text, language.text, &dictionaries.of(article.language), article.sentences);
  const auto mentions = mentions_of(document, language);
  const auto quotes = quotes_of(speech_context_of(document, mentions, language));
  const People people = people_of(document, mentions, language, sources_of(quotes));
  Json json{{"id", article.id}, {"sentences", Json::array()}, {"quotes", Json::array()}};
  for (const auto& sentence : document.sentences) json["sentences"].push_back(span_json(sentence.span));
  for (const auto& quote : quotes) json["quotes"].push_back(quote_json(quote, document.text, mentions, people));
  return json;
}

Outcome annotate(const Arguments& arguments) {
  const auto languages = languages_for(arguments);
  const auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  std::vector<std::string> lines(pages.size());
  {
    const Progress progress(fmt::format("articles to annotate: {}", pages.size()), arguments.has("quiet"));
    in_parallel(pages.size(), [&](std::size_t at) {
      lines[at] = json_line(annotation_of(pages[at].article, languages, dictionaries));
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
          "{\"id\",\"sentences\":[{\"start\",\"end\"}],\"quotes\":[{\"start\",\"end\",\"type\",\"cue\","
          "\"speaker\",\n"
          "\"entity\",\"confidence\"}]}. Offsets count code points of the article's text, the end not "
          "included.\n"
          "Reads what extract prints, or pages.",
      .options = with_article_options({}),
      .example =
          "  crossread annotate my-event/\n"
          "  crossread extract my-event/ | crossread annotate -",
      .run = annotate,
  };
}

}  // namespace crossread
