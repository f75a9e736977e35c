#include "cli/tsv.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace crossread;
using Cells = std::vector<std::string>;

TEST_CASE("a table is read as people type it and as spreadsheets save it", "[cli]") {
  const auto rows = tsv_rows("a\tb c \r\n\"d\te\"\t\"f \"\"g\"\"\"\n\n\"two\nlines\"\tx\ry");
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].cells == Cells{"a", "b c"});
  CHECK(rows[1].cells == Cells{"d e", "f \"g\""});
  CHECK(rows[2].cells == Cells{""});
  CHECK(rows[3].cells == Cells{"two lines", "x"});
  CHECK(rows[3].line == 4);
  CHECK(rows[4].cells == Cells{"y"});
  CHECK(rows[4].line == 6);
  CHECK(tsv_rows("").empty());
}

TEST_CASE("a quotation mark that is not a spreadsheet's stays", "[cli]") {
  CHECK(tsv_rows("\"Nous\" a-t-il dit\tx\n")[0].cells == Cells{"\"Nous\" a-t-il dit", "x"});
  const auto open = tsv_rows("\"Nous\tx\n\"\"\"Vous\"\"\"\ty\n");
  REQUIRE(open.size() == 2);
  CHECK(open[0].cells == Cells{"\"Nous", "x"});
  CHECK(open[1].cells == Cells{"\"Vous\"", "y"});
}

TEST_CASE("no cell of a table is a formula, and each is read as it was", "[cli]") {
  const Cells cells{"=1+1", "+33",  "@sum",  "-",    "-x",     "'=1",          "''+2",
                    "'s",   "-2.5", "\"a\"", "a\"b", "\"=1\"", "=\"x\"&\"y\"", "« é »"};
  const std::string row = tsv_row(cells);
  CHECK(row.starts_with("'=1+1\t'+33\t'@sum\t-\t'-x\t''=1\t'''+2\t's\t-2.5\t"));
  REQUIRE(tsv_rows(row).size() == 1);
  CHECK(tsv_rows(row)[0].cells == cells);
}

TEST_CASE("a cell is one line without outer spaces that does nothing to a screen", "[cli]") {
  CHECK(tsv_row(Cells{" a\tb\nc ", "\x1b[31m"}) == "a b c\t\uFFFD[31m\n");
  CHECK(tsv_cell("  ") == "");
}
