#include "analysis/page/html.h"

#include <catch2/catch.hpp>
#include <string>

#include "analysis/page/html_blocks.h"
#include "analysis/page/html_guard.h"

namespace crossread {
namespace {

BlockList blocks_in(const std::string& html) {
  return blocks_of(parse_html(html),
                   MarkupWords({{"sidebar", "sidebar"}, {"share", "share"}, {"body", "body"}}));
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("a tree lists parents before children and knows where each subtree ends", "[page][html]") {
  const HtmlTree tree = parse_html("<p>Le <b>pont</b> rouvre</p>");
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    CHECK(tree.nodes[i].parent < static_cast<std::int32_t>(i));
    CHECK(tree.nodes[i].end > static_cast<std::int32_t>(i));
    CHECK(tree.nodes[i].end <= static_cast<std::int32_t>(tree.nodes.size()));
  }
  CHECK(tree.text_of(0) == "Le pont rouvre");
}

TEST_CASE("blocks part at block elements and at two line breaks, not at one", "[page][html]") {
  const auto list = blocks_in("<div>Un<br>deux<br><br>trois<p>qu<b>atre</b></p>cinq</div>");
  REQUIRE(list.blocks.size() == 4);
  CHECK(list.blocks[0].text == "Un deux");
  CHECK(list.blocks[1].text == "trois");
  CHECK(list.blocks[2].text == "quatre");
  CHECK(list.blocks[3].text == "cinq");
}

TEST_CASE("scripts, controls and frames give no block", "[page][html]") {
  const auto list = blocks_in(
      "<script>var a = '<p>x</p>';</script><select><option>fr</select><iframe>y</iframe><p>Texte</p>");
  REQUIRE(list.blocks.size() == 1);
  CHECK(list.blocks[0].text == "Texte");
}

TEST_CASE("linked and bold text is measured", "[page][html]") {
  const auto list = blocks_in("<p><a href='/x'>abcd</a><b>efgh</b></p>");
  REQUIRE(list.blocks.size() == 1);
  CHECK(list.blocks[0].linked_bytes == 4);
  CHECK(list.blocks[0].bold_bytes == 4);
}

TEST_CASE("classes and ids hint, whole or as part of a compound, and hold for what is inside",
          "[page][html]") {
  const auto list = blocks_in("<div class='rightSidebar'><div id='sharetools'><p>x</p></div></div>");
  REQUIRE(list.blocks.size() == 1);
  const Hints& above = list.containers[static_cast<std::size_t>(list.blocks[0].container)].above;
  CHECK(above.test(static_cast<std::size_t>(Hint::sidebar)));
  CHECK(above.test(static_cast<std::size_t>(Hint::share)));
  CHECK_FALSE(above.test(static_cast<std::size_t>(Hint::comment)));
}

TEST_CASE("half a million nested elements keep their text", "[page][html]") {
  const auto list = blocks_in(repeated("<div>", 500000) + "Au fond");
  REQUIRE(list.blocks.size() == 1);
  CHECK(list.blocks[0].text == "Au fond");
}

TEST_CASE("thousands of unclosed formatting elements keep their text", "[page][html]") {
  std::string html;
  for (int i = 0; i < 4000; ++i) html += "<font size=" + std::to_string(i) + "><p>mot";
  CHECK(blocks_in(html).blocks.size() == 4000);
}

TEST_CASE("a page of ordinary depth passes the guard as it is", "[page][html]") {
  const std::string html =
      repeated("<div><p>", 50) + "<a href=\"x>y\">texte</a><!-- <div> -->" + repeated("</p></div>", 50);
  CHECK(guard_html(html) == html);
}

TEST_CASE("the guard empties scripts, styles and drawings but for JSON-LD", "[page][html]") {
  CHECK(guard_html("<script>a<b</script>x<svg><g/></svg>") == "<script></script>x<svg></svg>");
  const std::string data = "<script type=\"application/ld+json\">{\"a\": \"<b>\"}</script>";
  CHECK(guard_html(data) == data);
  CHECK(guard_html("<script>never closed") == "<script>never closed");
}

}  // namespace crossread
