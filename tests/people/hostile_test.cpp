#include <catch2/catch.hpp>
#include <string>

#include "analysis/people/across.h"
#include "analysis/people/people.h"
#include "tests/people/reading.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

std::string repeated(std::string_view part, int times) {
  std::string text;
  for (int time = 0; time < times; ++time) text += part;
  return text;
}

/// Reads and links a text; every span lies inside it and every link leads to someone.
void check_all(const std::string& text, std::string_view code) {
  const Reading read = read_people(text, code);
  const People people = people_of(read.context(code), read.mentions);
  REQUIRE(people.links.size() == read.mentions.size());
  for (const Mention& mention : read.mentions) {
    REQUIRE(mention.span.end <= read.document.text.size());
    REQUIRE(mention.span.begin < mention.span.end);
    REQUIRE(mention.apposition.end <= read.document.text.size());
    REQUIRE(mention.tokens.contains(mention.name.empty() ? mention.tokens : mention.name));
  }
  for (const Link& link : people.links) {
    const bool is_known = link.person == nothing || link.person < people.people.size();
    REQUIRE(is_known);
  }
  const std::vector<People> articles{people, people};
  CHECK(link_across(articles).size() <= 2 * people.people.size());
}

}  // namespace

TEST_CASE("long chains of phrases, names and marks are read in one go", "[people][hostile]") {
  constexpr int times = 3000;
  for (const std::string_view code : {"fr", "en", "xx"}) {
    check_all(repeated("la Ville de Gray de la Ville ", times), code);
    check_all(repeated("Anne Morvan, ", times), code);
    check_all(repeated("Anne Morvan et ", times), code);
    check_all(repeated("le maire, le ministre, ", times), code);
    check_all(repeated("the mayor's mayor's ", times), code);
    check_all(repeated("Calder ", times), code);
    check_all(repeated("« Il (elle, qui », ", times), code);
    check_all(repeated("Le maire parle. Il dort. ", times), code);
  }
}

TEST_CASE("texts that are none have nobody", "[people][hostile]") {
  check_all("", "fr");
  check_all("\xff\xfe\x00,,,", "fr");
  check_all(", de de de la « » ( ) ; :", "fr");
  check_all("' ' 's 's of of the the", "en");
}
