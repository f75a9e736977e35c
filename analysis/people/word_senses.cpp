#include "analysis/people/word_senses.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_set>

#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

template <typename Entry>
KnownEntry entry_at(std::span<const Token> tokens, const KnownPhrases<Entry>& known) {
  const PhraseIndex::Match match = known.index.longest_at(tokens);
  if (match.tokens == 0) return {};
  return {match.entry, static_cast<std::uint16_t>(match.tokens), match.is_inflected};
}

bool is_initial(const Token& token) {
  return token.span.size() == 2 && token.folded.ends_with('.');
}

/// "Will the mayor resign?" begins with no name.
bool may_be_name(const Token& token) {
  return token.word_class == WordClass::proper_noun || token.word_class == WordClass::noun ||
         token.word_class == WordClass::unknown;
}

/// Whether a word's capital is that of a name; at the beginning of a sentence the lexicon must know it, or
/// the dictionary must not.
bool is_name_part(const Token& token, const WordSense& sense, const PeopleWords& words,
                  bool told_by_capital) {
  if (sense.pronoun && (token.word_class == WordClass::pronoun || !told_by_capital)) return false;
  if (told_by_capital) return true;
  if (token.word_class == WordClass::proper_noun) return true;
  const bool is_known_name = sense.body && words.bodies.entries[sense.body.row].form == BodyWord::Form::name;
  return is_known_name || sense.place || sense.is_first_name;
}

/// Names have capitals: « le front national » names nothing.
void forget_names(WordSense& sense, const PeopleWords& words) {
  if (sense.body && words.bodies.entries[sense.body.row].form == BodyWord::Form::name) sense.body = {};
}

void add_spelling(WordSense& sense, const Token& token, unsigned tables, const Text& text,
                  const PeopleWords& words, bool told_by_capital) {
  if (!token.is_capitalised) {
    forget_names(sense, words);
    return;
  }
  sense.is_upper = token.span.size() > 1 && is_upper_case(text.slice(token.span));
  sense.is_initial = is_initial(token);
  sense.is_first_name = (tables & WordTables::first_name) != 0 && (told_by_capital || may_be_name(token)) &&
                        words.first_names.contains(token.folded, token.folded_hash);
  sense.is_name_part = is_name_part(token, sense, words, told_by_capital);
}

/// "― Nina Marble." : behind a first name any capital is a name's, also where it tells nothing else.
void take_surname(WordSense& sense, const Token& token) {
  if (may_be_name(token) && token.is_capitalised) sense.is_name_part = true;
}

/// "Harry M. Reed blasted …" : a first name before a name is one, also where the form is a verb.
void take_first_names(std::vector<WordSense>& senses, const Document& document, const PeopleWords& words) {
  for (const Sentence& sentence : document.sentences)
    for (std::uint32_t at = sentence.first_token; at + 1 < sentence.last_token; ++at) {
      const Token& token = document.tokens[at];
      if (senses[at].is_name_part || !senses[at + 1].is_name_part) continue;
      if (token.word_class != WordClass::verb || !words.first_names.contains(token.folded, token.folded_hash))
        continue;
      senses[at].is_first_name = senses[at].is_name_part = token.is_capitalised;
    }
}

/// Months in lower case may be other words ("march"). Short forms are left out: "Jan", "Sam", « la Mer » are
/// more often something else.
void set_date(WordSense& sense, const Token& token, const Language& language) {
  constexpr std::uint32_t shortest = 4;
  if (token.span.size() < shortest) return;
  sense.is_date = language.weekdays.contains(token.folded, token.folded_hash) ||
                  (sense.is_name_part && language.months.contains(token.folded, token.folded_hash));
  if (sense.is_date) sense.is_name_part = false;
}

/// « a dit » is no « à » without its accent.
const PhraseWord* phrase_word_of(const Token& token, const PeopleWords& words) {
  if (token.word_class == WordClass::auxiliary && token.verb_form != VerbForm::none) return nullptr;
  const auto found = words.phrase_words.find(token.folded, token.folded_hash);
  return found == words.phrase_words.end() ? nullptr : &found->second;
}

