#include <catch2/catch.hpp>

#include "analysis/lexicon/languages.h"
#include "tests/lexicon/folder.h"

using namespace crossread;

namespace {

Tables tables_of(const std::string& name, const std::string& content) {
  const LexiconFile file = lexicon_file("lexicons", name, content);
  auto parsed = parse_tables(std::span(&file, 1));
  REQUIRE(parsed.faults.empty());
  return std::move(parsed.tables);
}

std::vector<std::string> keys(const Tables& tables, const std::string& folder, const std::string& name) {
  std::vector<std::string> keys;
  for (const Row& row : tables.at(folder).at(name).rows) keys.emplace_back(row.key());
  return keys;
}

const std::string header = "phrase\tmatch\tcategory\n";

}  // namespace

TEST_CASE("an overlay adds rows after those that stand", "[lexicon]") {
  const auto laid = overlaid(tables_of("fr/boilerplate.tsv", header + "Menu\tline\tmenu\n"),
                             tables_of("fr/boilerplate.tsv", header + "Nos podcasts\tline\tmenu\n"));
  CHECK(keys(laid, "fr", "boilerplate") == std::vector<std::string>{"Menu", "Nos podcasts"});
}

TEST_CASE("an overlay's row replaces the row of the same key where it stands", "[lexicon]") {
  const auto laid =
      overlaid(tables_of("fr/boilerplate.tsv", header + "Suivre\tline\tmenu\nMenu\tline\tmenu\n"),
               tables_of("fr/boilerplate.tsv", header + "SUIVRE\tstart\tsubscribe\n"));
  REQUIRE(keys(laid, "fr", "boilerplate") == std::vector<std::string>{"SUIVRE", "Menu"});
  CHECK(laid.at("fr").at("boilerplate").rows[0].cells[1] == "start");
}

TEST_CASE("a key after a minus removes the row, and the minus needs no other cell", "[lexicon]") {
  const auto laid =
      overlaid(tables_of("fr/boilerplate.tsv", header + "Suivre\tline\tmenu\nMenu\tline\tmenu\n"),
               tables_of("fr/boilerplate.tsv", header + "-suivre\n-Unknown\n"));
  CHECK(keys(laid, "fr", "boilerplate") == std::vector<std::string>{"Menu"});
}

TEST_CASE("an overlay in a folder changes the loaded language and the version", "[lexicon]") {
  LexiconFolder folder;
  folder.write("common/agencies.tsv", "name\tvariants\nPigeon Press\tPP\n-AFP\n");
  const auto shipped = load_languages();
  const auto laid = load_languages(folder.path());
  const auto named = [](const Languages& languages, const std::string& name) {
    return std::ranges::count(languages.of("fr").agencies, name, &Agency::name);
  };
  CHECK(named(shipped, "AFP") == 1);
  CHECK(named(laid, "AFP") == 0);
  CHECK(named(laid, "Pigeon Press") == 1);
  CHECK(shipped.version() != laid.version());
}

TEST_CASE("a fault in an overlay is thrown with its file and line", "[lexicon]") {
  LexiconFolder folder;
  folder.write("fr/weekdays.tsv", "name\tnumber\nlundi\t8\n");
  CHECK_THROWS_WITH(load_languages(folder.path()),
                    folder.path() + "/fr/weekdays.tsv:2: unknown number \"8\" (1, 2, 3, 4, 5, 6, 7)");
  CHECK_THROWS_AS(load_languages(folder.path() + "/none"), Error);
}

TEST_CASE("a new language must say its name", "[lexicon]") {
  LexiconFolder folder;
  folder.write("oc/weekdays.tsv", "name\tnumber\ndiluns\t1\n");
  CHECK_THROWS_WITH(load_languages(folder.path()), folder.path() + "/oc: no language.tsv");
  folder.write("oc/language.tsv", "code\tname\nca\tcatalan\n");
  CHECK_THROWS_WITH(load_languages(folder.path()),
                    folder.path() + "/oc/language.tsv: expected one row, for the code \"oc\"");
}
