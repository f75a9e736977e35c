#include "analysis/words/usual_spelling.h"

#include <algorithm>

#include "analysis/text/apostrophes.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

const std::string* usual(std::string_view folded, const Language& language) {
  const auto found = language.alike.spellings.find(folded);
  return found == language.alike.spellings.end() ? nullptr : &found->second;
}

/// Of a plural that no dictionary has, by the endings of nouns.
const std::string* usual_of_plural(const Token& token, const Language& language) {
  for (const auto& ending : language.text.dictionary.detachments) {
    if (ending.word_class != WordClass::noun || !token.folded.ends_with(ending.ending)) continue;
    const std::string stem(token.folded.substr(0, token.folded.size() - ending.ending.size()));
    if (const std::string* found = usual(stem + ending.replacement, language)) return found;
  }
  return nullptr;
}

}  // namespace

std::string in_usual_spelling(std::string_view written, const Language& language) {
  const std::string straight = with_straight_apostrophes(std::string(written));
  std::string_view name = straight;
  std::string spelling;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    const std::string_view word = name.substr(0, end);
    const std::string* found = usual(fold(word), language);
    if (!spelling.empty()) spelling += ' ';
    spelling += found == nullptr ? word : std::string_view(*found);
    if (const std::size_t mark = spelling.size() - 1; word.size() > 1 && spelling.ends_with('\''))
      spelling.insert(mark, 1, ' ');
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return spelling;
}

std::vector<Token> in_usual_spelling(std::vector<Token> tokens, const Language& language) {
  for (Token& token : tokens) {
    const std::string* form = usual(token.folded, language);
    const std::string* lemma = usual(fold(token.lemma), language);
    if (form == nullptr && lemma == nullptr) lemma = usual_of_plural(token, language);
    if (form != nullptr) token.set_folded(*form);
    if (lemma != nullptr) token.set_lemma(*lemma);
  }
  return tokens;
}

}  // namespace crossread
