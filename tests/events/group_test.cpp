#include "analysis/events/group.h"

#include <algorithm>
#include <random>
#include <set>

#include <catch2/catch.hpp>

#include "analysis/events/overrides.h"
#include "analysis/events/signature.h"
#include "tests/support/articles.h"

using namespace crossread;
using crossread::test::read;

namespace {

Signature told(const char* title, const char* text, const char* date = "2024-03-05",
               const char* language = "fr") {
  return signature_of(read(title, language), read(text, language), date, Language());
}

Signature bridge_one() {
  return told("Le pont de Valmorin ferme après une fissure",
              "Le pont suspendu de Valmorin est fermé depuis mardi. Une fissure de 3 mètres court sur le "
              "pilier nord. "
              "La préfète Odile Brassac attend les experts.");
}
Signature bridge_two() {
  return told("Fissure : le pont de Valmorin interdit aux voitures",
              "La préfète Odile Brassac a fermé mardi le pont suspendu. Le pilier nord porte une fissure "
              "longue de 3 mètres.");
}
Signature strike() {
  return told("Grève des boulangers de Sarlune",
              "Les boulangers de Sarlune cessent le travail. La farine manque, dit leur syndicat.");
}

std::set<std::set<std::size_t>> groups_of(const std::vector<Event>& events) {
  std::set<std::set<std::size_t>> groups;
  for (const Event& event : events) groups.emplace(event.articles.begin(), event.articles.end());
  return groups;
}

}  // namespace

TEST_CASE("two articles on one closed bridge are one event and a strike is another", "[events]") {
  const std::vector<Signature> articles{bridge_one(), strike(), bridge_two()};
  const auto events = group(articles);
  REQUIRE(events.size() == 2);
  CHECK(events[0].id == "e1");
  CHECK(events[0].articles == std::vector<std::size_t>{0, 2});
  CHECK(events[1].id == "e2");
  CHECK(events[1].articles == std::vector<std::size_t>{1});
}

TEST_CASE("an event names the words that bind its articles, the most telling first", "[events]") {
  const std::vector<Signature> articles{bridge_one(), bridge_two(), strike()};
  const auto shared = group(articles)[0].shared;
  REQUIRE(shared.size() > 3);
  const std::set<std::string> first(shared.begin(), shared.begin() + 4);
  CHECK(first.contains("valmorin"));
  CHECK(first.contains("fissure"));
  CHECK(first.contains("pont"));
}

TEST_CASE("the same story a year later is another event, and the nearest article says why", "[events]") {
  Signature later = bridge_two();
  *later.day += 365;
  const std::vector<Signature> articles{bridge_one(), later};
  const auto events = group(articles);
  REQUIRE(events.size() == 2);
  REQUIRE(events[0].nearest);
  CHECK(events[0].nearest->article == 1);
  CHECK(events[0].nearest->apart == Neighbour::Apart::dates);
  CHECK_FALSE(events[0].nearest->shared.empty());
}

TEST_CASE("an article without a date is grouped by its words alone", "[events]") {
  Signature undated = bridge_two();
  undated.day.reset();
  const std::vector<Signature> articles{bridge_one(), undated};
  CHECK(group(articles).size() == 1);
}

