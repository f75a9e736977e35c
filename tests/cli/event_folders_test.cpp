#include "cli/event_folders.h"

#include <catch2/catch.hpp>

using crossread::event_folders;
using Names = std::vector<std::string>;

TEST_CASE("an event's folder is known again by its number and title", "[cli]") {
  CHECK(event_folders(Names{"Sommet à Évian : l'œuvre d'un soir", "Fire at the port"}) ==
        Names{"1-sommet-a-evian-l-oeuvre-d-un-soir", "2-fire-at-the-port"});
}

TEST_CASE("a long title is cut after a whole word", "[cli]") {
  CHECK(event_folders(Names{"Le ministre annonce une réforme complète du calendrier scolaire"}) ==
        Names{"1-le-ministre-annonce-une-reforme-complete"});
  CHECK(event_folders(Names{std::string(300, 'a')}) == Names{"1"});
}

TEST_CASE("a title cannot lead out of the report's folder", "[cli]") {
  CHECK(event_folders(Names{"../../etc/passwd", "", "..."}) == Names{"1-etc-passwd", "2", "3"});
}

TEST_CASE("titles of other scripts keep their letters", "[cli]") {
  CHECK(event_folders(Names{"東京 五輪"}) == Names{"1-東京-五輪"});
}
