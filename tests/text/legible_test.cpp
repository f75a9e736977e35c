#include "analysis/text/legible.h"

#include <catch2/catch.hpp>
#include <string>

#include "analysis/text/text.h"

using namespace crossread;

TEST_CASE("a text is read without what nobody sees and with composed accents", "[text][legible]") {
  CHECK(legible("\uFEFFLe gouver\u00ADnement\u200B a ce\u0301de\u0301") == "Le gouvernement a cédé");
  CHECK(legible("la\u200D\u200C ville\u0007\u200E") == "la ville");
  CHECK(legible("un mot \uFFFD, d\uFFFDcid\uFFFD") == "un mot , d\uFFFDcid\uFFFD");
  CHECK(legible("👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿\t\r\n") ==
        "👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿\t\r\n");
}

TEST_CASE("there is a way back from the legible text to the one as it is written", "[text][legible]") {
  const Text written("\uFEFFLe gouver\u00ADnement a ce\u0301de\u0301\u200B.");
  const auto text = LegibleText::of(written);
  REQUIRE(text);
  CHECK(text->utf8() == "Le gouvernement a cédé.");
  CHECK(written.slice(text->as_written({3, 15})) == "gouver\u00ADnement");
  CHECK(written.slice(text->as_written({18, 22})) == "ce\u0301de\u0301");
  CHECK(text->as_written({22, 23}) == Span{27, 28});
  CHECK(text->as_written({23, 23}) == Span{28, 28});
  CHECK(text->as_legible({0, 3}) == Span{0, 2});
  CHECK(text->as_legible({20, 28}) == Span{18, 23});
  CHECK_FALSE(LegibleText::of(Text("« Oui », a cédé l’État.")));
}

TEST_CASE("a letter with countless accents is read in a moment", "[text][legible]") {
  std::string accents;
  for (int time = 0; time < 300'000; ++time) accents += "\u0301\u0323";
  CHECK(legible("a" + accents).size() > accents.size() / 2);
}

TEST_CASE("the legible text alone is that with the way back, however it is parted by lines and tags",
          "[text][legible]") {
  const std::string page =
      "<p>gouver\u00ADnement</p>\n\u0301<\u0338b>ce\u0301de\u0301\n\n<i>\u200B</i> la\u200D\n\u200Dville < "
      "\u0338<";
  CHECK(legible(page) == LegibleText::of(Text(page))->utf8());
  CHECK(legible("plain\n<b>text</b>") == "plain\n<b>text</b>");
}
