#include "reports/plain_text.h"

#include <catch2/catch.hpp>

#include "reports/columns.h"
#include "reports/compose.h"
#include "reports/wording.h"
#include "tests/reports/flood.h"

using namespace crossread;
using namespace crossread::reports;

TEST_CASE("no line of plain text is wider than asked", "[reports]") {
  for (const std::size_t width : {40U, 60U, 80U, 120U}) {
    const std::string text = render_text(compose(test::flood_in_french(), phrases_in("fr")), width);
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = text.find('\n', at);
      const std::string line = text.substr(at, end - at);
      INFO(line);
      CHECK(columns_of(line) <= width);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("items hang under their first line and sentences are labelled", "[reports]") {
  const Report report{
      .language = "fr",
      .blocks = {
          {List{{plain("un point qui est bien trop long pour une seule ligne")}}},
          {Paragraph{{{.kind = Inline::Kind::sentence, .text = "RT 1", .language = {}, .evidence = {}}}}}}};
  CHECK(render_text(report, 40) == "- un point qui est bien trop long pour\n  une seule ligne\n\n[RT 1]\n");
}
