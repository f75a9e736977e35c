#include "analysis/people/across.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/people/reading.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

std::vector<SharedPerson> across(std::initializer_list<std::string> texts) {
  std::vector<People> articles;
  for (const std::string& text : texts) {
    const Reading read = read_people(text);
    articles.push_back(people_of(read.context("fr"), read.mentions));
  }
  return link_across(articles);
}

const SharedPerson& named(const std::vector<SharedPerson>& people, std::string_view name) {
  const auto found = std::ranges::find(people, name, &SharedPerson::name);
  INFO(name);
  REQUIRE(found != people.end());
  return *found;
}

}  // namespace

TEST_CASE("people are linked across outlets by name and surname", "[people][across]") {
  const auto people = across({"Jeanne Morvan doute.", "Mme Morvan doute.", "« Non », dit Jeanne Morvan."});
  const SharedPerson& morvan = named(people, "Jeanne Morvan");
  REQUIRE(morvan.members.size() == 3);
  CHECK(morvan.members[1].article == 1);
  CHECK(morvan.members[1].reason == Link::Reason::surname);
  CHECK(morvan.members[1].confidence < 1);
}

TEST_CASE("different first names are different people", "[people][across]") {
  const auto people = across({"Jeanne Morvan doute.", "Paul Morvan doute."});
  CHECK(named(people, "Jeanne Morvan").members.size() == 1);
  CHECK(named(people, "Paul Morvan").members.size() == 1);
}

TEST_CASE("a surname that two have is linked by the role, or not at all", "[people][across]") {
  const auto people = across({"Le maire Paul Morvan et l'avocate Jeanne Morvan ont parlé.",
                              "Le maire Morvan se tait.", "Le journal cite Morvan."});
  CHECK(named(people, "Paul Morvan").members.size() == 2);
  CHECK(named(people, "Jeanne Morvan").members.size() == 1);
  CHECK(named(people, "Morvan").members.front().article == 2);
}

TEST_CASE("an initial fits a first name", "[people][across]") {
  const auto people = across({"Jeanne Morvan doute.", "J. Morvan doute.", "P. Morvan doute."});
  CHECK(named(people, "Jeanne Morvan").members.size() == 2);
  CHECK(named(people, "P. Morvan").members.size() == 1);
}

TEST_CASE("a body is one by all its names", "[people][across]") {
  const auto people =
      across({"L'OTAN décidera.", "L'Alliance atlantique décidera.", "Le gouvernement attend."});
  CHECK(named(people, "Alliance atlantique").members.size() == 2);
  CHECK(named(people, "gouvernement").members.size() == 1);
}

TEST_CASE("one article gives a person one member at most", "[people][across]") {
  const auto people = across({"Jeanne Morvan doute. Mme Morvan sourit.", "Jeanne Morvan doute."});
  for (const SharedPerson& person : people)
    for (std::size_t at = 1; at < person.members.size(); ++at)
      CHECK(person.members[at - 1].article < person.members[at].article);
}

TEST_CASE("no articles have nobody in common", "[people][across]") {
  CHECK(link_across({}).empty());
}
