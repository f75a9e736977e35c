// Prints what the models of quotations see of each article, for fit_quotes.py: one JSON object an article.
//
//   quote_features < articles.ndjson
//   quote_features --names      prints the names of the features
//
// An article is {"id","language","text"}. Spans are in code points, half-open.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>
#include <map>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "analysis/lexicon/languages.h"
#include "analysis/people/mentions.h"
#include "analysis/quotes/acceptance.h"
#include "analysis/quotes/attributions.h"
#include "analysis/quotes/clauses.h"
#include "analysis/quotes/content_ends.h"
#include "analysis/quotes/source_features.h"
#include "analysis/quotes/source_model.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"

namespace {

using namespace crossread;
using Json = nlohmann::json;

Json span_json(Span span) {
  return {span.begin, span.end};
}

template <typename Features>
Json on(const Features& features) {
  Json set = Json::array();
  for (std::size_t feature = 0; feature < features.size(); ++feature)
    if (features[feature] != 0) set.push_back(feature);
  return set;
}

Json candidate_json(const SourceCandidate& candidate, std::span<const Mention> mentions) {
  return {{"span", candidate.mention == nothing ? Json() : span_json(mentions[candidate.mention].span)},
          {"setting", static_cast<int>(candidate.setting)},
          {"on", on(candidate.features)}};
}

/// Where the content of an attribution behind its cue might end: [code point, [features]].
Json ends_json(const SpeechContext& context, const Attribution& attribution) {
  Json ends = Json::array();
  if (attribution.cue.empty() || attribution.content.first < attribution.cue.last) return ends;
  const Statement& statement = context.statements[statement_of(context, attribution.cue.first)];
  const auto cues = verb_cues_of(context, statement.first, statement.last);
  const auto cue =
      std::ranges::find(cues, attribution.cue.first, [](const VerbCue& one) { return one.group.first; });
  if (cue == cues.end()) return ends;
  Attribution open = attribution;
  open.content.last = trimmed_end(context, statement.first, statement.last);
  if (open.content.first >= open.content.last) return ends;
  for (const auto& candidate : end_candidates_of(context, statement, cues, *cue, open))
    ends.push_back({context.token(candidate.last - 1).span.end, on(candidate.features)});
  return ends;
}

Json article_json(const Json& article, const Language& language, const Morphology& morphology) {
  const Document document = document_of(article.at("text").get<std::string>(), language.text, &morphology);
  const auto mentions = mentions_of(phrase_context_of(document, language));
  const SpeechContext context = speech_context_of(document, mentions, language);
  const auto found = attributions_of(context);
  auto chosen = found;
  choose_sources(context, chosen);
  const auto cues = sorted_cues_of(found);
  Json list = Json::array();
  for (std::size_t at = 0; at < found.size(); ++at) {
    Json candidates = Json::array();
    for (const auto& candidate : source_candidates_of(context, found, cues, at))
      candidates.push_back(candidate_json(candidate, mentions));
    list.push_back({{"content", span_json(context.span_of(found[at].content))},
                    {"construction", static_cast<int>(found[at].construction)},
                    {"report", on(report_features_of(context, chosen[at]))},
                    {"sure", found[at].is_source_sure},
                    {"end_setting", static_cast<int>(end_setting_of(found[at].construction))},
                    {"ends", ends_json(context, found[at])},
                    {"candidates", candidates}});
  }
  return {{"id", article.at("id")}, {"attributions", list}};
}

}  // namespace

int main(int count, char** arguments) {
  try {
    if (count > 1 && std::string_view(arguments[1]) == "--names") {
      const Json names{{"source", source_feature_names}, {"source_settings", source_setting_names},
                       {"report", report_feature_names}, {"report_settings", construction_names},
                       {"end", end_feature_names},       {"end_settings", end_setting_names}};
      std::puts(names.dump().c_str());
      return 0;
    }
    const Languages languages;
    std::map<std::string, Morphology> dictionaries;
    for (std::string line; std::getline(std::cin, line);) {
      const Json article = Json::parse(line);
      const std::string code = article.at("language");
      const Language& language = languages.of(code);
      const auto& morphology = dictionaries.try_emplace(code, language.text).first->second;
      std::puts(article_json(article, language, morphology).dump().c_str());
    }
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "quote_features: {}\n", error.what());
    return 2;
  }
}
