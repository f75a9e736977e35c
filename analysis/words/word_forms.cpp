#include "analysis/words/word_forms.h"

#include "analysis/text/apostrophes.h"
#include "analysis/text/legible.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/utf8.h"

namespace crossread {

std::string written_key(std::string_view word) {
  std::string key = with_straight_apostrophes(lower_case(legible(word)));
  if (key.ends_with('.')) key.pop_back();
  return key;
}

bool is_content_form(std::string_view key, const TextRules& rules) {
  if (key.empty() || key.ends_with('\'') || (key.front() >= '0' && key.front() <= '9')) return false;
  std::size_t after_first = 0;
  next_code_point(key, after_first);
  return after_first < key.size() && !rules.function_words.contains(key);
}

}  // namespace crossread