TEST_CASE("an article without a date does not join two weeks", "[events]") {
  Signature week_after = bridge_one(), undated = bridge_two();
  *week_after.day += 7;
  undated.day.reset();
  for (const Event& event : group(std::vector<Signature>{bridge_one(), undated, week_after}))
    CHECK(event.articles != std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("an article alone whose neighbour has too few words in common says so", "[events]") {
  const std::vector<Signature> articles{
      bridge_one(),
      told("Un pont au cinéma", "Le film de Jonas Merle se passe sur un pont. Il sort en avril.")};
  const auto events = group(articles);
  REQUIRE(events.size() == 2);
  REQUIRE(events[1].nearest);
  CHECK(events[1].nearest->apart == Neighbour::Apart::words);
  CHECK(events[1].nearest->shared == std::vector<std::string>{"pont"});
}

TEST_CASE("the groups do not depend on the order in which articles are given", "[events]") {
  std::vector<Signature> articles{
      bridge_one(), strike(), bridge_two(),
      told("Sarlune sans pain", "La grève des boulangers de Sarlune dure. Le syndicat réclame de la farine."),
      told("Le maire de Sarlune", "Le maire reçoit les boulangers et leur syndicat.")};
  std::vector<std::size_t> order{0, 1, 2, 3, 4};
  const auto expected = groups_of(group(articles));
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    std::ranges::shuffle(order, random);
    std::vector<Signature> shuffled;
    for (const std::size_t at : order) shuffled.push_back(articles[at]);
    std::set<std::set<std::size_t>> groups;
    for (const auto& members : groups_of(group(shuffled))) {
      std::set<std::size_t> mapped;
      for (const std::size_t member : members) mapped.insert(order[member]);
      groups.insert(mapped);
    }
    CHECK(groups == expected);
  }
}

TEST_CASE("articles of a language without function words are grouped too", "[events]") {
  const std::vector<Signature> articles{
      told("Die Brücke von Valmorin ist gesperrt",
           "Ein Riss im Nordpfeiler der Brücke von Valmorin beunruhigt Präfektin Brassac.", "", "de"),
      told("Riss in der Brücke von Valmorin",
           "Präfektin Brassac sperrt die Brücke wegen eines Risses im Nordpfeiler.", "", "de"),
      told("Bäcker streiken in Sarlune", "Das Mehl fehlt, sagt ihre Gewerkschaft.", "", "de")};
  CHECK(groups_of(group(articles)) == std::set<std::set<std::size_t>>{{0, 1}, {2}});
}

TEST_CASE("empty articles stand alone and no articles make no event", "[events]") {
  CHECK(group({}).empty());
  const std::vector<Signature> articles(3);
  const auto events = group(articles);
  REQUIRE(events.size() == 3);
  CHECK_FALSE(events[0].nearest);
}

TEST_CASE("an event tells the names and numbers that bind it and its days", "[events]") {
  Signature later = bridge_two();
  *later.day += 1;
  const std::vector<Signature> articles{bridge_one(), later, strike()};
  const auto events = group(articles);
  REQUIRE(events[0].articles.size() == 2);
  CHECK(std::ranges::count(events[0].names, "valmorin") == 1);
  CHECK(std::ranges::count(events[0].numbers, "3 metres") == 1);
  CHECK(std::ranges::count(events[0].names, "pont") == 0);
  CHECK(*events[0].last_day == *events[0].first_day + 1);
}

TEST_CASE("what the openings of an event and of its nearest article do not share is told", "[events]") {
  Signature other =
      told("Le pont de Sarlune ferme", "Le pont de Sarlune est fermé. Une fissure court sur le pilier.");
  const std::vector<Signature> articles{bridge_one(), other};
  Overrides overrides;
  overrides.different = {{0, 1}};
  const auto events = group(articles, overrides);
  REQUIRE(events.size() == 2);
  REQUIRE(events[0].nearest);
  CHECK(events[0].nearest->apart == Neighbour::Apart::user);
  CHECK(std::ranges::count(events[0].nearest->here, "valmorin") == 1);
  CHECK(std::ranges::count(events[0].nearest->there, "sarlune") == 1);
}

TEST_CASE("the user joins and parts articles whatever they say", "[events]") {
  const std::vector<Signature> articles{bridge_one(), bridge_two(), strike()};
  Overrides overrides;
  overrides.same = {{0, 2}};
  overrides.different = {{0, 1}};
  CHECK(groups_of(group(articles, overrides)) == std::set<std::set<std::size_t>>{{0, 2}, {1}});
  overrides = {.same = {}, .different = {}, .labels = {7, 3, 7}};
  CHECK(groups_of(group(articles, overrides)) == std::set<std::set<std::size_t>>{{0, 2}, {1}});
  overrides.labels = {0, 0, 3};
  CHECK(groups_of(group(articles, overrides)) == std::set<std::set<std::size_t>>{{0, 1}, {2}});
}
