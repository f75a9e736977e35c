#include "reports/markdown.h"

#include <catch2/catch.hpp>

#include "reports/markdown_escape.h"
#include "reports/wording.h"

using namespace crossread;
using namespace crossread::reports;

namespace {
std::string rendered(Blocks blocks) {
  return render_markdown({.language = "fr", .blocks = std::move(blocks)});
}
}  // namespace

TEST_CASE("words without active marks are left as they are written", "[markdown]") {
  for (const char* words :
       {"L'OTAN (28 pays), « unie » - ou presque : 35 % !", "a/b, c. d; 3.5 = 7/2", "M. Carter"})
    CHECK(guard_line(escape_markdown(words)) == words);
}

TEST_CASE("what begins a list or a heading is escaped at the start of a line alone", "[markdown]") {
  CHECK(guard_line("- oui") == "\\- oui");
  CHECK(guard_line("2016. L'année") == "2016\\. L'année");
  CHECK(guard_line("  3) point ") == "3\\) point");
  CHECK(guard_line("3 points") == "3 points");
  CHECK(guard_line("===") == "\\===");
  CHECK(guard_line("12") == "12");
  CHECK(guard_line("") == "");
}

TEST_CASE("bare addresses and mentions make no links", "[markdown]") {
  CHECK(escape_markdown("www.a.example") == "www\\.a.example");
  CHECK(escape_markdown("http://a.example") == "http\\://a.example");
  CHECK(escape_markdown("a@b") == "a@<!-- -->b");
}

TEST_CASE("each block is told from the next by an empty line", "[markdown]") {
  CHECK(rendered({{Heading{.level = 2, .text = plain("Les mots")}},
                  {Paragraph{plain("Texte.")}},
                  {List{{plain("un"), plain("deux")}}}}) == "## Les mots\n\nTexte.\n\n- un\n- deux\n");
}

TEST_CASE("a cell stays on one line of its table whatever it holds", "[markdown]") {
  CHECK(rendered({{Table{{{plain(""), plain("RT")}, {plain("a"), verbatim("b | c\nd")}}}}}) ==
        "|  | RT |\n|---|---|\n| a | b \\| c d |\n");
}

TEST_CASE("strips are set as code and details are folded", "[markdown]") {
  CHECK(rendered({{Strips{{{"RT", "+="}}}}}) == "```text\nRT    1 += 2\n```\n");
  CHECK(rendered({{Details{.summary = verbatim("a < b"), .blocks = {{Paragraph{plain("c")}}}}}}) ==
        "<details>\n<summary>a &lt; b</summary>\n\nc\n\n</details>\n");
}

TEST_CASE("an empty report is empty", "[markdown]") {
  CHECK(rendered({}).empty());
}

TEST_CASE("a name of backticks does not end the block of code that holds it", "[markdown]") {
  Bars bars{.file = "", .title = {}, .groups = {{"````", {{"RT", 3, "3"}}}}};
  const std::string text = render_markdown(Report{.language = "fr", .blocks = {{bars}}});
  CHECK(text.starts_with("`````text\n"));
  CHECK(text.ends_with("\n`````\n"));
}
