#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "reports/columns.h"
#include "reports/csv.h"
#include "tests/cli/program.h"
#include "tests/cli/samples.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;
using Json = nlohmann::json;

TEST_CASE("quotations are listed for each article under its name", "[cli]") {
  const Folder folder;
  folder.write("week/agency.md", article_of_the_agency);
  folder.write("week/storm.md", article_that_stands_alone);
  const auto run = folder.run({"quotes", "week"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(holds(run.out, "agency: Port de Sormiou : deux entrepôts détruits par un incendie\ntype"));
  CHECK(holds(run.out, "direct"));
  CHECK(holds(run.out, "Luc Armand"));
  CHECK(holds(run.out, "a déclaré"));
  CHECK(holds(run.out, "storm: Tempête de grêle"));
}

TEST_CASE("who is meant stands behind the words that name a speaker, unless they say it", "[cli]") {
  const Folder folder;
  const std::string input =
      R"({"id":"t","text":"« Le feu est maîtrisé », a déclaré le pompier Luc Armand. « Rentrez », a-t-il ajouté.","language":"fr"})";
  const auto run = folder.run({"quotes", "-"}, {.input = input});
  CHECK(holds(run.out, "le pompier Luc Armand"));
  CHECK_FALSE(holds(run.out, "le pompier Luc Armand ("));
  CHECK(holds(run.out, "(Luc Armand)"));
}

TEST_CASE("columns of quotations fit 80 columns and have no colours", "[cli]") {
  const Folder folder;
  const std::string name = "Marie-Hortense de La Rochebrune-Vauxcelles";
  const std::string input = R"({"id":"t","text":"« Le feu est maîtrisé et personne ne manque », a déclaré )" +
                            name + R"(, directrice adjointe du service.","language":"fr"})";
  const auto run = folder.run({"quotes", "-"}, {.input = input});
  CHECK(run.out.find('\x1B') == std::string::npos);
  std::istringstream lines(run.out);
  for (std::string line; std::getline(lines, line);) CHECK(columns_of(line) <= 80);
}

TEST_CASE("an article in which nobody speaks has no quotation, in every format", "[cli]") {
  const Folder folder;
  const std::string input = R"({"id":"t","title":"","text":"Il pleut sur le port.","language":"fr"})";
  CHECK(folder.run({"quotes", "-"}, {.input = input}).out == "t\nno quotation found\n\n");
  CHECK(folder.run({"quotes", "--format", "csv", "-"}, {.input = input}).out ==
        "article,type,source,person,cue,lemma,charge,confidence,start,end,words\n");
  CHECK(folder.run({"quotes", "--format", "json", "-"}, {.input = input}).out ==
        "{\"id\":\"t\",\"quotes\":[]}\n");
}

TEST_CASE("a spreadsheet reads quotations with commas and quotation marks in them", "[cli]") {
  const Folder folder;
  const std::string input =
      R"({"id":"t,1","text":"\"Le feu, hélas, est maîtrisé\", a déclaré Luc Armand.","language":"fr"})";
  const auto run = folder.run({"quotes", "--format", "csv", "-"}, {.input = input});
  CHECK(holds(run.out, "\n\"t,1\",direct,Luc Armand,Luc Armand,a déclaré,déclarer,neutral,"));
  CHECK(holds(run.out, "\"\"\"Le feu, hélas, est maîtrisé\"\"\"\n"));
}

TEST_CASE("a row of CSV is one line, with quotation marks doubled", "[cli]") {
  const std::vector<std::string> cells{"a", "", "b,c", "d\"e", "f\ng", "\x1B[31m"};
  CHECK(csv_row(cells) == "a,,\"b,c\",\"d\"\"e\",f g,\uFFFD[31m\n");
  CHECK(csv_row({}) == "\n");
}

TEST_CASE("no cell of CSV is a formula to a spreadsheet", "[cli]") {
  const std::vector<std::string> cells{"=1+1", "+33", "-2+3", "@sum", "a=b", "=HYPERLINK(\"x\",\"y\")",
                                       "\t=1", "  "};
  CHECK(csv_row(cells) == "'=1+1,'+33,'-2+3,'@sum,a=b,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",' =1,  \n");
}

TEST_CASE("a negative number in CSV stays a number", "[cli]") {
  CHECK(csv_row(std::vector<std::string>{"-2", "-0.25", "1e-9"}) == "-2,-0.25,1e-9\n");
}

TEST_CASE("quotations in JSON are those of annotate, with the person behind each", "[cli]") {
  const Folder folder;
  folder.write("agency.md", article_of_the_agency);
  const auto quotes = Json::parse(folder.run({"quotes", "--format", "json", "agency.md"}).out);
  const auto annotation = Json::parse(folder.run({"annotate", "agency.md"}).out);
  CHECK(quotes["id"] == "agency");
  CHECK(quotes["quotes"] == annotation["quotes"]);
  REQUIRE(quotes["quotes"].size() == 2);
  CHECK(quotes["quotes"][1]["entity"] == "Luc Armand");
}
