#pragma once

#include "analysis/lexicon/language.h"
#include "analysis/lexicon/table.h"

namespace crossread {

// One function a table: each puts the rows of its table, valid by the schema, where the language holds them.

void read_abbreviations(const Table& table, Language& language);
void read_agencies(const Table& table, Language& language);
void read_bare_capitals(const Table& table, Language& language);
void read_bodies(const Table& table, Language& language);
void read_boilerplate(const Table& table, Language& language);
void read_complementizers(const Table& table, Language& language);
void read_contrasts(const Table& table, Language& language);
void read_credits(const Table& table, Language& language);
void read_dictionary(const Table& table, Language& language);
void read_dictionary_tags(const Table& table, Language& language);
void read_document_frequencies(const Table& table, Language& language);
void read_editor_notes(const Table& table, Language& language);
void read_endings(const Table& table, Language& language);
void read_first_names(const Table& table, Language& language);
void read_function_words(const Table& table, Language& language);
void read_hearsay(const Table& table, Language& language);
void read_kinds(const Table& table, Language& language);
void read_language(const Table& table, Language& language);
void read_lemmas(const Table& table, Language& language);
void read_markup(const Table& table, Language& language);
void read_months(const Table& table, Language& language);
void read_name_particles(const Table& table, Language& language);
void read_noun_sources(const Table& table, Language& language);
void read_ordinals(const Table& table, Language& language);
void read_outlets(const Table& table, Language& language);
void read_report_media(const Table& table, Language& language);
void read_reporting_verbs(const Table& table, Language& language);
void read_source_phrases(const Table& table, Language& language);
void read_speech_nouns(const Table& table, Language& language);
void read_spellings(const Table& table, Language& language);
void read_speech_verbs(const Table& table, Language& language);
void read_splits(const Table& table, Language& language);
void read_name_phrases(const Table& table, Language& language);
void read_namings(const Table& table, Language& language);
void read_synonyms(const Table& table, Language& language);
void read_technical_terms(const Table& table, Language& language);
void read_term_categories(const Table& table, Language& language);
void read_term_model(const Table& table, Language& language);
void read_terms(const Table& table, Language& language);
void read_verb_modifiers(const Table& table, Language& language);
void read_phrase_words(const Table& table, Language& language);
void read_places(const Table& table, Language& language);
void read_pronouns(const Table& table, Language& language);
void read_roles(const Table& table, Language& language);
void read_titles(const Table& table, Language& language);
void read_translations(const Table& table, Language& language);
void read_weekdays(const Table& table, Language& language);

}  // namespace crossread
