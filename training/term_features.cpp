// Prints what the model of loaded terms sees of each text, for fit_terms.py: one JSON object a text.
//
//   term_features < texts.ndjson
//   term_features --names        prints the names of the features
//
// A text is {"id","language","text"}; "sentences" (spans) are taken as given, "other" is what another outlet
// wrote in its place. Each word is [start, end, [features], lexicon's weight, frequency]; spans are in code
// points, half-open.

#include <cstdio>
#include <exception>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "analysis/lexicon/languages.h"
#include "analysis/quotes/passages.h"
#include "analysis/terms/lexicon_hits.h"
#include "analysis/terms/term_features.h"
#include "analysis/text/content.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"

namespace {

using namespace crossread;
using Json = nlohmann::json;

std::vector<Span> given_sentences(const Json& text) {
  std::vector<Span> spans;
  if (text.contains("sentences"))
    for (const Json& span : text["sentences"]) spans.push_back({span["start"], span["end"]});
  return spans;
}

/// By token, whether the other outlet's sentence has the word; nothing where there is none.
std::vector<Wording> wordings(const Document& document, const Document& other) {
  if (other.tokens.empty()) return {};
  std::set<std::string> keys;
  for (const Token& token : other.tokens) keys.insert(content_key(token));
  std::vector<Wording> wordings;
  for (const Token& token : document.tokens)
    wordings.push_back(keys.contains(content_key(token)) ? Wording::same : Wording::other);
  return wordings;
}

Json words_json(const Json& article, const Language& language, const Morphology& morphology) {
  const auto read = [&](const char* field, const std::vector<Span>& sentences) {
    return document_of(article.value(field, ""), language.text, &morphology, sentences);
  };
  const Document document = read("text", given_sentences(article));
  const TermText text = term_text_of(document, language);
  const auto hits = lexicon_hits_of(text);
  Json words = Json::array();
  for (const TermCandidate& word :
       term_candidates_of(text, hits, passages_of(document), wordings(document, read("other", {})))) {
    const Span span = text.token(word.token).span;
    words.push_back({span.begin, span.end, word.features.on, word.features.weight, word.features.frequency});
  }
  return {{"id", article.at("id")}, {"words", words}};
}

}  // namespace

int main(int count, char** arguments) {
  try {
    if (count > 1 && std::string_view(arguments[1]) == "--names") {
      std::puts(Json(term_feature_names()).dump().c_str());
      return 0;
    }
    const Languages languages;
    std::map<std::string, Morphology> dictionaries;
    for (std::string line; std::getline(std::cin, line);) {
      const Json article = Json::parse(line);
      const std::string code = article.at("language");
      const Language& language = languages.of(code);
      const auto& morphology = dictionaries.try_emplace(code, language.text).first->second;
      std::puts(words_json(article, language, morphology).dump().c_str());
    }
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "term_features: {}\n", error.what());
    return 2;
  }
}
