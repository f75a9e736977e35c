#include "analysis/lexicon/schema.h"

#include <algorithm>
#include <array>

#include "analysis/lexicon/readers.h"
#include "analysis/lexicon/term_words.h"

namespace crossread {
namespace {

using enum Column::Kind;
using Folder = TableSchema::Folder;
using Key = TableSchema::Key;
using Name = std::string_view;

// Where a reader turns a value into an enum, the values stand in the enum's order; the first is the default.
constexpr std::array<Name, 4> abbreviation_kinds = {"title", "inner", "any", "last"};
constexpr std::array<Name, 12> word_classes = {"noun",        "proper_noun", "verb",    "auxiliary",
                                               "adjective",   "adverb",      "pronoun", "determiner",
                                               "preposition", "conjunction", "numeral", "interjection"};
constexpr std::array<Name, 11> verb_forms = {
    "none",        "infinitive",  "present",    "imperfect",          "past",           "future",
    "conditional", "subjunctive", "imperative", "present_participle", "past_participle"};
constexpr auto tag_meanings = [] {
  std::array<Name, word_classes.size() + verb_forms.size()> meanings;
  std::ranges::copy(verb_forms, std::ranges::copy(word_classes, meanings.begin()).out);
  return meanings;
}();
constexpr std::array<Name, 3> dictionary_formats = {"none", "hunspell", "wordnet"};
constexpr std::array<Name, 3> matches = {"line", "start", "anywhere"};
constexpr std::array<Name, 10> categories = {"menu",          "cookies",  "share",   "subscribe", "related",
                                             "advertisement", "comments", "caption", "byline",    "footer"};
constexpr std::array<Name, 2> no_or_yes = {"no", "yes"};
constexpr std::array<Name, 2> yes_or_context = {"yes", "context"};
constexpr std::array<Name, 4> credit_kinds = {"credit", "byline", "published", "modified"};
constexpr std::array<Name, 1> phrase_placeholders = {"{number}"};
constexpr std::array<Name, 3> credit_placeholders = {"{agency}", "{name}", "{date}"};
constexpr std::array<Name, 12> twelve = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};
constexpr auto seven = std::span(twelve).first<7>();

constexpr std::array<Name, 5> charges = {"neutral", "assertive", "doubtful", "concessive", "emotive"};
constexpr std::array<Name, 9> verb_constructions = {
    "clause", "infinitive", "object", "as", "incise", "sentence", "colon", "question", "addressee"};
constexpr std::array<Name, 3> noun_constructions = {"clause", "colon", "quoted"};
constexpr std::array<Name, 4> reporting_forms = {"plain", "quoted", "weak", "thought"};
constexpr std::array<Name, 2> strengths = {"strong", "weak"};
constexpr std::array<Name, 3> name_strengths = {"strong", "weak", "initials"};
constexpr std::array<Name, 2> report_kinds = {"medium", "data"};
constexpr std::array<Name, 2> name_placeholders = {"{name}", "{other}"};
constexpr std::array<Name, 3> source_placeholders = {"{source}", "{adjective}", "{noun}"};
constexpr std::array<Name, 4> complement_kinds = {"clause", "question", "as", "subordinate"};
constexpr std::array<Name, 2> hearsay_kinds = {"hearsay", "condition"};
constexpr std::array<Name, 2> conditional_kinds = {"condition", "hearsay"};
constexpr std::array<Name, 3> modifier_effects = {"negates", "supposes", "passive"};

constexpr std::array<Name, 8> term_classes = {"noun",        "verb",   "adjective", "adverb",
                                              "proper_noun", "phrase", "prefix",    "suffix"};
constexpr std::array<Name, 4> term_weights = {"0", "1", "2", "3"};

constexpr std::array<Name, 27> hints = {
    "article", "body",    "content",   "lead",   "title",   "byline",        "date",      "caption", "share",
    "comment", "related", "menu",      "footer", "sidebar", "advertisement", "subscribe", "cookies", "tags",
    "embed",   "widget",  "biography", "quote",  "infobox", "hidden",        "list",      "form",    "table"};

constexpr std::array<Name, 3> genders = {"not_shown", "feminine", "masculine"};
constexpr std::array<Name, 3> name_genders = {"either", "f", "m"};
constexpr std::array<Name, 3> numbers = {"not_shown", "singular", "plural"};
constexpr std::array<Name, 2> clause_kinds = {"marked", "bare"};
constexpr std::array<Name, 3> meanings = {"anything", "person", "thing"};
constexpr std::array<Name, 5> ranks = {"member", "head", "leader", "anyone", "side"};
constexpr std::array<Name, 4> role_genders = {"not_shown", "feminine", "masculine", "grammatical"};
constexpr std::array<Name, 2> noun_places = {"first", "last"};
constexpr std::array<Name, 24> role_categories = {
    "politics", "government", "diplomacy",   "justice",  "police",         "military",
    "business", "union",      "association", "expert",   "health",         "education",
    "media",    "sport",      "culture",     "religion", "spokesperson",   "witness",
    "citizen",  "source",     "protest",     "family",   "public_service", "other"};
constexpr std::array<Name, 17> body_categories = {
    "government",  "parliament", "party",  "justice",   "police", "military", "diplomacy", "company", "union",
    "association", "media",      "agency", "education", "health", "sport",    "group",     "other"};
constexpr std::array<Name, 2> body_forms = {"noun", "name"};
constexpr std::array<Name, 4> place_kinds = {"country", "region", "city", "continent"};
constexpr std::array<Name, 2> pronoun_cases = {"any", "object"};
constexpr std::array<Name, 8> pronoun_kinds = {"personal",   "demonstrative", "relative", "indefinite",
                                               "possessive", "speaker",       "hearer",   "impersonal"};
constexpr std::array<Name, 10> phrase_parts = {"definite", "indefinite", "demonstrative", "possessive",
                                               "of",       "within",     "conjunction",   "genitive",
                                               "occasion", "former"};
constexpr std::array<Name, 2> particle_places = {"anywhere", "after_first_name"};

/// By table, as the tables are named.
namespace columns {

constexpr std::array language = {Column{"code"},
                                 Column{"name"},
                                 Column{"noun_place", false, text, noun_places},
                                 Column{"clauses", false, text, clause_kinds},
                                 Column{"conditional", false, text, conditional_kinds},
                                 Column{"infinitive", false, word}};
constexpr std::array abbreviations = {Column{"abbreviation", true, word},
                                      Column{"kind", true, text, abbreviation_kinds}};
constexpr std::array bare_capitals = {Column{"capital"}, Column{"stands_for"}};
constexpr std::array dictionary = {Column{"format", true, text, dictionary_formats}, Column{"path"}};
constexpr std::array dictionary_tags = {Column{"tag"}, Column{"means", true, text, tag_meanings}};
constexpr std::array endings = {Column{"ending"}, Column{"class", true, text, word_classes},
                                Column{"verb_form", false, text, verb_forms}, Column{"replacement", false}};
constexpr std::array lemmas = {Column{"form", true, word}, Column{"lemma"}};
constexpr std::array speech_verbs = {Column{"form", true, word}};
constexpr std::array spellings = {Column{"spelling", true, word}, Column{"variants", true, list}};
constexpr std::array synonyms = {Column{"word", true, word}, Column{"others", true, list}};
constexpr std::array kinds = {Column{"word", true, word}, Column{"kinds", true, list}};
constexpr std::array contrasts = {Column{"word", true, word}, Column{"others", true, list}};
constexpr std::array namings = {Column{"referent"}, Column{"names", true, list},
                                Column{"sure", true, text, yes_or_context}, Column{"except", false, list}};
constexpr std::array name_phrases = {Column{"phrase", true, pattern, name_placeholders},
                                     Column{"strength", true, text, name_strengths}};
constexpr std::array splits = {Column{"form", true, pattern}};
constexpr std::array function_words = {Column{"word", true, word}, Column{"class", true, text, word_classes}};
constexpr std::array boilerplate = {
    Column{"phrase", true, pattern, phrase_placeholders}, Column{"match", true, text, matches},
    Column{"category", true, text, categories}, Column{"ends_article", false, text, no_or_yes}};
constexpr std::array credits = {Column{"pattern", true, pattern, credit_placeholders},
                                Column{"kind", true, text, credit_kinds}};
constexpr std::array months = {Column{"name"}, Column{"number", true, text, twelve},
                               Column{"short_forms", false, list}};
constexpr std::array weekdays = {Column{"name"}, Column{"number", true, text, seven},
                                 Column{"short_forms", false, list}};
constexpr std::array complementizers = {Column{"word"}, Column{"kind", true, text, complement_kinds}};
constexpr std::array editor_notes = {Column{"pattern"}};
constexpr std::array report_media = {Column{"word"}, Column{"kind", true, text, report_kinds}};
constexpr std::array reporting_verbs = {Column{"verb"}, Column{"charge", true, text, charges},
                                        Column{"constructions", true, list, verb_constructions},
                                        Column{"form", false, text, reporting_forms}};
constexpr std::array source_phrases = {Column{"phrase", true, pattern, source_placeholders},
                                       Column{"charge", true, text, charges},
                                       Column{"strength", true, text, strengths}};
constexpr std::array verb_modifiers = {Column{"phrase"}, Column{"effect", true, text, modifier_effects}};
constexpr std::array speech_nouns = {Column{"noun"}, Column{"charge", true, text, charges},
                                     Column{"constructions", true, list, noun_constructions}};
constexpr std::array hearsay = {Column{"phrase"}, Column{"kind", true, text, hearsay_kinds}};
constexpr std::array bodies = {Column{"body"},
                               Column{"category", true, text, body_categories},
                               Column{"form", true, text, body_forms},
                               Column{"country", false, word},
                               Column{"variants", false, list},
                               Column{"stands_for", false, list}};
constexpr std::array first_names = {Column{"name", true, word}, Column{"gender", false, text, name_genders}};
constexpr std::array name_particles = {Column{"particle", true, word},
                                       Column{"place", true, text, particle_places}};
constexpr std::array noun_sources = {Column{"word"}};
constexpr std::array phrase_words = {Column{"word", true, word}, Column{"part", true, text, phrase_parts},
                                     Column{"gender", false, text, genders},
                                     Column{"number", false, text, numbers}};
constexpr std::array places = {Column{"place"}, Column{"kind", true, text, place_kinds},
                               Column{"country", false, word}, Column{"adjectives", false, list},
                               Column{"variants", false, list}};
constexpr std::array pronouns = {Column{"form"},
                                 Column{"kind", true, text, pronoun_kinds},
                                 Column{"gender", false, text, genders},
                                 Column{"number", false, text, numbers},
                                 Column{"case", false, text, pronoun_cases},
                                 Column{"means", false, text, meanings}};
constexpr std::array roles = {Column{"role"},
                              Column{"category", true, text, role_categories},
                              Column{"feminine", false, list},
                              Column{"gender", false, text, role_genders},
                              Column{"variants", false, list},
                              Column{"plurals", false, list},
                              Column{"rank", false, text, ranks},
                              Column{"also", false, list}};
constexpr std::array titles = {Column{"title"}, Column{"gender", false, text, genders},
                               Column{"number", false, text, numbers}, Column{"role", false}};
constexpr std::array document_frequencies = {Column{"word", true, word}, Column{"articles", true, number}};
constexpr std::array ordinals = {Column{"form", true, word}, Column{"number", true, number}};
constexpr std::array translations = {Column{"word", true, word}, Column{"english", true, word}};
constexpr std::array agencies = {Column{"name"}, Column{"variants", false, list}};
constexpr std::array outlets = {Column{"name"}, Column{"hosts", true, list}, Column{"variants", false, list}};
constexpr std::array terms = {Column{"pattern"},
                              Column{"class", true, list, term_classes},
                              Column{"weight", true, text, term_weights},
                              Column{"neutral", false, list},
                              Column{"except", false, list},
                              Column{"note", false},
                              Column{"source", false}};
constexpr std::array technical_terms = {Column{"pattern"}, Column{"note", false}};
constexpr std::array term_model = {Column{"feature", true, word}, Column{"weight", true, number}};
constexpr std::array term_notes = {Column{"category", true, text, term_category_names}, Column{"note"}};
constexpr std::array markup = {Column{"word", true, word}, Column{"hint", true, text, hints}};

}  // namespace columns

constexpr std::array schemas = {
    TableSchema{"abbreviations", Folder::language, Key::folded, columns::abbreviations, 1,
                read_abbreviations},
    TableSchema{"agencies", Folder::common, Key::folded, columns::agencies, 1, read_agencies},
    TableSchema{"bare_capitals", Folder::language, Key::written, columns::bare_capitals, 1,
                read_bare_capitals},
    TableSchema{"bodies", Folder::language, Key::folded, columns::bodies, 1, read_bodies},
    TableSchema{"boilerplate", Folder::language, Key::folded, columns::boilerplate, 1, read_boilerplate},
    TableSchema{"complementizers", Folder::language, Key::written, columns::complementizers, 1,
                read_complementizers},
    TableSchema{"contrasts", Folder::language, Key::folded, columns::contrasts, 1, read_contrasts},
    TableSchema{"credits", Folder::language, Key::folded, columns::credits, 1, read_credits},
    TableSchema{"dictionary", Folder::language, Key::written, columns::dictionary, 1, read_dictionary},
    TableSchema{"dictionary_tags", Folder::language, Key::written, columns::dictionary_tags, 1,
                read_dictionary_tags},
    TableSchema{"document_frequencies", Folder::language, Key::folded, columns::document_frequencies, 1,
                read_document_frequencies},
    TableSchema{"editor_notes", Folder::language, Key::folded, columns::editor_notes, 1, read_editor_notes},
    TableSchema{"endings", Folder::language, Key::written, columns::endings, 4, read_endings},
    TableSchema{"first_names", Folder::common, Key::folded, columns::first_names, 1, read_first_names},
    TableSchema{"function_words", Folder::language, Key::written, columns::function_words, 1,
                read_function_words},
    TableSchema{"hearsay", Folder::language, Key::written, columns::hearsay, 1, read_hearsay},
    TableSchema{"kinds", Folder::language, Key::folded, columns::kinds, 1, read_kinds},
    TableSchema{"language", Folder::language, Key::written, columns::language, 1, read_language},
    TableSchema{"lemmas", Folder::language, Key::folded, columns::lemmas, 1, read_lemmas},
    TableSchema{"markup", Folder::common, Key::folded, columns::markup, 1, read_markup},
    TableSchema{"months", Folder::language, Key::folded, columns::months, 1, read_months},
    TableSchema{"name_particles", Folder::common, Key::folded, columns::name_particles, 1,
                read_name_particles},
    TableSchema{"name_phrases", Folder::language, Key::folded, columns::name_phrases, 1, read_name_phrases},
    TableSchema{"namings", Folder::language, Key::folded, columns::namings, 1, read_namings},
    TableSchema{"noun_sources", Folder::language, Key::written, columns::noun_sources, 1, read_noun_sources},
    TableSchema{"ordinals", Folder::language, Key::folded, columns::ordinals, 1, read_ordinals},
    TableSchema{"outlets", Folder::common, Key::folded, columns::outlets, 1, read_outlets},
    TableSchema{"phrase_words", Folder::language, Key::written, columns::phrase_words, 1, read_phrase_words},
    TableSchema{"places", Folder::language, Key::folded, columns::places, 1, read_places},
    TableSchema{"pronouns", Folder::language, Key::folded, columns::pronouns, 1, read_pronouns},
    TableSchema{"report_media", Folder::language, Key::folded, columns::report_media, 1, read_report_media},
    TableSchema{"reporting_verbs", Folder::language, Key::written, columns::reporting_verbs, 1,
                read_reporting_verbs},
    TableSchema{"roles", Folder::language, Key::folded, columns::roles, 1, read_roles},
    TableSchema{"source_phrases", Folder::language, Key::written, columns::source_phrases, 1,
                read_source_phrases},
    TableSchema{"speech_nouns", Folder::language, Key::written, columns::speech_nouns, 1, read_speech_nouns},
    TableSchema{"speech_verbs", Folder::language, Key::folded, columns::speech_verbs, 1, read_speech_verbs},
    TableSchema{"spellings", Folder::language, Key::folded, columns::spellings, 1, read_spellings},
    TableSchema{"splits", Folder::language, Key::folded, columns::splits, 1, read_splits},
    TableSchema{"synonyms", Folder::language, Key::folded, columns::synonyms, 1, read_synonyms},
    TableSchema{"term_categories", Folder::language, Key::written, columns::term_notes, 1,
                read_term_categories},
    TableSchema{"term_model", Folder::language, Key::written, columns::term_model, 1, read_term_model},
    TableSchema{"terms/certainty", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/charged_verb", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/doubt", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/emotion", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/euphemism", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/evaluative", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/hedge", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/intensifier", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/label", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/sensational", Folder::language, Key::written, columns::terms, 2, read_terms},
    TableSchema{"terms/technical", Folder::language, Key::written, columns::technical_terms, 1,
                read_technical_terms},
    TableSchema{"titles", Folder::language, Key::folded, columns::titles, 1, read_titles},
    TableSchema{"translations", Folder::language, Key::folded, columns::translations, 1, read_translations},
    TableSchema{"verb_modifiers", Folder::language, Key::written, columns::verb_modifiers, 1,
                read_verb_modifiers},
    TableSchema{"weekdays", Folder::language, Key::folded, columns::weekdays, 1, read_weekdays},
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
