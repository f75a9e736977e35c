#include <algorithm>

#include <catch2/catch.hpp>

#include "analysis/events/group.h"
#include "analysis/events/signature.h"
#include "tests/support/articles.h"

using namespace crossread;
using crossread::test::read;

namespace {

Signature told(const char* title, const char* text, const char* date = "2024-03-05") {
  return signature_of(read(title), read(text), date, Language());
}

const std::vector<Signature>& articles() {
  static const std::vector<Signature> all{
      told("Le pont de Valmorin ferme",
           "Le pont suspendu de Valmorin ferme mardi. Une fissure court sur le pilier."),
      told("Grève des boulangers de Sarlune",
           "Les boulangers de Sarlune cessent le travail. La farine manque."),
      told("Valmorin : le pont suspendu ferme",
           "Une fissure sur le pilier ferme le pont suspendu de Valmorin."),
      told("Un loup à Brenouille", "Des bergers de Brenouille ont vu un loup près de leurs brebis."),
      told("Brenouille : le loup revient",
           "Le loup de Brenouille a attaqué des brebis, disent des bergers.")};
  return all;
}

}  // namespace

TEST_CASE("new articles join the events found before or begin others", "[events]") {
  const std::vector<KnownEvent> known{{"e4", {0}}, {"e7", {1}}};
  const auto events = group_into(known, articles());
  REQUIRE(events.size() == 3);
  CHECK(events[0].id == "e4");
  CHECK(events[0].articles == std::vector<std::size_t>{0, 2});
  CHECK(events[1].id == "e7");
  CHECK(events[1].articles == std::vector<std::size_t>{1});
  CHECK(events[2].id == "e8");
  CHECK(events[2].articles == std::vector<std::size_t>{3, 4});
}

TEST_CASE("events found before are not grouped anew", "[events]") {
  const std::vector<KnownEvent> known{{"e1", {0, 1}}, {"e2", {2}}, {"mine", {3, 4}}};
  const auto events = group_into(known, articles());
  REQUIRE(events.size() == 3);
  CHECK(events[0].articles == std::vector<std::size_t>{0, 1});
  CHECK(events[1].articles == std::vector<std::size_t>{2});
  CHECK(events[2].id == "mine");
}

TEST_CASE("an event of which no article is given keeps its place", "[events]") {
  const std::vector<KnownEvent> known{{"e1", {}}};
  const auto events = group_into(known, articles());
  CHECK(events[0].id == "e1");
  CHECK(events[0].articles.empty());
  CHECK(events[1].id == "e2");
}

TEST_CASE("articles are added in the order of their days, whatever the order given", "[events]") {
  std::vector<Signature> days = articles();
  *days[3].day += 2;
  const auto forth = group_into({}, days);
  std::ranges::reverse(days);
  const auto back = group_into({}, days);
  REQUIRE(forth.size() == back.size());
  for (std::size_t event = 0; event < forth.size(); ++event) {
    std::vector<std::size_t> mirrored;
    for (const std::size_t article : back[event].articles) mirrored.push_back(days.size() - 1 - article);
    std::ranges::sort(mirrored);
    CHECK(forth[event].articles == mirrored);
  }
}
