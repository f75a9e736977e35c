#include "analysis/quotes/hearsay.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/quotes/quotes.h"
#include "tests/people/reading.h"

using namespace crossread;
using crossread::tests::language;
using crossread::tests::read_people;

namespace {

std::vector<std::string> hearsay_in(const std::string& text, std::string_view code = "fr") {
  const auto read = read_people(text, code);
  const auto context = speech_context_of(read.document, read.mentions, language(code));
  std::vector<std::string> found;
  for (const Span span : hearsay_of(context, quotes_of(context))) found.emplace_back(read.text_of(span));
  return found;
}

}  // namespace

TEST_CASE("a conditional without a source is hearsay", "[quotes][fr]") {
  CHECK(hearsay_in("Le suspect aurait pris la fuite. La police le cherche.") ==
        std::vector<std::string>{"Le suspect aurait pris la fuite."});
}

TEST_CASE("a conditional with a source, a condition or a wish is none", "[quotes][fr]") {
  CHECK(hearsay_in("Selon la police, le suspect aurait pris la fuite.").empty());
  CHECK(hearsay_in("Sans la pluie, le pont aurait été ouvert.").empty());
  CHECK(hearsay_in("Le pont aurait dû être ouvert.").empty());
}

TEST_CASE("words tell hearsay where the conditional does not", "[quotes][en]") {
  CHECK(hearsay_in("The suspect reportedly fled. The bridge would have been opened.", "en") ==
        std::vector<std::string>{"The suspect reportedly fled."});
}
