#include "analysis/text/candidates.h"

#include <algorithm>
#include <utility>

#include "analysis/text/apostrophes.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/morphology.h"

namespace crossread {
namespace {

// A function word is seldom anything else: « a » is hardly ever the letter's name.
constexpr float function_word_weight = 3;
// Nor is what the dictionary has among its function words: « est » is hardly ever a point of the compass.
constexpr float closed_class_weight = 2;
constexpr float imperative_weight = -1.5;
// What may be a name is one if its capital tells so, and seldom if it does not: « Macron », « Pierre ».
constexpr float name_weight = 2;
constexpr float untold_name_weight = -1;

/// A form as the rules write theirs, and whether that took a capital away.
struct Spelling {
  std::string_view lower;
  std::uint32_t hash = 0;  ///< of `lower`
  bool capital = false;
  bool is_written = false;  ///< `lower` is the form as written
  bool is_folded = false;   ///< `lower` is the folded form
};

// Nearly all words are written as they are folded.
Spelling spelling_of(std::string_view form, const Token& token, std::string& lower) {
  if (token.is_as_folded) return {token.folded, token.folded_hash, false, true, true};
  lower = lower_case(form);
  const bool capital = lower != form;
  lower = with_straight_apostrophes(std::move(lower));
  if (lower == token.folded) return {token.folded, token.folded_hash, capital, false, true};
  return {lower, StringHash{}(lower), capital, lower == form, false};
}

/// The token that is asked about, and what knows the answer.
struct Question {
  const Token& token;
  std::string_view form;
  bool name;
  const Spelling& spelling;
  const TextRules& rules;
  const Morphology* morphology;
  WordMemory& words;

