#include "analysis/lexicon/check.h"

#include <catch2/catch.hpp>

#include "tests/lexicon/folder.h"

using namespace crossread;

namespace {

std::vector<std::string> faults_in(const LexiconFolder& folder) {
  std::vector<std::string> faults;
  for (const Error& fault : check_lexicons(folder.path()))
    faults.push_back(std::string(fault.what()).substr(folder.path().size() + 1));
  return faults;
}

}  // namespace

TEST_CASE("the check tells all faults, by file and line", "[lexicon]") {
  LexiconFolder folder;
  folder.write("fr/weekdays.tsv", "name\tnumber\nlundi\t0\nmardi\n");
  folder.write("fr/credits.tsv", "pattern\tkind\n* *\tcredit\n");
  CHECK(faults_in(folder) ==
        std::vector<std::string>{"fr/credits.tsv:2: no word in pattern \"* *\"",
                                 "fr/weekdays.tsv:2: unknown number \"0\" (1, 2, 3, 4, 5, 6, 7)",
                                 "fr/weekdays.tsv:3: expected 2 columns (name, number), found 1"});
}

TEST_CASE("rows that folding makes one are told as repeated", "[lexicon]") {
  LexiconFolder folder;
  folder.write("fr/boilerplate.tsv",
               "phrase\tmatch\tcategory\nÀ lire\tline\trelated\nA LIRE\tstart\trelated\n");
  CHECK(faults_in(folder) ==
        std::vector<std::string>{"fr/boilerplate.tsv:3: \"A LIRE\" stands in line 2 already"});
}

TEST_CASE("a removal of what does not stand is told", "[lexicon]") {
  LexiconFolder folder;
  folder.write("fr/weekdays.tsv", "name\tnumber\n-lundi\n-octidi\n");
  CHECK(faults_in(folder) == std::vector<std::string>{"fr/weekdays.tsv:3: no row \"octidi\" to remove"});
}

TEST_CASE("a weight of no feature of the model is told", "[lexicon]") {
  LexiconFolder folder;
  folder.write("fr/term_model.tsv", "feature\tweight\nquoted\t1\ncolour\t2\n");
  CHECK(faults_in(folder) ==
        std::vector<std::string>{"fr/term_model.tsv:3: no feature is called \"colour\""});
}

TEST_CASE("a loaded term that begins with no word is told", "[lexicon]") {
  LexiconFolder folder;
  folder.write("fr/terms/emotion.tsv",
               "pattern\tclass\tweight\tneutral\texcept\tnote\tsource\n"
               "* colère\tphrase\t2\t\t\t\t\ncolère * noire\tphrase\t2\t\t\t\t\n");
  CHECK(faults_in(folder) ==
        std::vector<std::string>{"fr/terms/emotion.tsv:2: \"* colère\" does not begin with a word"});
}

TEST_CASE("misnamed tables, folders and files are told", "[lexicon]") {
  LexiconFolder folder;
  folder.write("README.md", "our words");
  folder.write("fr/boilerplate.tsv.txt", "");
  folder.write("fr/agencies.tsv", "name\n");
  folder.write("fr/boilerplates.tsv", "");
  folder.write("french/months.tsv", "");
  const auto faults = faults_in(folder);
  REQUIRE(faults.size() == 4);
  CHECK(faults[0] == "fr/agencies.tsv: table agencies belongs in common");
  CHECK(faults[1] == "fr/boilerplate.tsv.txt: is not read: not <folder>/<table>.tsv");
  CHECK(faults[2].find("fr/boilerplates.tsv: no table is called \"boilerplates\" (abbreviations,") == 0);
  CHECK(faults[3].find("french/months.tsv: folder \"french\" is neither") == 0);
}

TEST_CASE("a folder that is not there is an error", "[lexicon]") {
  CHECK_THROWS_AS(check_lexicons("/no/such/folder"), Error);
}
