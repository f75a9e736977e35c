#include "analysis/text/quotation_marks.h"

#include <catch2/catch.hpp>
#include <string>

#include "analysis/text/tokens.h"

using namespace crossread;

namespace {

/// "<" for each opening and ">" for each closing mark of a text.
std::string marks_in(const std::string& utf8) {
  const Text text(utf8);
  WordMemory words(utf8.size());
  std::string marks;
  for (const QuotationMark mark : quotation_marks_of(text, tokens_of(text, text.span(), {}, nullptr, words)))
    if (mark != QuotationMark::none) marks += mark == QuotationMark::opening ? '<' : '>';
  return marks;
}

}  // namespace

TEST_CASE("straight marks face by the white space around them", "[text][quotation]") {
  CHECK(marks_in("Il dit \"non\" et \"oui\".") == "<><>");
  CHECK(marks_in("(\"non\"), dit-il") == "<>");
  CHECK(marks_in("He said: \"Go away") == "<");
}

TEST_CASE("straight marks with space on both sides or none face by turns", "[text][quotation]") {
  CHECK(marks_in("Il dit \" non \" puis \" oui \".") == "<><>");
  CHECK(marks_in("mot\"non\"mot") == "<>");
}

TEST_CASE("guillemets face by their shape, in French with spaces and in German reversed",
          "[text][quotation]") {
  CHECK(marks_in("« non » et «oui»") == "<><>");
  CHECK(marks_in("»nein« und »ja«") == "<><>");
  CHECK(marks_in("„nein“ und ‚ja‘") == "<><>");
  CHECK(marks_in("“no” and ‘yes’") == "<><>");
}

TEST_CASE("a guillemet whose space is missing keeps its shape", "[text][quotation]") {
  CHECK(marks_in("Fin.« Une fois », dit-il.") == "<>");
  CHECK(marks_in("« Une fois »a dit le maire") == "<>");
}
