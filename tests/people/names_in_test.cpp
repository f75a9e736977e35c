#include "analysis/people/names_in.h"

#include <catch2/catch.hpp>

#include "tests/people/reading.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

std::vector<std::string> names(const std::string& text, std::string_view language = "fr") {
  const Reading read = read_people(text, language);
  std::vector<std::string> found;
  for (const Span span : names_in(read.document, read.mentions)) found.push_back(read.text_of(span));
  return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("names are found without their titles, in the order of the text", "[people][fr]") {
  CHECK(names("La maire de Gray, Odile Brassac, a reçu M. Paul Ferrand. Elle attend.") ==
        Names{"Gray", "Odile Brassac", "Paul Ferrand"});
  CHECK(names("Il pleut sur le port.").empty());
}

TEST_CASE("no two names overlap", "[people]") {
  const Reading read = read_people(
      "Odile Brassac et Paul Ferrand, de l'Agence Boréale de Gray, ont vu le chef du Pentagone Arthur "
      "Calder.");
  const auto found = names_in(read.document, read.mentions);
  REQUIRE(found.size() > 2);
  for (std::size_t at = 1; at < found.size(); ++at) CHECK(found[at - 1].end <= found[at].begin);
}
