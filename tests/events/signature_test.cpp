#include "analysis/events/signature.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "analysis/events/publication_day.h"
#include "analysis/events/series_numbers.h"
#include "tests/support/articles.h"

using namespace crossread;
using crossread::test::read;

namespace {

Language small_french() {
  Language language;
  TopicWords& topics = language.topics;
  topics.ordinals = {{"huitieme", 8}};
  topics.english = {{"greve", "strike"}};
  topics.frequencies = {{"pont", 400}, {"ville", 2000}};
  topics.rarest = 10;
  language.months = {{"fevrier", 2}};
  language.weekdays = {{"mardi", 2}, {"jeudi", 4}};
  return language;
}

const WeightedTerm* term_in(const Signature& signature, std::string_view term) {
  const auto found = std::ranges::find(signature.terms, term, &WeightedTerm::term);
  return found == signature.terms.end() ? nullptr : &*found;
}

Signature told(const char* title, const char* text) {
  return signature_of(read(title), read(text), "2024-03-05", small_french());
}

}  // namespace

TEST_CASE("a Roman numeral of two letters is a number", "[events]") {
  CHECK(roman_number("VIII") == 8);
  CHECK(roman_number("IX") == 9);
  CHECK(roman_number("XVIII") == 18);
  CHECK_FALSE(roman_number("V"));
  CHECK_FALSE(roman_number("viii"));
  CHECK_FALSE(roman_number("VIP"));
  CHECK_FALSE(roman_number(""));
}

TEST_CASE("the eighth act is the eighth in letters, figures and Roman numerals", "[events]") {
  for (const char* text :
       {"Les bateliers jouent l'acte VIII.", "La huitième marche des bateliers.", "Acte 8 à Sarlune."})
    CHECK(term_in(told("", text), "#8") != nullptr);
  CHECK(term_in(told("", "Les bateliers jouent l'acte IX."), "#8") == nullptr);
}

TEST_CASE("a word that a lexicon translates is kept under its English name and as written", "[events]") {
  const Signature signature = told("Grève", "");
  REQUIRE(term_in(signature, "strike"));
  CHECK(signature.own_words == std::vector<OwnWord>{{"strike", "greve"}});
  CHECK(term_in(signature, "greve") == nullptr);
}

TEST_CASE("names, numbers and words are told apart", "[events]") {
  const Signature signature = told("Le pont de Valmorin", "Une fissure de 30 mètres court sur le pont.");
  CHECK(term_in(signature, "valmorin")->kind == WeightedTerm::Kind::name);
  CHECK(term_in(signature, "fissure")->kind == WeightedTerm::Kind::word);
  CHECK(term_in(signature, "30")->kind == WeightedTerm::Kind::number);
  CHECK(term_in(signature, "30 metres")->kind == WeightedTerm::Kind::number);
}

TEST_CASE("numbers with spaces and with points are one number", "[events]") {
  CHECK(term_in(told("", "Ils étaient 50 000."), "50000") != nullptr);
  CHECK(term_in(told("", "Ils étaient 50.000."), "50000") != nullptr);
}

TEST_CASE("rare words count more than common ones, the title more than the text", "[events]") {
  const Signature signature = told("La ville", "Le pont ferme.");
  CHECK(term_in(signature, "pont")->rarity > term_in(signature, "ville")->rarity);
  CHECK(term_in(signature, "ferme")->rarity > term_in(signature, "pont")->rarity);
  CHECK(term_in(signature, "ville")->whole > term_in(signature, "pont")->whole);
}

TEST_CASE("without counts of the language no word is rare", "[events]") {
  const Signature signature = signature_of(read("Le pont"), read("Une fissure."), "", Language());
  for (const WeightedTerm& term : signature.terms) CHECK(term.rarity == 0);
}

TEST_CASE("what stands far down has no part in the opening, and what stands further is left out",
          "[events]") {
  std::string text = "Un pont ferme. ";
  for (int sentence = 0; sentence < 60; ++sentence) text += "La ville attend. ";
  text += "Une barge passe. ";
  for (int sentence = 0; sentence < 300; ++sentence) text += "La ville attend. ";
  const Signature signature = told("", (text + "Un phare brille.").c_str());
  CHECK(term_in(signature, "pont")->opening > 0);
  CHECK(term_in(signature, "barge")->opening == 0);
  CHECK(term_in(signature, "barge")->whole > 0);
  CHECK(term_in(signature, "phare") == nullptr);
}

TEST_CASE("a date that is none leaves the day unknown", "[events]") {
  CHECK_FALSE(day_of("2024-02-30"));
  CHECK_FALSE(day_of("5 mars"));
  CHECK_FALSE(day_of(""));
  CHECK(day_of("1970-01-02") == 1);
  for (const char* date : {"1969-12-31", "2000-02-29", "2024-03-05"}) CHECK(date_of(*day_of(date)) == date);
}

TEST_CASE("a weekday and a date of one day are one term", "[events]") {
  // 2024-03-05 was a Tuesday.
  CHECK(term_in(told("", "Le pont a fermé jeudi."), "2024-02-29") != nullptr);
  CHECK(term_in(told("", "Le pont a fermé le 29 février."), "2024-02-29") != nullptr);
  CHECK(term_in(told("", "Le pont a fermé mardi."), "2024-03-05") != nullptr);
}
