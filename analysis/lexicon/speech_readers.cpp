#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/lexicon/cell.h"
#include "analysis/lexicon/readers.h"
#include "analysis/lexicon/row_values.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

Constructions constructions_of(std::string_view cell) {
  const auto items = pieces_of(cell, '|');
  const auto has = [&](std::string_view name) { return std::ranges::find(items, name) != items.end(); };
  return {.clause = has("clause"),
          .infinitive = has("infinitive"),
          .object = has("object"),
          .as = has("as"),
          .incise = has("incise"),
          .sentence = has("sentence"),
          .colon = has("colon"),
          .question = has("question"),
          .addressee = has("addressee"),
          .quoted = has("quoted")};
}

/// Where the verb begins behind a reflexive pronoun: "se féliciter", "s'indigner"; 0 where there is none.
std::size_t pronoun_length(std::string_view verb, const TextRules& rules) {
  const auto end = verb.find_first_of(" '");
  if (end == std::string_view::npos) return 0;
  const auto first = verb.substr(0, verb[end] == '\'' ? end + 1 : end);
  const auto found = rules.function_words.find(first);
  return found != rules.function_words.end() && found->second == WordClass::pronoun ? end + 1 : 0;
}

/// Where the source stands in "in {source}'s view" or its adjective in "de source {adjective}"; npos in "à
/// ses yeux".
std::size_t placeholder_place(std::string_view phrase) {
  return phrase.find('{');
}

SourcePhrase::Source source_of(std::string_view phrase) {
  const auto place = placeholder_place(phrase);
  if (place == std::string_view::npos) return SourcePhrase::Source::inside;
  return phrase.substr(place).starts_with("{source}") ? SourcePhrase::Source::follows
                                                      : SourcePhrase::Source::adjective;
}

SourcePhrase::Ending ending_of(const Table& table, const Row& row) {
  SourcePhrase::Ending ending{{}, value_of<Charge>(table, row, 1), place_of(table, row, 2) != 0};
  const std::string_view phrase = row.key();
  const auto close = phrase.find('}');
  if (source_of(phrase) != SourcePhrase::Source::follows) return ending;
  for (const auto word : pieces_of(phrase.substr(close + 1), ' '))
    if (!word.empty()) ending.words.push_back(fold(word));
  return ending;
}

}  // namespace

// « féliciter » and « se féliciter » are two rows and one entry.
void read_reporting_verbs(const Table& table, Language& language) {
  auto& verbs = language.speech.verbs;
  auto& pronouns = language.speech.reflexive_pronouns;
  StringMap<std::size_t> places;
  for (const Row& row : table.rows) {
    const std::size_t skipped = pronoun_length(row.key(), language.text);
    const std::string verb(row.key().substr(skipped));
    const auto [place, is_new] = places.try_emplace(verb, verbs.entries.size());
    if (is_new) verbs.add(verb, {verb, {}, {}});
    if (skipped > 0)
      pronouns.insert(fold(row.key().substr(0, skipped - (row.key()[skipped - 1] == ' ' ? 1 : 0))));
    ReportingUse use{.verb = row.text(0),
                     .charge = value_of<Charge>(table, row, 1),
                     .constructions = constructions_of(row.cells[2]),
                     .form = value_of<ReportingUse::Form>(table, row, 3)};
    auto& entry = verbs.entries[place->second];
    (skipped == 0 ? entry.plain : entry.reflexive) = std::move(use);
  }
}

void read_speech_nouns(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.speech.nouns.add(row.key(),
                              {row.text(0), value_of<Charge>(table, row, 1), constructions_of(row.cells[2])});
}

void read_noun_sources(const Table& table, Language& language) {
  for (const Row& row : table.rows) language.speech.noun_sources.add(row.key(), true);
}

// Phrases that begin alike are one entry with several endings.
void read_source_phrases(const Table& table, Language& language) {
  auto& phrases = language.speech.source_phrases;
  StringMap<std::size_t> places;
  for (const Row& row : table.rows) {
    std::string phrase(row.key().substr(0, placeholder_place(row.key())));
    if (phrase.ends_with(' ')) phrase.pop_back();
    const auto [place, is_new] = places.try_emplace(phrase, phrases.entries.size());
    if (is_new) phrases.add(phrase, {phrase, source_of(row.key()), {}});
    phrases.entries[place->second].endings.push_back(ending_of(table, row));
  }
  for (auto& phrase : phrases.entries)
    std::ranges::stable_sort(phrase.endings, std::ranges::greater{},
                             [](const auto& ending) { return ending.words.size(); });
}

void read_complementizers(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.speech.complementizers.add(row.key(), value_of<Complement>(table, row, 1));
}

void read_hearsay(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.speech.hearsay.add(row.key(), value_of<HearsayPhrase>(table, row, 1));
}

void read_editor_notes(const Table& table, Language& language) {
  for (const Row& row : table.rows) language.speech.editor_notes.add(row.key(), true);
}

void read_report_media(const Table& table, Language& language) {
  for (const Row& row : table.rows) language.speech.media.add(row.key(), place_of(table, row, 1) != 0);
}

void read_verb_modifiers(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.speech.verb_modifiers.add(row.key(), value_of<VerbModifier>(table, row, 1));
}

}  // namespace crossread
