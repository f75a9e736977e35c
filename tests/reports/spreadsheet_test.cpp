#include "reports/spreadsheet.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/reports/flood.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;

TEST_CASE("the table of quotations has a row for each, with who speaks", "[reports][spreadsheet]") {
  const Comparison comparison = flood_in_french();
  const std::string table = quotes_table(comparison, phrases_in("fr"));
  CHECK(table.starts_with("\xEF\xBB\xBF"));
  CHECK(static_cast<std::size_t>(std::ranges::count(table, '\n')) == comparison.voices.quotations.size() + 1);
  CHECK(holds(table, "Le Quai;Le Quai;3;Odile Brassac;clair;"));
  CHECK(holds(table, ";marteler;donne du poids;non;"));
}

TEST_CASE("the table of like sentences has those of all articles, with what changes",
          "[reports][spreadsheet]") {
  const std::string table = pairs_table(flood_in_french(), phrases_in("fr"));
  CHECK(holds(table, "AM;1;Le Quai;1;presque mot pour mot;"));
  CHECK(holds(table, "→"));
  CHECK(holds(pairs_table(flood_in_english(), phrases_in("en")), "The Quay,2,A,1,nearly word for word,"));
}

TEST_CASE("without anything to list a table is its head alone", "[reports][spreadsheet]") {
  for (const auto table : {quotes_table, terms_table, pairs_table}) {
    const std::string text = table(Comparison(), phrases_in("en"));
    CHECK(std::ranges::count(text, '\n') == 1);
  }
}
