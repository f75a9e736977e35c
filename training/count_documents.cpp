// Counts in how many news articles each word stands, for lexicons/<language>/document_frequencies.tsv.
//
//   count_documents LANGUAGE SOURCE...
//
// A SOURCE is NDJSON of articles with "title" and "text". A word's share is the mean over the sources, each
// weighed by the square root of its length, without the one in which the word is most common: no theme or
// outlet rules. Only counts leave the articles; words that mostly begin with a capital (names) and those of
// fewer than five articles or of a single source stay out.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <nlohmann/json.hpp>

#include "analysis/lexicon/languages.h"
#include "analysis/text/content.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"
#include "analysis/text/utf8.h"

namespace {

using namespace crossread;
using Json = nlohmann::json;

constexpr std::size_t fewest_articles = 5;

struct Count {
  std::size_t articles = 0, occurrences = 0, capitals = 0;
  std::map<int, double> shares;  // by source: how many of its articles have the word
};
using Counts = std::map<std::string, Count>;

bool begins_with_capital(const Document& document, const Token& token) {
  std::size_t at = 0;
  return u_isupper(next_code_point(document.text.slice(token.span), at)) != 0;
}

void count_words(const Document& document, Counts& counts, std::set<std::string>& seen) {
  for (const Token& token : document.tokens) {
    if (!is_content_word(token)) continue;
    const std::string key = content_key(token);
    Count& count = counts[key];
    ++count.occurrences;
    if (begins_with_capital(document, token)) ++count.capitals;
    seen.insert(key);
  }
}

// Counts the articles of a source and returns its weight.
double count_source(const std::string& path, int source, const TextRules& rules, const Morphology& morphology,
                    Counts& counts) {
  std::map<std::string, std::size_t> articles_with;
  std::size_t articles = 0, tokens = 0;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line); ++articles) {
    const Json article = Json::parse(line);
    std::set<std::string> seen;
    for (const char* field : {"title", "text"}) {
      const Document document = document_of(article.value(field, ""), rules, &morphology);
      tokens += document.tokens.size();
      count_words(document, counts, seen);
    }
    for (const std::string& word : seen) ++articles_with[word];
  }
  for (const auto& [word, number] : articles_with) {
    counts[word].articles += number;
    counts[word].shares[source] = static_cast<double>(number) / static_cast<double>(articles);
  }
  return std::sqrt(static_cast<double>(tokens));
}

double share_of(const Count& count, const std::vector<double>& weights) {
  const int highest =
      std::ranges::max_element(count.shares, {}, [](const auto& share) { return share.second; })->first;
  double sum = 0, total = 0;
  for (int source = 0; source < static_cast<int>(weights.size()); ++source) {
    if (source == highest) continue;
    const auto share = count.shares.find(source);
    const double weight = weights[static_cast<std::size_t>(source)];
    if (share != count.shares.end()) sum += weight * share->second;
    total += weight;
  }
  return sum / total;
}

bool is_common_word(const Count& count) {
  return count.articles >= fewest_articles && count.shares.size() > 1 &&
         2 * count.capitals < count.occurrences;
}

void print(const Counts& counts, const std::vector<double>& weights) {
  fmt::print("word\tarticles\n");
  for (const auto& [word, count] : counts)
    if (is_common_word(count))
      fmt::print("{}\t{:.1f}\n", word, std::max(0.1, share_of(count, weights) * 10'000));
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Languages languages;
    const TextRules& rules = languages.of(argc > 1 ? argv[1] : "").text;
    const Morphology morphology(rules);
    Counts counts;
    std::vector<double> weights;
    for (int source = 2; source < argc; ++source)
      weights.push_back(count_source(argv[source], source - 2, rules, morphology, counts));
    print(counts, weights);
  } catch (const std::exception& error) {
    fmt::print(stderr, "count_documents: {}\n", error.what());
    return 1;
  }
  return 0;
}
