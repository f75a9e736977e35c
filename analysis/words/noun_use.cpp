#include "analysis/words/noun_use.h"

#include "analysis/text/quotation_marks.h"
#include "analysis/words/name_bounds.h"

namespace crossread {
namespace {

bool is_verb(const Token& token) {
  return token.word_class == WordClass::verb || token.word_class == WordClass::auxiliary;
}

/// The word before or null at the sentence's start and behind a mark; quotation marks are passed over.
const Token* word_before(const Document& document, const Sentence& sentence, std::uint32_t token) {
  while (token > sentence.first_token) {
    const Token& one = document.tokens[--token];
    if (is_quotation_mark(document.text, one)) continue;
    return one.kind == TokenKind::punctuation ? nullptr : &one;
  }
  return nullptr;
}

const Token* word_after(const Document& document, const Sentence& sentence, std::uint32_t token) {
  const bool follows = token + 1 < sentence.last_token;
  return follows && document.tokens[token + 1].kind == TokenKind::word ? &document.tokens[token + 1]
                                                                       : nullptr;
}

bool opens_phrase(const Token& token, const Language& language) {
  return token.word_class == WordClass::determiner || token.word_class == WordClass::adjective ||
         token.word_class == WordClass::numeral ||
         (token.kind == TokenKind::word && has_part(token, PhraseWord::Part::genitive, language));
}

/// "killed in attack on" but "ready to attack", « prêt à attaquer », "for attacking".
bool is_behind_preposition(const Token& before, const Token& token, const Language& language) {
  const bool may_be_infinitive = language.infinitive.empty() ? token.verb_form == VerbForm::infinitive
                                                             : before.folded == language.infinitive;
  return before.word_class == WordClass::preposition && !may_be_infinitive &&
         token.verb_form != VerbForm::present_participle;
}

/// "the river spill", "the Kessab shooting,": where nouns stand before the noun that a phrase is about. A
/// participle says what somebody does, unless its phrase ends with it: "a man shooting at soldiers".
bool ends_compound(const Token& before, const Token& token, const Token* after, const Language& language) {
  if (language.people.noun_place != PeopleWords::NounPlace::last) return false;
  const bool is_singular_noun = (before.word_class == WordClass::noun && before.lemma == before.folded) ||
                                before.word_class == WordClass::proper_noun ||
                                before.word_class == WordClass::unknown;
  if (!is_singular_noun || token.folded != token.lemma) {
    return is_singular_noun && token.verb_form == VerbForm::present_participle &&
           (after == nullptr || is_verb(*after));
  }
  return true;
}

}  // namespace

bool is_noun_use(const Document& document, const Sentence& sentence, std::uint32_t token,
                 const Language& language) {
  const Token& word = document.tokens[token];
  if (word.kind != TokenKind::word || word.word_class == WordClass::auxiliary) return false;
  if (word.word_class != WordClass::verb) return true;
  const Token* before = word_before(document, sentence, token);
  const Token* after = word_after(document, sentence, token);
  if (before == nullptr)
    return token == sentence.first_token && after && after->word_class == WordClass::preposition;
  return opens_phrase(*before, language) || is_behind_preposition(*before, word, language) ||
         ends_compound(*before, word, after, language);
}

}  // namespace crossread