void look_up_word(WordSense& sense, const Token& token, unsigned tables, const PeopleWords& words) {
  if (tables & WordTables::phrase_word) sense.phrase_word = phrase_word_of(token, words);
  if (tables & WordTables::particle) {
    const auto found = words.particles.find(token.folded, token.folded_hash);
    sense.is_particle = found != words.particles.end();
    sense.is_weak_particle = sense.is_particle && found->second;
  }
  if (tables & WordTables::origin) {
    const auto found = words.origins.find(token.folded, token.folded_hash);
    if (found != words.origins.end()) sense.origin = &found->second;
  }
}

void look_up_phrases(WordSense& sense, std::span<const Token> rest, unsigned tables,
                     const PeopleWords& words) {
  if (tables & WordTables::title) sense.title = entry_at(rest, words.titles);
  if (tables & WordTables::role) sense.role = entry_at(rest, words.roles);
  if (tables & WordTables::body) sense.body = entry_at(rest, words.bodies);
  // « un paris » names nothing.
  if ((tables & WordTables::place) && rest.front().is_capitalised) sense.place = entry_at(rest, words.places);
  if (tables & WordTables::pronoun) sense.pronoun = entry_at(rest, words.pronouns);
}

/// "Mayor Says Bridge Will Be Closed" : where most words of four letters have capitals, they tell nothing.
bool is_title(const Document& document, const Sentence& sentence) {
  constexpr std::uint32_t long_word = 4;
  constexpr std::size_t least = 5;
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (std::size_t at = sentence.first_token; at < sentence.last_token; ++at) {
    const Token& token = document.tokens[at];
    if (token.kind != TokenKind::word || token.span.size() < long_word) continue;
    ++words;
    if (token.is_capitalised) ++capitals;
  }
  return words >= least && capitals * 5 >= words * 4;
}

void forget_titles(const Document& document, std::vector<bool>& told) {
  for (const Sentence& sentence : document.sentences)
    if (is_title(document, sentence))
      std::fill(told.begin() + sentence.first_token, told.begin() + sentence.last_token, false);
}

/// Names by their capitals, also in titles and behind a closing quotation mark if another place tells the
/// same form.
std::vector<bool> told_by_capital_in(const Document& document) {
  std::vector<bool> told = document.names;
  forget_titles(document, told);
  std::unordered_set<std::string_view> forms;
  for (std::size_t at = 0; at < told.size(); ++at)
    if (told[at]) forms.insert(document.text.slice(document.tokens[at].span));
  for (const Sentence& sentence : document.sentences)
    for (std::size_t at = sentence.first_token + std::size_t{1}; at < sentence.last_token; ++at)
      if (const Token& token = document.tokens[at]; token.is_capitalised && !told[at])
        told[at] = forms.contains(document.text.slice(token.span));
  return told;
}

}  // namespace

std::vector<WordSense> word_senses_of(const Document& document, const Language& language) {
  const std::vector<bool> told_by_capital = told_by_capital_in(document);
  const PeopleWords& words = language.people;
  std::vector<WordSense> senses(document.tokens.size());
  for (const Sentence& sentence : document.sentences)
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
      const Token& token = document.tokens[at];
      if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
      senses[at].is_word = true;
      const unsigned tables = language.people_tables.of(token);
      if (tables != 0) {
        look_up_word(senses[at], token, tables, words);
        look_up_phrases(senses[at], std::span(document.tokens).subspan(at, sentence.last_token - at), tables,
                        words);
      }
      add_spelling(senses[at], token, tables, document.text, words, told_by_capital[at]);
      const bool follows_name = at > sentence.first_token && senses[at - 1].is_name_part;
      if (follows_name && senses[at - 1].is_first_name) take_surname(senses[at], token);
      if (!follows_name || !senses[at].is_name_part) set_date(senses[at], token, language);
    }
  take_first_names(senses, document, words);
  return senses;
}

}  // namespace crossread
