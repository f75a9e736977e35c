// Prints what the model of links sees of each pair of sentences, for fit_links.py: one JSON array of
// [sentence of a, sentence of b, verbatim, feature...] a line of input, {"a":article,"b":article}.

#include <cstdio>
#include <iostream>
#include <map>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "analysis/alignment/links.h"
#include "analysis/lexicon/languages.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"

namespace {

using namespace crossread;
using Json = nlohmann::json;

class Reader {
 public:
  Document read(const Json& article) {
    const Language& language = language_of(article);
    const Morphology& morphology = morphologies_.try_emplace(language.code, language.text).first->second;
    std::vector<Span> sentences;
    for (const Json& span : article.value("sentences", Json::array()))
      sentences.push_back({span["start"], span["end"]});
    return document_of(article["text"], language.text, &morphology, sentences);
  }
  const Language& language_of(const Json& article) const {
    return languages_.of(article["language"].get<std::string>());
  }

 private:
  Languages languages_;
  std::map<std::string, Morphology> morphologies_;
};

Json features_json(const LinkFeatures& link, const PairedWords& words) {
  const auto [a, b] = link.pair;
  const std::size_t shorter = std::min(words.a.sentence(a).size(), words.b.sentence(b).size());
  return {a,
          b,
          is_verbatim(words.a.sentence(a), words.b.sentence(b)),
          link.overlap.both(),
          link.letters,
          link.lead,
          link.neighbours,
          link.overlap.words / static_cast<double>(std::max<std::size_t>(shorter, 1)),
          link.unheard,
          link.overlap.contrary};
}

}  // namespace

int main() {
  Reader reader;
  for (std::string line; std::getline(std::cin, line);) {
    const Json pair = Json::parse(line);
    const Language& language = reader.language_of(pair["a"]);
    const PairedWords words = paired_words(reader.read(pair["a"]), reader.read(pair["b"]), language);
    Json links = Json::array();
    for (const LinkFeatures& link : link_features(words)) links.push_back(features_json(link, words));
    fmt::print("{}\n", links.dump());
  }
}
