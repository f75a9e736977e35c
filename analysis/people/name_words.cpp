#include "analysis/people/name_words.h"

#include <algorithm>

namespace crossread {
namespace {

using Words = std::span<const std::string>;

bool is_initial_of(const std::string& initial, const std::string& word) {
  return initial.size() == 2 && initial.back() == '.' && word.front() == initial.front();
}

bool are_compatible(const std::string& a, const std::string& b) {
  return a == b || is_initial_of(a, b) || is_initial_of(b, a);
}

/// The words of one are among those of the other, in order; a middle name may be missing.
bool is_shortened(Words name, Words fuller) {
  std::size_t at = 0;
  for (const std::string& word : name) {
    while (at < fuller.size() && !are_compatible(word, fuller[at])) ++at;
    if (at++ == fuller.size()) return false;
  }
  return true;
}

}  // namespace

std::string initials_of(Words name) {
  std::string initials;
  for (const std::string& word : name) {
    bool begins = true;
    for (const char letter : word) {
      if (begins && letter != '-') initials += letter;
      begins = letter == '-';
    }
  }
  return initials;
}

std::vector<std::string> name_words_of(const PhraseContext& context, TokenRange name) {
  std::vector<std::string> words;
  for (std::uint32_t at = name.first; at < name.last; ++at)
    if (context.token(at).kind != TokenKind::punctuation) words.emplace_back(context.token(at).folded);
  return words;
}

Link::Reason name_relation(Words name, Words fuller) {
  using enum Link::Reason;
  if (name.empty() || fuller.empty()) return none;
  if (std::ranges::equal(name, fuller)) return same_name;
  if (name.size() > 1) {
    const bool same_ends = name.back() == fuller.back() && are_compatible(name.front(), fuller.front());
    if (same_ends && name.size() <= fuller.size() && is_shortened(name, fuller)) return same_name;
    if (name.size() < fuller.size() && std::ranges::equal(name, fuller.last(name.size()))) return surname;
    return none;
  }
  if (fuller.size() < 2) return none;
  if (name.front() == fuller.back()) return surname;
  if (name.front() == fuller.front()) return first_name;
  return name.front().size() > 1 && name.front() == initials_of(fuller) ? initials : none;
}

}  // namespace crossread
