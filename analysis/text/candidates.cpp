#include "analysis/text/candidates.h"

#include <algorithm>

#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

// A function word is seldom anything else: « a » is hardly ever the letter's name.
constexpr float function_word_weight = 3;
// Nor is what the dictionary has among its function words: « est » is hardly ever a point of the compass.
constexpr float closed_class_weight = 2;
constexpr float imperative_weight = -1.5;
// A sentence's first word is oftener a common noun than a name, where it may be both: « Pierre ».
constexpr float name_at_beginning_weight = -1;

bool is_verb(WordClass word_class) {
  return word_class == WordClass::verb || word_class == WordClass::auxiliary;
}

// A dictionary may know an auxiliary as a verb: "was" -> "be".
bool same_class(WordClass a, WordClass b) {
  return a == b || (is_verb(a) && is_verb(b));
}

float weight_of(const Reading& reading) {
  switch (reading.word_class) {
    case WordClass::auxiliary:
    case WordClass::pronoun:
    case WordClass::determiner:
    case WordClass::preposition:
    case WordClass::conjunction:
      return reading.weight + closed_class_weight;
    default:
      return reading.weight + (reading.verb_form == VerbForm::imperative ? imperative_weight : 0);
  }
}

void add_readings(std::vector<Candidate>& candidates, std::span<const Reading> readings) {
  for (const Reading& reading : readings)
    candidates.push_back({reading.word_class, reading.verb_form, weight_of(reading), &reading, nullptr});
}

void add_names(std::vector<Candidate>& candidates, std::span<const Reading> readings) {
  for (const Reading& reading : readings)
    if (reading.word_class == WordClass::proper_noun)
      candidates.push_back(
          {WordClass::proper_noun, VerbForm::none, name_at_beginning_weight, &reading, nullptr});
}

void add_dictionary(std::vector<Candidate>& candidates, std::string_view form, const std::string& lower,
                    bool at_beginning, const Morphology& morphology) {
  if (at_beginning && lower != form) add_readings(candidates, morphology.readings_of(lower));
  if (candidates.empty()) {
    add_readings(candidates, morphology.readings_of(form));
  } else {
    add_names(candidates, morphology.readings_of(form));
  }
}

void add_function_word(std::vector<Candidate>& candidates, const Token& token, const std::string& lower,
                       const TextRules& rules) {
  auto found = rules.function_words.find(lower);
  if (found == rules.function_words.end()) found = rules.function_words.find(token.folded);
  if (found == rules.function_words.end()) return;
  Candidate candidate{.word_class = found->second, .weight = function_word_weight};
  const auto known = std::ranges::find_if(
      candidates, [&](const Candidate& other) { return same_class(found->second, other.word_class); });
  if (known != candidates.end()) {
    candidate.reading = known->reading;
    candidate.verb_form = known->verb_form;
  }
  candidates.insert(candidates.begin(), candidate);
}

}  // namespace

void find_candidates(std::vector<Candidate>& found, const Token& token, std::string_view form,
                     bool at_beginning, const TextRules& rules, const Morphology* morphology) {
  found.clear();
  if (token.kind != TokenKind::word) {
    found.push_back(
        {.word_class = token.kind == TokenKind::number ? WordClass::numeral : WordClass::unknown});
    return;
  }
  const std::string lower = lower_case(form);
  const bool short_form = form.ends_with('.');
  if (morphology != nullptr && !short_form) add_dictionary(found, form, lower, at_beginning, *morphology);
  add_function_word(found, token, lower, rules);
  const bool name = morphology != nullptr && lower != form;  // only a dictionary can say that it is no word
  if (found.empty()) found.push_back({.word_class = name ? WordClass::proper_noun : WordClass::unknown});
  if (const auto lemma = rules.lemmas.find(token.folded); lemma != rules.lemmas.end())
    found.front().lemma = &lemma->second;
}

}  // namespace crossread
