#include "reports/columns.h"

#include <catch2/catch.hpp>

#include "reports/strip_lines.h"
#include "reports/text_table.h"

using namespace crossread;
using Lines = std::vector<std::string>;

TEST_CASE("a column is what a terminal shows", "[reports]") {
  CHECK(columns_of("État") == 4);
  CHECK(columns_of("e\u0301") == 1);
  CHECK(columns_of("新闻") == 4);
  CHECK(columns_of("") == 0);
}

TEST_CASE("lines break at spaces, never at no-break ones", "[reports]") {
  CHECK(wrapped("il a dit «\u00A0oui\u00A0» hier", 9) == Lines{"il a dit", "«\u00A0oui\u00A0»", "hier"});
  CHECK(wrapped("  deux   mots ", 20) == Lines{"deux mots"});
  CHECK(wrapped("", 20) == Lines{""});
}

TEST_CASE("a word longer than the line is cut", "[reports]") {
  CHECK(wrapped("un anticonstitutionnel", 8) == Lines{"un", "anticons", "titution", "nel"});
  CHECK(wrapped("新闻新", 1) == Lines{"新", "闻", "新"});
}

TEST_CASE("a table keeps to the width and its columns stay apart", "[reports]") {
  CHECK(text_table({{"Mot", "RT"}, {"digue", "2"}}, 40) == "Mot    RT\n---------\ndigue  2\n");
  const std::string table =
      text_table({{"", "RT"}, {"Titre", "La digue d'Olmes cède sous la crue de l'Orbe"}}, 30);
  for (std::size_t at = 0, end = 0; at < table.size(); at = end + 1) {
    end = table.find('\n', at);
    CHECK(columns_of(table.substr(at, end - at)) <= 30);
  }
}

TEST_CASE("a table too wide for its width becomes a list of rows", "[reports]") {
  const std::vector<std::vector<std::string>> rows{
      {"", "Média", "Titre", "Date", "Auteur"},
      {"RT", "RT en français, le site", "Une digue cède", "11 février 2016", "Nora Vialle et autres"}};
  CHECK(text_table(rows, 40).find("Auteur: Nora Vialle et autres\n") != std::string::npos);
}

TEST_CASE("strips stand under each other and a long one takes several lines", "[reports]") {
  CHECK(strip_lines({{{"RT", "+=="}, {"Le Quai", "="}}}) ==
        Lines{"RT         1 +== 3", "Le Quai    1 =   1"});
  const auto lines = strip_lines({{{"RT", std::string(60, '+')}}});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == "RT    1 " + std::string(50, '+') + " 50");
  CHECK(lines[1] == "     51 " + std::string(10, '+') + std::string(40, ' ') + " 60");
  CHECK(strip_lines({}).empty());
}
