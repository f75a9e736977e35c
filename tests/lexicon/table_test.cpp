#include "analysis/lexicon/table.h"

#include <catch2/catch.hpp>
#include <memory>
#include <utility>

using namespace crossread;

namespace {

ParsedTable boilerplate(std::string bytes) {
  const auto text = std::make_shared<const std::string>(std::move(bytes));
  auto parsed = parse_table(*schema_of("boilerplate"), "lexicons/fr/boilerplate.tsv", *text);
  parsed.table.texts.push_back(text);  // of which the rows are views
  return parsed;
}

std::string only_fault(const ParsedTable& parsed) {
  REQUIRE(parsed.faults.size() == 1);
  return parsed.faults.front().what();
}

const std::string header = "phrase\tmatch\tcategory\tends_article\n";

}  // namespace

TEST_CASE("a table's rows keep their cells and lines, and comments and blank lines are passed over",
          "[lexicon]") {
  const auto parsed = boilerplate("# what pages say\n\n" + header +
                                  "Lire aussi\tstart\trelated\n# note\nTop #5\tline\tmenu\tyes\n");
  REQUIRE(parsed.faults.empty());
  REQUIRE(parsed.table.rows.size() == 2);
  CHECK(parsed.table.rows[0].line == 4);
  CHECK(parsed.table.rows[0].cells == std::vector<std::string_view>{"Lire aussi", "start", "related", ""});
  CHECK(parsed.table.rows[1].key() == "Top #5");
}

TEST_CASE("a table saved on Windows, with CRLF and a byte order mark, reads the same", "[lexicon]") {
  const auto parsed = boilerplate("\xEF\xBB\xBFphrase\tmatch\tcategory\r\nLire aussi\tstart\trelated\r\n");
  REQUIRE(parsed.faults.empty());
  CHECK(parsed.table.rows.at(0).cells[2] == "related");
}

TEST_CASE("columns may stand in another order than the schema's, the key first", "[lexicon]") {
  const auto parsed = boilerplate("phrase\tcategory\tmatch\nLire aussi\trelated\tstart\n");
  REQUIRE(parsed.faults.empty());
  CHECK(parsed.table.rows.at(0).cells[1] == "start");
  CHECK(only_fault(boilerplate("match\tphrase\tcategory\n")) ==
        "lexicons/fr/boilerplate.tsv:1: the first column must be phrase");
}

TEST_CASE("a row with too few or too many cells is told with what was expected", "[lexicon]") {
  CHECK(only_fault(boilerplate("phrase\tmatch\tcategory\n\nLire aussi\tstart\n")) ==
        "lexicons/fr/boilerplate.tsv:3: expected 3 columns (phrase, match, category), found 2");
  CHECK(only_fault(boilerplate(header + "a\tline\tmenu\tyes\tno\n")) ==
        "lexicons/fr/boilerplate.tsv:2: expected 3 to 4 columns (phrase, match, category, ends_article), "
        "found 5");
}

TEST_CASE("unknown values, empty cells and phrases without a word are refused", "[lexicon]") {
  CHECK(only_fault(boilerplate(header + "Menu\tlines\tmenu\n")) ==
        "lexicons/fr/boilerplate.tsv:2: unknown match \"lines\" (line, start, anywhere)");
  CHECK(only_fault(boilerplate(header + "\tline\tmenu\n")) == "lexicons/fr/boilerplate.tsv:2: empty phrase");
  CHECK(only_fault(boilerplate(header + "* - *\tline\tmenu\n")) ==
        "lexicons/fr/boilerplate.tsv:2: no word in phrase \"* - *\"");
}

TEST_CASE("where one word is asked for, two are refused", "[lexicon]") {
  const auto parsed =
      parse_table(*schema_of("abbreviations"), "de/abbreviations.tsv", "abbreviation\tkind\nz. B.\tinner\n");
  CHECK(only_fault(parsed) == "de/abbreviations.tsv:2: abbreviation \"z. B.\" is more than one word");
}

TEST_CASE("a placeholder that no credit knows is refused", "[lexicon]") {
  const auto parsed =
      parse_table(*schema_of("credits"), "fr/credits.tsv", "pattern\tkind\navec {agence}\tcredit\n");
  CHECK(only_fault(parsed) ==
        "fr/credits.tsv:2: unknown placeholder in pattern \"avec {agence}\" ({agency}, {name}, {date})");
}

TEST_CASE("an empty item in a list is refused", "[lexicon]") {
  const auto parsed =
      parse_table(*schema_of("agencies"), "common/agencies.tsv", "name\tvariants\nAFP\ta | | b\n");
  CHECK(only_fault(parsed) == "common/agencies.tsv:2: empty item in variants \"a | | b\"");
}

TEST_CASE("a line of ill-formed UTF-8 is refused and the rest is read", "[lexicon]") {
  const auto parsed = boilerplate(header + "Publicit\xE9\tline\tadvertisement\nMenu\tline\tmenu\n");
  CHECK(only_fault(parsed) == "lexicons/fr/boilerplate.tsv:2: ill-formed UTF-8");
  CHECK(parsed.table.rows.size() == 1);
}

TEST_CASE("a header with an unknown, a repeated or a missing column stops the reading", "[lexicon]") {
  CHECK(only_fault(boilerplate("phrase\tmatsh\tcategory\nMenu\n")) ==
        "lexicons/fr/boilerplate.tsv:1: the header's \"matsh\" is not one of phrase, match, category, "
        "ends_article");
  CHECK(only_fault(boilerplate("phrase\tmatch\tmatch\n")).find("\"match\" is not one of") !=
        std::string::npos);
  CHECK(only_fault(boilerplate("phrase\tmatch\n")) ==
        "lexicons/fr/boilerplate.tsv:1: the header has no column category");
  CHECK(only_fault(boilerplate("# nothing yet\n")).find("no header line") != std::string::npos);
}

TEST_CASE("a key is the same row in any case and accent, but for words that accents tell apart",
          "[lexicon]") {
  const Row row{1, false, {"À lire"}};
  CHECK(key_of(*schema_of("boilerplate"), row) == "a lire");
  CHECK(key_of(*schema_of("function_words"), Row{1, false, {"à"}}) == "à");
  CHECK(key_of(*schema_of("endings"), Row{1, false, {"s", "verb", "present", ""}}) == "s\tverb\tpresent\t");
}
