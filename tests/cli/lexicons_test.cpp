#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>

#include "tests/cli/program.h"
#include "tests/support/holds.h"

using crossread::test::Folder;
using crossread::test::holds;

TEST_CASE("the lexicons of the program are listed by language and table", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicons", "list"});
  CHECK(run.code == 0);
  CHECK(run.out.starts_with("language  table"));
  CHECK(run.out.find("\nfr        months") != std::string::npos);
  CHECK(run.out.find("\nen        months") != std::string::npos);
}

TEST_CASE("exported lexicons are complete: they are without fault", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicons", "export", "mine"});
  CHECK(run.code == 0);
  CHECK(run.out.ends_with(" files in mine\n"));
  CHECK(folder.has("mine/fr/months.tsv"));
  const auto check = folder.run({"lexicons", "check", "mine"});
  CHECK(check.code == 0);
  CHECK(check.err.empty());
}

TEST_CASE("an export writes over a teacher's changes only when told", "[cli]") {
  const Folder folder;
  folder.write("mine/fr/months.tsv", "changed");
  const auto run = folder.run({"lexicons", "export", "mine"});
  CHECK(run.code == 2);
  CHECK(run.err == "mine/fr/months.tsv: is there already; --force writes over it\n");
  CHECK(folder.read("mine/fr/months.tsv") == "changed");
  CHECK(folder.names("mine") == std::vector<std::string>{"fr"});
  CHECK(folder.run({"lexicons", "export", "--force", "mine"}).code == 0);
  CHECK(folder.read("mine/fr/months.tsv") != "changed");
}

TEST_CASE("each fault of a lexicon is a line with file and line", "[cli]") {
  const Folder folder;
  folder.write("mine/fr/months.tsv", "janvier\n");
  const auto run = folder.run({"lexicons", "check", "mine"});
  CHECK(run.code == 2);
  CHECK(run.err.find("mine/fr/months.tsv:1: ") != std::string::npos);
}

TEST_CASE("a folder that is called like a table is no table", "[cli]") {
  const Folder folder;
  std::filesystem::create_directories(folder.path() / "mine/fr/months.tsv");
  CHECK(folder.run({"lexicons", "check", "mine"}).code == 0);
}

TEST_CASE("lexicons that are not there are one line", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicons", "check", "nowhere"});
  CHECK(run.code == 2);
  CHECK(run.err.starts_with("nowhere: "));
  CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
}

TEST_CASE("a word is explained by every table that has it, with file and line", "[cli]") {
  const auto run = Folder().run({"lexicons", "explain", "--language", "fr", "marteler"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(holds(run.out, "fr: reporting_verbs (lexicons/fr/reporting_verbs.tsv:"));
  CHECK(holds(run.out, "  charge: assertive\n"));
  CHECK(holds(run.out, "fr: terms/charged_verb (lexicons/fr/terms/charged_verb.tsv:"));
  CHECK(holds(run.out, "  weight: 2\n"));
  CHECK(holds(run.out, "  category: charged_verb: Un verbe de parole"));
}

TEST_CASE("an inflected form is explained by its dictionary form", "[cli]") {
  const auto run = Folder().run({"lexicons", "explain", "--language", "fr", "terroristes"});
  CHECK(holds(run.out, "  pattern: terroriste\n"));
  CHECK(holds(run.out, "  word: terroriste\n  english: terrorist\n"));
}

TEST_CASE("a phrase need not stand between quotation marks, and a pattern with a gap explains it", "[cli]") {
  const Folder folder;
  CHECK(holds(folder.run({"lexicons", "explain", "bras", "de", "fer"}).out, "  pattern: bras de fer\n"));
  CHECK(holds(folder.run({"lexicons", "explain", "s'alarmer"}).out, "  pattern: se * alarmer\n"));
}

TEST_CASE("a word that only its beginning tells is explained by the affix", "[cli]") {
  const auto run = Folder().run({"lexicons", "explain", "--language", "fr", "islamo-pluvieux"});
  CHECK(holds(run.out, "  pattern: islamo*\n"));
  CHECK(holds(run.out, "  class: prefix\n"));
}

TEST_CASE("a word in a list is explained by its row, one of a pattern by its words", "[cli]") {
  const Folder folder;
  CHECK(holds(folder.run({"lexicons", "explain", "--language", "fr", "OTAN"}).out, "  referent: l'OTAN\n"));
  CHECK(holds(folder.run({"lexicons", "explain", "--language", "fr", "selon"}).out,
              "  phrase: selon {source}\n"));
}

TEST_CASE("a technical expression is shown beside the term that it excepts", "[cli]") {
  const auto run = Folder().run({"lexicons", "explain", "--language", "fr", "régime alimentaire"});
  CHECK(holds(run.out, "fr: terms/label "));
  CHECK(holds(run.out, "fr: terms/technical "));
}

TEST_CASE("an explanation names the file of one's own lexicon", "[cli]") {
  const Folder folder;
  folder.write("mine/fr/terms/label.tsv", "pattern\tclass\tweight\npluvieur\tnoun\t2\n");
  const auto run = folder.run({"lexicons", "explain", "--lexicons", "mine", "pluvieur"});
  CHECK(holds(run.out, "fr: terms/label (mine/fr/terms/label.tsv:2)\n  pattern: pluvieur\n"));
}

TEST_CASE("a word that no table has is said to be in none", "[cli]") {
  const auto run = Folder().run({"lexicons", "explain", "pluvieur\x1B[2J"});
  CHECK(run.code == 0);
  CHECK(run.out == "no table has \"pluvieur\uFFFD[2J\"\n");
}

TEST_CASE("a language that has no lexicon explains nothing", "[cli]") {
  const auto run = Folder().run({"lexicons", "explain", "--language", "xx", "terroriste"});
  CHECK(run.code == 2);
  CHECK(run.err == "--language: no lexicon is called 'xx' (de, en, fr)\n");
}
