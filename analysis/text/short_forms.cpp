#include "analysis/text/short_forms.h"

#include <unicode/uchar.h>

#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/marks.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

// No abbreviation is longer; without a limit "a.-a.-a.-…" would take quadratic time.
constexpr std::size_t longest_in_bytes = 60;

/// The form without what is elided before it: "l'art." -> "art.".
std::string_view without_elision(std::string_view form) {
  std::string_view rest = form;
  for (std::size_t at = 0; at < form.size();)
    if (is_apostrophe(static_cast<char32_t>(next_code_point(form, at)))) rest = form.substr(at);
  return rest;
}

// "no." is an abbreviation in "No. 10" and a word in "The answer is no."
bool is_abbreviation(std::string_view form, AfterStop after, const TextRules& rules) {
  const std::string folded = fold(form);
  const Abbreviation* kind = abbreviation_of(folded, rules);
  if (kind == nullptr) return false;
  switch (*kind) {
    case Abbreviation::title:
      return !after.last_of_text &&
             (folded.size() > 2 || is_capitalised(form));  // « M. Carter », but « 2 m. »
    case Abbreviation::inner:
      return !after.last_of_line &&
             (after.before_number || !rules.function_words.contains(folded.substr(0, folded.size() - 1)));
    case Abbreviation::any:
    case Abbreviation::last:
      break;
  }
  return true;
}

}  // namespace

const Abbreviation* abbreviation_of(std::string_view folded, const TextRules& rules) {
  auto found = rules.abbreviations.find(folded);
  if (found == rules.abbreviations.end())
    found = rules.abbreviations.find(folded.substr(folded.rfind('-') + 1));
  return found == rules.abbreviations.end() ? nullptr : &found->second;
}

bool is_initial(std::string_view form) {
  std::size_t at = 0;
  while (at < form.size()) {
    if (!u_isupper(next_code_point(form, at)) || at == form.size() || form[at++] != '.') return false;
    if (at < form.size() && !is_hyphen(static_cast<char32_t>(next_code_point(form, at)))) return false;
  }
  return form.ends_with('.');
}

bool is_dotted(std::string_view form) {
  int letters = 0;
  for (std::size_t at = 0; at < form.size(); ++letters)
    if (!u_isalpha(next_code_point(form, at)) || at == form.size() || form[at++] != '.') return false;
  return letters > 1;
}

bool is_short_form(std::string_view form, AfterStop after, const TextRules& rules) {
  if (form.size() > longest_in_bytes) return false;
  const std::string_view word = without_elision(form);
  if (is_dotted(word) || is_abbreviation(word, after, rules)) return true;
  return !after.last_of_line && is_initial(word);
}

}  // namespace crossread
