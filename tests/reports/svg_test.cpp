#include "reports/svg.h"

#include <catch2/catch.hpp>

#include "reports/bar_lines.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::reports;
using crossread::test::holds;

namespace {

Inlines plain_text(const std::string& text) {
  return {{.kind = Inline::Kind::plain, .text = text, .language = {}, .evidence = {}}};
}

Bars of_a_dike(const std::string& name = "digue") {
  return {
      .file = "words",
      .title = plain_text("Un mot"),
      .groups = {{name, {{"RT", 12, "12"}, {"AFP", 3, "3"}}}, {"pont", {{"RT", 0, "0"}, {"AFP", 6, "6"}}}}};
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
  return times;
}

}  // namespace

TEST_CASE("a drawing has a bar for each value above none, and says all in words", "[reports]") {
  const std::string svg = render_svg(of_a_dike(), "fr");
  CHECK(svg.starts_with("<svg xmlns="));
  CHECK(svg.ends_with("</svg>\n"));
  CHECK(holds(svg, "<title id=\"title\">Un mot</title>"));
  CHECK(holds(svg, ">digue: RT 12, AFP 3; pont: RT 0, AFP 6</desc>"));
  CHECK(count(svg, "height=\"13\"") == 3);
  CHECK(count(svg, ">RT</text>") == 2);
}

TEST_CASE("bars are as long as their values, from zero", "[reports]") {
  const std::string svg = render_svg(of_a_dike(), "fr");
  CHECK(holds(svg, "width=\"260.0\""));
  CHECK(holds(svg, "width=\"65.0\""));
  CHECK(holds(svg, "width=\"130.0\""));
}

TEST_CASE("no words become elements of a drawing", "[reports][hostile]") {
  const std::string svg = render_svg(of_a_dike("</text><script>\"&\x07"), "fr");
  CHECK_FALSE(holds(svg, "<script"));
  CHECK_FALSE(holds(svg, "\x07"));
  CHECK(holds(svg, "&lt;/text&gt;&lt;script&gt;&quot;&amp;"));
}

TEST_CASE("bars of no value are drawn as none", "[reports]") {
  Bars bars = of_a_dike();
  for (auto& group : bars.groups)
    for (auto& bar : group.bars) bar.value = 0;
  CHECK(count(render_svg(bars, "fr"), "height=\"13\"") == 0);
  CHECK(bar_lines(bars).front() == "digue  RT   12");
}

TEST_CASE("bars as text stand under their names, on one scale", "[reports]") {
  CHECK(bar_lines(of_a_dike()) == std::vector<std::string>{"digue  RT   ████████████████████████ 12",
                                                           "       AFP  ██████ 3", "pont   RT   0",
                                                           "       AFP  ████████████ 6"});
}
