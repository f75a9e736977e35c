#include "analysis/lexicon/readers.h"
#include "analysis/lexicon/row_values.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

Gender gender_of(const Table& table, const Row& row, std::size_t column) {
  return value_of<Gender>(table, row, column);
}

Number number_of(const Table& table, const Row& row, std::size_t column) {
  return value_of<Number>(table, row, column);
}

/// The value of a role's gender that tells nothing of the person.
bool has_grammatical_gender(const Table& table, const Row& row) {
  return place_of(table, row, 3) > static_cast<int>(Gender::masculine);
}

std::vector<std::string> folded_items_of(std::string_view cell) {
  std::vector<std::string> items = items_of(cell);
  for (auto& item : items) item = fold(item);
  return items;
}

}  // namespace

void read_bodies(const Table& table, Language& language) {
  for (const Row& row : table.rows) {
    const BodyWord body{.body = row.text(0),
                        .category = row.text(1),
                        .form = value_of<BodyWord::Form>(table, row, 2),
                        .country = row.text(3),
                        .stands_for = folded_items_of(row.cells[5])};
    language.people.bodies.add(row.key(), body);
    for (const auto& variant : items_of(row.cells[4])) language.people.bodies.add(variant, body);
  }
}

void read_first_names(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.people.first_names.try_emplace(fold(row.key()), value_of<Gender>(table, row, 1));
}

void read_name_particles(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.people.particles.insert_or_assign(fold(row.key()), place_of(table, row, 1) != 0);
}

void read_phrase_words(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.people.phrase_words.insert_or_assign(
        fold(row.key()), PhraseWord{row.text(0), value_of<PhraseWord::Part>(table, row, 1),
                                    gender_of(table, row, 2), number_of(table, row, 3)});
}

void read_places(const Table& table, Language& language) {
  auto& people = language.people;
  for (const Row& row : table.rows) {
    const PlaceWord place{row.text(0), row.text(1), row.text(2)};
    people.places.add(row.key(), place);
    for (const auto& variant : items_of(row.cells[4])) people.places.add(variant, place);
    for (const auto& adjective : items_of(row.cells[3]))
      people.origins.insert_or_assign(fold(adjective), place);
  }
}

void read_pronouns(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.people.pronouns.add(
        row.key(), {row.text(0), value_of<PronounWord::Kind>(table, row, 1), gender_of(table, row, 2),
                    number_of(table, row, 3), place_of(table, row, 4) != 0,
                    value_of<PronounWord::Meaning>(table, row, 5)});
}

// A form that only women have shows by contrast that the other one is a man's.
void read_roles(const Table& table, Language& language) {
  for (const Row& row : table.rows) {
    const auto feminine = items_of(row.cells[2]);
    RoleWord role{.role = row.text(0),
                  .category = row.text(1),
                  .gender = has_grammatical_gender(table, row) ? Gender::not_shown : gender_of(table, row, 3),
                  .has_grammatical_gender = has_grammatical_gender(table, row),
                  .rank = value_of<RoleWord::Rank>(table, row, 6),
                  .also = folded_items_of(row.cells[7])};
    if (!feminine.empty()) role.gender = Gender::masculine;
    language.people.role_rows.insert_or_assign(
        fold(row.key()), static_cast<std::uint32_t>(language.people.roles.entries.size()));
    language.people.roles.add(row.key(), role);
    for (const auto& variant : items_of(row.cells[4])) language.people.roles.add(variant, role);
    role.is_plural = true;
    for (const auto& plural : items_of(row.cells[5])) language.people.roles.add(plural, role);
    role.is_plural = false;
    role.gender = Gender::feminine;
    for (const auto& form : feminine) language.people.roles.add(form, role);
  }
}

void read_titles(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.people.titles.add(
        row.key(), {row.text(0), gender_of(table, row, 1), number_of(table, row, 2), fold(row.cells[3])});
}

}  // namespace crossread
