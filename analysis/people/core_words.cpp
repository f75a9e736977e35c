#include "analysis/people/core_words.h"

#include <algorithm>
#include <optional>

#include "analysis/people/proper_name.h"

namespace crossread {
namespace {

using Part = PhraseWord::Part;

std::optional<Mention::Determiner> determiner_of(const WordSense& sense) {
  if (sense.phrase_word == nullptr) return std::nullopt;
  switch (sense.phrase_word->part) {
    case Part::definite:
      return Mention::Determiner::definite;
    case Part::indefinite:
      return Mention::Determiner::indefinite;
    case Part::demonstrative:
      return Mention::Determiner::demonstrative;
    case Part::possessive:
      return Mention::Determiner::possessive;
    default:
      return std::nullopt;
  }
}

bool is_numeral(const Token& token) {
  return token.kind == TokenKind::number || token.word_class == WordClass::numeral;
}

bool is_participle(const Token& token) {
  return token.verb_form == VerbForm::past_participle || token.verb_form == VerbForm::present_participle;
}

bool is_known_noun(const WordSense& sense) {
  return sense.role || sense.body;
}

/// « Le maire juge » : a form that is a verb here, though a noun elsewhere.
bool is_finite(const Token& token) {
  return token.word_class == WordClass::auxiliary ||
         (token.word_class == WordClass::verb && !is_participle(token));
}

/// « a prévenu » is no accused, « le prévenu » is.
bool is_part_of_verb(const PhraseContext& context, std::uint32_t at) {
  return is_finite(context.token(at)) || (is_participle(context.token(at)) && at > 0 &&
                                          context.token(at - 1).word_class == WordClass::auxiliary);
}

/// A noun, an adjective or a word that no dictionary knows, which does nothing else in phrases.
bool is_nominal(const PhraseContext& context, std::uint32_t at) {
  const Token& token = context.token(at);
  const WordSense& sense = context.sense(at);
  if (!sense.is_word || sense.is_date || token.kind != TokenKind::word) return false;
  if (sense.is_name_part) return true;
  if (is_known_noun(sense) && !is_part_of_verb(context, at)) return true;
  if (sense.phrase_word != nullptr && !is_part(sense, Part::occasion) && !is_part(sense, Part::former))
    return false;
  return token.word_class == WordClass::noun || token.word_class == WordClass::adjective ||
         ((token.word_class == WordClass::proper_noun || token.word_class == WordClass::unknown) &&
          !sense.pronoun);
}

/// Whether there is more than adjectives: "not complete" is no phrase, « les verts » is one.
bool has_noun(const PhraseContext& context, TokenRange words) {
  for (std::uint32_t at = words.first; at < words.last; ++at) {
    const WordSense& sense = context.sense(at);
    const bool is_known = sense.role || sense.body || sense.place || sense.is_name_part;
    const WordClass word_class = context.token(at).word_class;
    if (is_known || word_class == WordClass::noun || word_class == WordClass::unknown) return true;
  }
  return false;
}

/// Reads the words of one core from left to right.
class CoreReader {
 public:
  CoreReader(const PhraseContext& context, std::uint32_t at, std::uint32_t end, bool is_bare)
      : context_(context), first_(at), at_(at), end_(end), is_bare_(is_bare) {}

  std::uint32_t read() {
    while (at_ < end_ && step()) {
    }
    return at_;
  }

 private:
  bool is_first() const { return at_ == first_; }
  bool nouns_come_first() const { return context_.words.noun_place == PeopleWords::NounPlace::first; }
  bool next_is_nominal() const { return at_ + 1 < end_ && is_nominal(context_, at_ + 1); }

  bool step() {
    if (const std::uint32_t known = known_tokens()) return take(known);
    if (const std::uint32_t particles = is_first() ? 0 : particles_at(context_, at_, end_))
      return take(particles);
    if (is_nominal(context_, at_)) return !ends_before_noun() && take(1);
    return (may_modify() || is_noun_by_place()) && take(1);
  }

  bool take(std::uint32_t tokens) {
    at_ += tokens;
    return true;
  }

  /// Of entries of several words all are taken: « secrétaire d'État », "head of state".
  std::uint32_t known_tokens() const {
    const WordSense& sense = context_.sense(at_);
    const std::uint32_t longest =
        std::max({sense.role.tokens, sense.body.tokens, sense.place.tokens, sense.title.tokens});
    return longest > 1 && at_ + longest <= end_ ? longest : 0;
  }

