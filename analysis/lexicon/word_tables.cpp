#include "analysis/lexicon/word_tables.h"

namespace crossread {

WordTables::WordTables(const PeopleWords& words) : tables_(size) {
  const auto add_phrases = [&](const PhraseIndex& index, Table table) {
    for (const std::size_t hash : index.first_words()) tables_[hash % size] |= table;
  };
  const auto add_words = [&](const auto& map, Table table) {
    for (const auto& [word, value] : map) tables_[StringHash{}(word) % size] |= table;
  };
  add_phrases(words.titles.index, title);
  add_phrases(words.roles.index, role);
  add_phrases(words.bodies.index, body);
  add_phrases(words.places.index, place);
  add_phrases(words.pronouns.index, pronoun);
  add_words(words.phrase_words, phrase_word);
  add_words(words.particles, particle);
  add_words(words.origins, origin);
  add_words(words.first_names, first_name);
}

}  // namespace crossread
