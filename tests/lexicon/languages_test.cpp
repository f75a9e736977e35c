#include "analysis/lexicon/languages.h"

#include <algorithm>
#include <thread>

#include <catch2/catch.hpp>

#include "tests/lexicon/folder.h"

using namespace crossread;

namespace {

const Languages& shipped() {
  static const Languages languages = load_languages();
  return languages;
}

}  // namespace

TEST_CASE("the program comes with French, English and German", "[lexicon]") {
  CHECK(shipped().codes() == std::vector<std::string>{"de", "en", "fr"});
  CHECK(shipped().of("fr").name == "français");
  CHECK(shipped().of("en").text.language == "en");
}

TEST_CASE("an unknown language holds what is common and nothing else", "[lexicon]") {
  const Language& language = shipped().of("xx");
  CHECK(language.code.empty());
  CHECK(language.agencies.size() == shipped().of("fr").agencies.size());
  CHECK(language.text.function_words.empty());
}

TEST_CASE("months and weekdays are found folded, with and without their full stop", "[lexicon]") {
  CHECK(shipped().of("fr").months.at("fevr.") == 2);
  CHECK(shipped().of("fr").months.at("fevr") == 2);
  CHECK(shipped().of("de").months.at("marz") == 3);
  CHECK(shipped().of("en").weekdays.at("sunday") == 7);
}

TEST_CASE("a star in splits tells elisions, clitics and whole words apart", "[lexicon]") {
  const TextRules& rules = shipped().of("fr").text;
  CHECK(rules.elisions.contains("l'"));
  CHECK(rules.clitics.contains("-t-il"));
  CHECK(rules.unsplit.contains("aujourd'hui"));
  CHECK_FALSE(rules.elisions.contains("aujourd'"));
}

TEST_CASE("the dictionary of a language is told once, when the language is met", "[lexicon]") {
  LexiconFolder folder;
  folder.write("en/dictionary.tsv", "format\tpath\nwordnet\t/nowhere/wordnet\n");
  Languages languages = load_languages(folder.path());
  std::vector<std::string> told;
  languages.when_met([&](const DictionaryRules& rules) { told.push_back(rules.path); });
  languages.of("xx");
  CHECK(told.empty());
  languages.of("en");
  languages.of("en");
  CHECK(told == std::vector<std::string>{"/nowhere/wordnet"});
  languages.of("de");  // it has no dictionary
  CHECK(told.size() == 1);
  languages.of("fr");
  CHECK(told.back() == shipped().of("fr").text.dictionary.path);
}

TEST_CASE("the rows of an overlay outlive the files that they were read from", "[lexicon]") {
  Tables tables;
  {
    LexiconFolder folder;
    folder.write("fr/credits.tsv", "pattern\tkind\nvu par {agency}\tcredit\n");
    tables = load_languages(folder.path()).tables();
  }
  const auto& rows = tables.at("fr").at("credits").rows;
  CHECK(rows.back().key() == "vu par {agency}");
}

TEST_CASE("the version is stable, and comments do not change it", "[lexicon]") {
  CHECK(shipped().version() == load_languages().version());
  CHECK(shipped().version().size() == 12);
  const auto version_of = [](const std::string& content) {
    LexiconFolder folder;
    folder.write("fr/credits.tsv", content);
    return load_languages(folder.path()).version();
  };
  const std::string row = "pattern\tkind\nd'après nos confrères de {agency}\tcredit\n";
  CHECK(version_of(row) == version_of("# a note\n" + row));
  CHECK(version_of(row) != version_of("pattern\tkind\nd'après nos confrères de {agency}\tbyline\n"));
}

TEST_CASE("a language that only exists as files works like those that are shipped", "[lexicon]") {
  const auto languages = load_languages(LEXICON_FIXTURES "/italian");
  CHECK(languages.codes() == std::vector<std::string>{"de", "en", "fr", "it"});
  const Language& italian = languages.of("it");
  CHECK(italian.name == "italiano");
  CHECK(italian.text.abbreviations.at("sig.") == Abbreviation::title);
  CHECK(italian.text.elisions.contains("dell'"));
  CHECK(italian.text.function_words.at("e") == WordClass::conjunction);
  CHECK(italian.text.function_words.at("è") == WordClass::auxiliary);
  CHECK(italian.months.at("gen") == 1);
  CHECK(italian.credits.at(1).kind == CreditPattern::Kind::byline);
  REQUIRE(italian.boilerplate.find("ULTIME NOTIZIE") != nullptr);
  CHECK(italian.boilerplate.find("ULTIME NOTIZIE")->ends_article);
  CHECK(italian.boilerplate.find("Leggi anche: il voto di domenica")->category == "related");
  CHECK(italian.boilerplate.find("Il voto di domenica") == nullptr);
  CHECK(italian.agencies.size() == languages.of("fr").agencies.size());
}

TEST_CASE("threads that ask for a language at once are given the same one", "[lexicon]") {
  const auto languages = load_languages();
  std::vector<const Language*> given(8);
  std::vector<std::thread> threads;
  for (const Language*& place : given)
    threads.emplace_back([&languages, &place] { place = &languages.of("fr"); });
  for (auto& thread : threads) thread.join();
  CHECK(std::ranges::count(given, &languages.of("fr")) == 8);
}

TEST_CASE("the summary counts the rows of every table", "[lexicon]") {
  const auto rows = summary(shipped());
  const auto weekdays = std::ranges::find_if(
      rows, [](const TableSummary& row) { return row.language == "fr" && row.table == "weekdays"; });
  REQUIRE(weekdays != rows.end());
  CHECK(weekdays->rows == 7);
}
