#include "analysis/lexicon/schema.h"

#include <algorithm>
#include <array>

#include "analysis/lexicon/readers.h"

namespace crossread {
namespace {

using enum Column::Kind;
using Folder = TableSchema::Folder;
using Key = TableSchema::Key;
using Name = std::string_view;

// Where a reader turns a value into an enum, the values stand in the enum's order; the first is the default.
constexpr std::array<Name, 3> abbreviation_kinds = {"title", "inner", "any"};
constexpr std::array<Name, 12> word_classes = {"noun",        "proper_noun", "verb",    "auxiliary",
                                               "adjective",   "adverb",      "pronoun", "determiner",
                                               "preposition", "conjunction", "numeral", "interjection"};
constexpr std::array<Name, 3> matches = {"line", "start", "anywhere"};
constexpr std::array<Name, 10> categories = {"menu",          "cookies",  "share",   "subscribe", "related",
                                             "advertisement", "comments", "caption", "byline",    "footer"};
constexpr std::array<Name, 2> no_or_yes = {"no", "yes"};
constexpr std::array<Name, 4> credit_kinds = {"credit", "byline", "published", "modified"};
constexpr std::array<Name, 1> phrase_placeholders = {"{number}"};
constexpr std::array<Name, 3> credit_placeholders = {"{agency}", "{name}", "{date}"};
constexpr std::array<Name, 12> twelve = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};
constexpr auto seven = std::span(twelve).first<7>();

constexpr std::array<Name, 27> hints = {
    "article", "body",    "content",   "lead",   "title",   "byline",        "date",      "caption", "share",
    "comment", "related", "menu",      "footer", "sidebar", "advertisement", "subscribe", "cookies", "tags",
    "embed",   "widget",  "biography", "quote",  "infobox", "hidden",        "list",      "form",    "table"};

constexpr std::array language = {Column{"code"}, Column{"name"}};
constexpr std::array abbreviations = {Column{"abbreviation"}, Column{"kind", true, text, abbreviation_kinds}};
constexpr std::array splits = {Column{"form", true, pattern}};
constexpr std::array function_words = {Column{"word"}, Column{"class", true, text, word_classes}};
constexpr std::array boilerplate = {
    Column{"phrase", true, pattern, phrase_placeholders}, Column{"match", true, text, matches},
    Column{"category", true, text, categories}, Column{"ends_article", false, text, no_or_yes}};
constexpr std::array credits = {Column{"pattern", true, pattern, credit_placeholders},
                                Column{"kind", true, text, credit_kinds}};
constexpr std::array months = {Column{"name"}, Column{"number", true, text, twelve},
                               Column{"short_forms", false, list}};
constexpr std::array weekdays = {Column{"name"}, Column{"number", true, text, seven},
                                 Column{"short_forms", false, list}};
constexpr std::array agencies = {Column{"name"}, Column{"variants", false, list}};
constexpr std::array outlets = {Column{"name"}, Column{"hosts", true, list}, Column{"variants", false, list}};
constexpr std::array markup = {Column{"word"}, Column{"hint", true, text, hints}};

constexpr std::array schemas = {
    TableSchema{"abbreviations", Folder::language, Key::folded, abbreviations, read_abbreviations},
    TableSchema{"agencies", Folder::common, Key::folded, agencies, read_agencies},
    TableSchema{"boilerplate", Folder::language, Key::folded, boilerplate, read_boilerplate},
    TableSchema{"credits", Folder::language, Key::folded, credits, read_credits},
    TableSchema{"function_words", Folder::language, Key::written, function_words, read_function_words},
    TableSchema{"language", Folder::language, Key::written, language, read_language},
    TableSchema{"markup", Folder::common, Key::folded, markup, read_markup},
    TableSchema{"months", Folder::language, Key::folded, months, read_months},
    TableSchema{"outlets", Folder::common, Key::folded, outlets, read_outlets},
    TableSchema{"splits", Folder::language, Key::folded, splits, read_splits},
    TableSchema{"weekdays", Folder::language, Key::folded, weekdays, read_weekdays},
};
static_assert(std::ranges::is_sorted(schemas, {}, &TableSchema::name));

}  // namespace

std::span<const TableSchema> table_schemas() {
  return schemas;
}

const TableSchema* schema_of(std::string_view name) {
  const auto found = std::ranges::lower_bound(schemas, name, {}, &TableSchema::name);
  return found != schemas.end() && found->name == name ? &*found : nullptr;
}

}  // namespace crossread