  // « le ministre Martin président », « le gouvernement belge estime » : behind a name or an adjective
  // another noun begins something else, if it is one (« le secrétaire d'État américain »).
  bool ends_before_noun() const {
    if (!nouns_come_first() || is_first()) return false;
    const WordSense& sense = context_.sense(at_);
    if (sense.is_name_part || sense.origin != nullptr) return false;
    const Token& token = context_.token(at_);
    if (token.word_class == WordClass::adjective) return false;
    if (context_.sense(at_ - 1).is_name_part) return !context_.sense(first_).is_name_part;
    return context_.token(at_ - 1).word_class == WordClass::adjective &&
           !is_known_noun(context_.sense(at_ - 1)) && has_noun(context_, {first_, at_});
  }

  /// "the state's tax commissioner" : behind a determiner or an owner a base form is no verb.
  bool is_noun_by_place() const {
    const Token& token = context_.token(at_);
    const bool is_base = token.verb_form == VerbForm::present || token.verb_form == VerbForm::infinitive ||
                         token.verb_form == VerbForm::none;
    return is_first() && !is_bare_ && !nouns_come_first() && is_base && token.word_class == WordClass::verb &&
           token.kind == TokenKind::word;
  }

  /// « des sources bien informées confirment » : behind the noun only if the verb follows.
  bool follows_noun_before_verb() const {
    if (is_first() || context_.sense(at_ - 1).is_name_part) return false;
    const std::uint32_t participle = context_.token(at_).word_class == WordClass::adverb ? at_ + 1 : at_;
    return participle + 1 < end_ && is_participle(context_.token(participle)) &&
           is_finite(context_.token(participle + 1)) &&
           context_.token(participle + 1).verb_form != VerbForm::infinitive;
  }

  /// Numbers, participles and adverbs before the noun: "retired general", « 1 500 manifestants ».
  bool may_modify() const {
    const Token& token = context_.token(at_);
    if (is_numeral(token)) return is_first() && next_is_nominal();
    if (nouns_come_first() && follows_noun_before_verb()) return true;
    if (is_participle(token)) return !nouns_come_first() && next_is_nominal() && !is_bare_;
    return token.word_class == WordClass::adverb && at_ + 1 < end_ &&
           context_.token(at_ + 1).word_class == WordClass::adjective;
  }

  const PhraseContext& context_;
  std::uint32_t first_;
  std::uint32_t at_;
  std::uint32_t end_;
  bool is_bare_;  // without determiner: "received support" is no phrase
};

/// A contraction before the phrase shows its number: « du gouvernement », « aux élus ».
void take_contraction(const PhraseContext& context, std::uint32_t at, Determiners& determiners) {
  if (at == 0) return;
  const WordSense& before = context.sense(at - 1);
  if (!is_part(before, Part::of) && !is_part(before, Part::within)) return;
  if (before.phrase_word->number == Number::not_shown) return;
  determiners.kind = Mention::Determiner::definite;
  determiners.gender = before.phrase_word->gender;
  determiners.number = before.phrase_word->number;
}

/// "said that the mayor …", "that Malta …" : no determiner.
bool joins_a_clause(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  if (at + 1 >= end) return false;
  const WordSense& next = context.sense(at + 1);
  return determiner_of(next).has_value() || (next.is_name_part && next.origin == nullptr);
}

}  // namespace

Determiners determiners_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  Determiners found;
  found.end = at;
  take_contraction(context, at, found);
  for (; found.end < end; ++found.end) {
    const WordSense& sense = context.sense(found.end);
    if (sense.is_name_part) break;
    const auto kind = determiner_of(sense);
    if (!kind && context.token(found.end).word_class != WordClass::determiner) break;
    if (!kind && sense.phrase_word != nullptr) break;
    if (!kind) continue;
    if (*kind == Mention::Determiner::demonstrative && joins_a_clause(context, found.end, end)) break;
    if (found.kind == Mention::Determiner::none) found.kind = *kind;
    if (found.gender == Gender::not_shown) found.gender = sense.phrase_word->gender;
    if (found.number == Number::not_shown) found.number = sense.phrase_word->number;
  }
  return found;
}

std::uint32_t core_end(const PhraseContext& context, std::uint32_t at, std::uint32_t end, bool is_bare) {
  const std::uint32_t core_end = CoreReader(context, at, end, is_bare).read();
  return is_bare && !has_noun(context, {at, core_end}) ? at : core_end;
}

}  // namespace crossread