  /// A lemma that lasts.
  std::string_view kept(std::string_view lemma) const {
    return lemma == token.folded ? token.folded : words.keep(lemma);
  }
};

float weight_of(const Reading& reading, bool name) {
  switch (reading.word_class) {
    case WordClass::auxiliary:
    case WordClass::pronoun:
    case WordClass::determiner:
    case WordClass::preposition:
    case WordClass::conjunction:
      return reading.weight + closed_class_weight;
    case WordClass::proper_noun:
      return reading.weight + (name ? name_weight : untold_name_weight);
    default:
      return reading.weight + (reading.verb_form == VerbForm::imperative ? imperative_weight : 0);
  }
}

void add_reading(std::vector<Candidate>& found, const Reading& reading, const Question& question) {
  found.push_back({.word_class = reading.word_class,
                   .verb_form = reading.verb_form,
                   .weight = weight_of(reading, question.name),
                   .lemma = question.kept(reading.lemma)});
}

// « Pierre » begins a sentence: the stone, or else the name.
void add_dictionary(std::vector<Candidate>& found, const Question& question) {
  const Spelling& spelling = question.spelling;
  if (!question.name && spelling.capital)
    for (const Reading& reading : question.morphology->readings_of(spelling.lower, spelling.hash))
      add_reading(found, reading, question);
  const bool only_names = !found.empty();
  const std::uint32_t hash = spelling.is_written ? spelling.hash : StringHash{}(question.form);
  for (const Reading& reading : question.morphology->readings_of(question.form, hash))
    if (!only_names || reading.word_class == WordClass::proper_noun) add_reading(found, reading, question);
}

const WordClass* function_class(const Question& question) {
  const Token& token = question.token;
  const Spelling& spelling = question.spelling;
  // « -ils » behind a verb is « ils ».
  std::string_view lower = spelling.lower;
  lower.remove_prefix(std::min(lower.find_first_not_of('-'), lower.size()));
  const bool is_folded = spelling.is_folded && lower.size() == spelling.lower.size();
  const auto& function_words = question.rules.function_words;
  auto found = is_folded ? function_words.end() : function_words.find(lower);
  if (found == function_words.end()) found = function_words.find(token.folded, token.folded_hash);
  return found == function_words.end() ? nullptr : &found->second;
}

float weight_of_function_word(VerbForm form) {
  return function_word_weight + (form == VerbForm::imperative ? imperative_weight : 0);
}

/// Makes auxiliaries of a form's verbs. One that may be a past and a participle is irregular, and WordNet
/// lists "is" among those: its tense is not known. Whether there was a verb.
bool make_auxiliaries(std::vector<Candidate>& found) {
  const auto has = [&](VerbForm form) {
    return std::ranges::find(found, form, &Candidate::verb_form) != found.end();
  };
  const bool irregular = has(VerbForm::past) && has(VerbForm::past_participle);
  // « étaient » is also a form of « étayer », which is no auxiliary.
  const bool known = std::ranges::find(found, WordClass::auxiliary, &Candidate::word_class) != found.end();
  bool any = false;
  for (Candidate& candidate : found) {
    if (candidate.word_class != (known ? WordClass::auxiliary : WordClass::verb)) continue;
    candidate.word_class = WordClass::auxiliary;
    candidate.weight = weight_of_function_word(candidate.verb_form);
    if (irregular && candidate.verb_form == VerbForm::past) candidate.verb_form = VerbForm::none;
    any = true;
  }
  return any;
}

void add_function_word(std::vector<Candidate>& found, WordClass word_class) {
  if (word_class == WordClass::auxiliary && make_auxiliaries(found)) return;
  Candidate candidate{.word_class = word_class, .weight = function_word_weight};
  const auto known = std::ranges::find(found, word_class, &Candidate::word_class);
  if (known != found.end()) {
    candidate.lemma = known->lemma;
    candidate.verb_form = known->verb_form;
  }
  found.insert(found.begin(), candidate);
}

// "US" and "WHO" are no function words where their capitals tell.
bool is_acronym(std::string_view form, bool name) {
  return name && form.size() > 1 && is_upper_case(form);
}

/// Finds the ways to read a word; their lemmas are empty where only the form gives one.
void find_word_candidates(std::vector<Candidate>& found, const Question& question) {
  const bool short_form = question.form.ends_with('.');
  if (question.morphology != nullptr && !short_form) add_dictionary(found, question);
  if (is_acronym(question.form, question.name)) {
    found.push_back({.word_class = WordClass::proper_noun, .weight = name_weight});
    return;
  }
  if (const WordClass* word_class = function_class(question)) add_function_word(found, *word_class);
  const Spelling& spelling = question.spelling;
  const bool unknown_name =
      question.morphology != nullptr && spelling.capital;  // only a dictionary can say so
  if (found.empty())
    found.push_back({.word_class = unknown_name ? WordClass::proper_noun : WordClass::unknown});
  const auto& lemmas = question.rules.lemmas;  // the language's own go before the dictionary's
  if (const auto lemma = lemmas.find(spelling.lower, spelling.hash); lemma != lemmas.end())
    for (Candidate& candidate : found) candidate.lemma = question.kept(lemma->second);
}

}  // namespace

void find_candidates(std::vector<Candidate>& found, const Token& token, std::string_view form, bool name,
                     const TextRules& rules, const Morphology* morphology, WordMemory& words) {
  found.clear();
  std::string lower;
  const Spelling spelling = spelling_of(form, token, lower);
  const Question question{token, form, name, spelling, rules, morphology, words};
  if (token.kind == TokenKind::word)
    find_word_candidates(found, question);
  else
    found.push_back(
        {.word_class = token.kind == TokenKind::number ? WordClass::numeral : WordClass::unknown});
  for (Candidate& candidate : found) {
    candidate.order_class = order_class_of(candidate.word_class, candidate.verb_form);
    if (candidate.lemma.empty()) candidate.lemma = question.kept(spelling.lower);
    candidate.lemma_hash =
        candidate.lemma == token.folded ? token.folded_hash : StringHash{}(candidate.lemma);
  }
}

}  // namespace crossread
