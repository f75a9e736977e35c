#include "analysis/people/pronoun_phrase.h"

#include "analysis/people/noun_phrase.h"

namespace crossread {
namespace {

/// How far behind « celui qui » the noun may stand that describes him: « est aussi », « fut un temps ».
constexpr std::uint32_t most_words_before_noun = 4;

const PronounWord& pronoun_of(const PhraseContext& context, std::uint32_t at) {
  return context.words.pronouns.entries[context.sense(at).pronoun.row];
}

bool is_relative(const PhraseContext& context, std::uint32_t at) {
  return context.sense(at).pronoun && pronoun_of(context, at).kind == PronounWord::Kind::relative;
}

void describe_by(const Mention& noun, Mention& phrase) {
  phrase.form = Mention::Form::description;
  phrase.tokens.last = noun.tokens.last;
  phrase.kind = phrase.number == Number::plural ? Mention::Kind::group : noun.kind;
  phrase.role = noun.role;
  phrase.body = noun.body;
}

/// « celui qui est aussi député de Gray »
void add_relative_clause(const PhraseContext& context, std::uint32_t end, Mention& phrase,
                         std::vector<Mention>& inner) {
  std::uint32_t at = phrase.tokens.last;
  if (at >= end || !is_relative(context, at)) return;
  ++at;
  for (std::uint32_t tries = 0; tries < most_words_before_noun && at < end; ++tries, ++at) {
    if (!context.sense(at).is_word) return;
    const std::size_t before = inner.size();
    const auto noun = noun_phrase_at(context, at, end, inner);
    if (noun && noun->role != nothing) return describe_by(*noun, phrase);
    inner.resize(before);
  }
}

/// « l'un de ses responsables », "some of the officials"
void add_partitive(const PhraseContext& context, std::uint32_t end, Mention& phrase,
                   std::vector<Mention>& inner) {
  const std::uint32_t at = phrase.tokens.last;
  if (at >= end || !is_part(context.sense(at), PhraseWord::Part::of)) return;
  const auto whole = noun_phrase_at(context, at + 1, end, inner);
  if (!whole) return;
  describe_by(*whole, phrase);
  phrase.head = whole->head;
  phrase.determiner = Mention::Determiner::indefinite;
}

}  // namespace

std::optional<Mention> pronoun_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end,
                                  std::vector<Mention>& inner) {
  const WordSense& sense = context.sense(at);
  if (!sense.pronoun || at + sense.pronoun.tokens > end) return std::nullopt;
  const PronounWord& word = pronoun_of(context, at);
  if (word.kind == PronounWord::Kind::impersonal) return std::nullopt;
  Mention phrase;
  phrase.form = Mention::Form::pronoun;
  phrase.tokens = {at, at + sense.pronoun.tokens};
  phrase.head = at;
  phrase.gender = word.gender;
  phrase.number = word.number;
  phrase.pronoun = sense.pronoun.row;
  if (word.kind == PronounWord::Kind::demonstrative) add_relative_clause(context, end, phrase, inner);
  if (word.kind == PronounWord::Kind::indefinite) add_partitive(context, end, phrase, inner);
  return phrase;
}

}  // namespace crossread
