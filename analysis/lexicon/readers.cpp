#include "analysis/lexicon/readers.h"

#include <algorithm>
#include <utility>

#include "analysis/lexicon/row_values.h"
#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

/// "l'*" is l', "*-t-il" is -t-il: the star shows on which side they are split off.
std::string split_form(const Row& row) {
  std::string form = fold(row.key());
  std::erase(form, '*');
  return form;
}

/// "janv." is found with and without its full stop.
void add_date_name(StringMap<int>& names, std::string_view name, int number) {
  std::string folded = fold(name);
  names.insert_or_assign(folded, number);
  if (folded.ends_with('.')) names.insert_or_assign(folded.substr(0, folded.size() - 1), number);
}

void read_date_names(const Table& table, StringMap<int>& names) {
  for (const Row& row : table.rows) {
    const int number = place_of(table, row, 1) + 1;
    add_date_name(names, row.cells[0], number);
    for (const auto& form : items_of(row.cells[2])) add_date_name(names, form, number);
  }
}

/// Each row is a family: the key, which of kinds is the general word, and the words listed.
void read_families(const Table& table, AlikeWords::Family kind, AlikeWords& words) {
  for (const Row& row : table.rows) {
    const auto family = static_cast<std::uint32_t>(words.families.size());
    words.families.push_back(kind);
    words.memberships[fold(row.key())].push_back({family, kind == AlikeWords::Family::kinds});
    for (const auto& word : items_of(row.cells[1])) words.memberships[fold(word)].push_back({family, false});
  }
}

}  // namespace

void read_abbreviations(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.text.abbreviations.insert_or_assign(fold(row.key()), value_of<Abbreviation>(table, row, 1));
}

void read_agencies(const Table& table, Language& language) {
  for (const Row& row : table.rows) language.agencies.push_back({row.text(0), items_of(row.cells[1])});
}

void read_bare_capitals(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.text.dictionary.bare_capitals.insert_or_assign(row.text(0), row.text(1));
}

void read_boilerplate(const Table& table, Language& language) {
  std::vector<BoilerplatePhrase> phrases;
  for (const Row& row : table.rows)
    phrases.push_back({.phrase = row.text(0),
                       .match = value_of<BoilerplatePhrase::Match>(table, row, 1),
                       .category = row.text(2),
                       .ends_article = place_of(table, row, 3) != 0});
  language.boilerplate = PhraseBook(std::move(phrases));
}

void read_credits(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.credits.push_back({value_of<CreditPattern::Kind>(table, row, 1), row.text(0)});
}

void read_dictionary(const Table& table, Language& language) {
  for (const Row& row : table.rows) {
    language.text.dictionary.format = value_of<DictionaryRules::Format>(table, row, 0);
    language.text.dictionary.path = row.cells[1];
  }
}

// The meanings are the word classes and, after them, the verb forms.
void read_dictionary_tags(const Table& table, Language& language) {
  constexpr int classes = static_cast<int>(WordClass::interjection);
  for (const Row& row : table.rows) {
    if (const int place = place_of(table, row, 1); place < classes) {
      language.text.dictionary.classes[row.text(0)] = value_of<WordClass>(table, row, 1, WordClass::noun);
    } else {
      language.text.dictionary.verb_forms[row.text(0)] = static_cast<VerbForm>(place - classes);
    }
  }
}

void read_endings(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.text.dictionary.detachments.push_back(
        {.ending = row.text(0),
         .replacement = row.text(3),
         .word_class = value_of<WordClass>(table, row, 1, WordClass::noun),
         .verb_form = value_of<VerbForm>(table, row, 2)});
}

// Folding makes one of "à" and "a": the form written without accents has the folded key, "à" its own beside
// it.
void read_function_words(const Table& table, Language& language) {
  auto& words = language.text.function_words;
  for (const Row& row : table.rows)
    words.insert_or_assign(row.text(0), value_of<WordClass>(table, row, 1, WordClass::noun));
  for (const Row& row : table.rows)
    words.try_emplace(fold(row.key()), value_of<WordClass>(table, row, 1, WordClass::noun));
}

void read_language(const Table& table, Language& language) {
  for (const Row& row : table.rows) {
    language.code = language.text.language = row.cells[0];
    language.name = row.cells[1];
    language.infinitive = fold(row.cells[5]);
    language.speech.bare_clauses = place_of(table, row, 3) != 0;
    language.speech.conditional_is_hearsay = place_of(table, row, 4) != 0;
    language.people.noun_place = value_of<PeopleWords::NounPlace>(table, row, 2);
  }
}

// Accents count: « retraite » and « retraité » have each their lemma.
void read_lemmas(const Table& table, Language& language) {
  for (const Row& row : table.rows) {
    std::string form = lower_case(row.key());
    std::erase(form, '*');
    language.text.lemmas.insert_or_assign(std::move(form), row.cells[1]);
  }
}

void read_markup(const Table& table, Language& language) {
  for (const Row& row : table.rows) language.markup.emplace_back(row.cells[0], row.cells[1]);
}

void read_months(const Table& table, Language& language) {
  read_date_names(table, language.months);
}

void read_outlets(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.outlets.push_back({row.text(0), items_of(row.cells[1]), items_of(row.cells[2])});
}

void read_speech_verbs(const Table& table, Language& language) {
  for (const Row& row : table.rows) language.text.speech_verbs.insert(fold(row.key()));
}

void read_contrasts(const Table& table, Language& language) {
  read_families(table, AlikeWords::Family::contrasts, language.alike);
}

void read_kinds(const Table& table, Language& language) {
  read_families(table, AlikeWords::Family::kinds, language.alike);
}

void read_spellings(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    for (const auto& variant : items_of(row.cells[1]))
      language.alike.spellings.insert_or_assign(fold(variant), fold(row.key()));
}

void read_splits(const Table& table, Language& language) {
  TextRules& rules = language.text;
  for (const Row& row : table.rows) {
    const std::string_view form = row.key();
    auto& forms = form.starts_with('*') ? rules.clitics
                  : form.ends_with('*') ? rules.elisions
                                        : rules.unsplit;
    forms.insert(split_form(row));
  }
}

void read_synonyms(const Table& table, Language& language) {
  read_families(table, AlikeWords::Family::synonyms, language.alike);
}

void read_weekdays(const Table& table, Language& language) {
  read_date_names(table, language.weekdays);
}

}  // namespace crossread
