#include "analysis/lexicon/loaded_term_weights.h"

#include <array>
#include <cstddef>

#include <fmt/format.h>

#include "analysis/text/string_map.h"

namespace crossread {
namespace {

constexpr std::array<std::string_view, term_feature::word_class_count> word_class_names = {
    "unknown", "noun",       "proper_noun", "verb",        "auxiliary", "adjective",   "adverb",
    "pronoun", "determiner", "preposition", "conjunction", "numeral",   "interjection"};

std::vector<std::string> make_feature_names() {
  using namespace term_feature;
  std::vector<std::string> names(feature_count);
  for (unsigned at = 0; at < 3; ++at) {
    names[weight + at] = fmt::format("w{}", at + 1);
    names[weight_of_other_class + at] = fmt::format("w{}_other_class", at + 1);
    names[phrase_and_weight + at] = fmt::format("phrase_w{}", at + 1);
    names[near_listed + at] = fmt::format("near_w{}", at + 1);
    for (unsigned of = 0; of < term_category_count; ++of)
      names[category_and_weight + 3 * of + at] = fmt::format("{}_w{}", term_category_names[of], at + 1);
  }
  for (unsigned at = 0; at < term_category_count; ++at) names[category + at] = term_category_names[at];
  for (unsigned at = 0; at < word_class_names.size(); ++at) {
    names[word_class + at] = word_class_names[at];
    names[class_of_hit + at] = fmt::format("listed_{}", word_class_names[at]);
  }
  constexpr std::array<std::string_view, 4> frequencies = {"uncounted", "rare", "middle", "common"};
  for (unsigned at = 0; at < frequencies.size(); ++at) names[frequency + at] = frequencies[at];
  for (unsigned at = 0; at <= longest_class; ++at) names[length + at] = fmt::format("length_{}", at);
  names[phrase] = "phrase";
  names[negated] = "negated";
  names[participle] = "participle";
  names[name] = "name";
  names[hyphen] = "hyphen";
  names[quoted] = "quoted";
  names[scare_quotes] = "scare_quotes";
  names[after_hit] = "after_listed";
  names[before_hit] = "before_listed";
  names[same_wording] = "same_wording";
  names[other_wording] = "other_wording";
  return names;
}

StringMap<std::uint16_t> feature_numbers() {
  StringMap<std::uint16_t> numbers;
  for (const std::string& name : term_feature_names())
    numbers.try_emplace(name, static_cast<std::uint16_t>(numbers.size()));
  return numbers;
}

}  // namespace

const std::vector<std::string>& term_feature_names() {
  static const std::vector<std::string> names = make_feature_names();
  return names;
}

bool LoadedTermWeights::set(std::string_view name, double weight) {
  static const StringMap<std::uint16_t> numbers = feature_numbers();
  of_features.resize(term_feature::feature_count);
  const auto number = numbers.find(name);
  double* const place = name == "bias"                  ? &bias
                        : name == "lexicon_weight"      ? &lexicon
                        : name == "frequency_of_listed" ? &frequency
                        : name == "threshold"           ? &threshold
                        : name == "slope"               ? &slope
                        : number != numbers.end()       ? &of_features[number->second]
                                                        : nullptr;
  if (place != nullptr) *place = weight;
  return place != nullptr;
}

}  // namespace crossread
