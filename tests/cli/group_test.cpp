#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using namespace crossread::test;
using Json = nlohmann::json;

TEST_CASE("articles are grouped by event, on one line", "[cli]") {
  const Folder folder;
  folder.write("week/agency.md", article_of_the_agency);
  folder.write("week/museum.md", article_of_a_museum);
  folder.write("week/quay.html", page_of_the_port);
  const auto run = folder.run({"group", "week"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(run.out ==
        R"({"events":[{"id":"e1","articles":["agency","quay"]},{"id":"e2","articles":["museum"]}]})"
        "\n");
}

TEST_CASE("what extract prints can be grouped, with the same answer", "[cli]") {
  const Folder folder;
  folder.write("week/agency.md", article_of_the_agency);
  folder.write("week/museum.md", article_of_a_museum);
  folder.write("week/quay.html", page_of_the_port);
  const auto articles = folder.run({"extract", "week"}).out;
  CHECK(folder.run({"group", "-"}, {.input = articles}).out == folder.run({"group", "week"}).out);
}

TEST_CASE("an article of a title alone is an article for the grouping", "[cli]") {
  const Folder folder;
  const auto run =
      folder.run({"group", "-"}, {.input = R"({"id":"t","title":"Incendie au port","text":""})"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(run.out == R"({"events":[{"id":"e1","articles":["t"]}]})"
                   "\n");
}

TEST_CASE("group --explain tells what binds an event and what kept the nearest article apart", "[cli]") {
  const Folder folder;
  folder.write("week/agency.md", article_of_the_agency);
  folder.write("week/museum.md", article_of_a_museum);
  folder.write("week/quay.html", page_of_the_port);
  const auto run = folder.run({"group", "--explain", "week"});
  CHECK(run.code == 0);
  const auto events = Json::parse(run.out)["events"];
  REQUIRE(events.size() == 2);
  CHECK(events[0]["articles"] == Json{"agency", "quay"});
  CHECK(std::ranges::count(events[0]["names"], Json("sormiou")) == 1);
  CHECK(events[0]["first_day"] == "2021-03-04");
  CHECK(events[1]["words"] == Json::array());
  if (!events[1]["nearest"].is_null()) CHECK(events[1]["nearest"]["apart"] == "dates");
}

TEST_CASE("the user joins and parts articles", "[cli]") {
  const Folder folder;
  folder.write("week/agency.md", article_of_the_agency);
  folder.write("week/museum.md", article_of_a_museum);
  folder.write("week/quay.html", page_of_the_port);
  CHECK(folder.run({"group", "--same", "museum,quay", "--different", "agency,quay", "week"}).out ==
        R"({"events":[{"id":"e1","articles":["agency"]},{"id":"e2","articles":["museum","quay"]}]})"
        "\n");
  CHECK(
      folder.run({"group", "--different", "agency,quay", "--different", "agency,museum", "week"}).out ==
      R"({"events":[{"id":"e1","articles":["agency"]},{"id":"e2","articles":["museum"]},{"id":"e3","articles":["quay"]}]})"
      "\n");
}

TEST_CASE("options that contradict each other or name nobody are one line", "[cli]") {
  const Folder folder;
  folder.write("week/agency.md", article_of_the_agency);
  folder.write("week/museum.md", article_of_a_museum);
  const auto both = folder.run({"group", "--same", "agency,museum", "--different", "museum,agency", "week"});
  CHECK(both.code == 2);
  CHECK(both.out.empty());
  CHECK(both.err == "--same: 'museum' and 'agency' would be one event and two at once\n");
  CHECK(folder.run({"group", "--same", "agency,quay", "week"}).err ==
        "--same: no article is called 'quay'; extract prints the id of each\n");
  CHECK(folder.run({"compare", "--different", "agency", "week"}).err ==
        "--different: needs two ids parted by a comma, not 'agency'\n");
}

TEST_CASE("an article names its event in its front matter or by its folder", "[cli]") {
  const Folder folder;
  const std::string agency(article_of_the_agency), museum(article_of_a_museum);
  folder.write("week/agency.md", "---\nevent: spring\n" + agency.substr(4));
  folder.write("week/museum.md", "---\nevent: spring\n" + museum.substr(4));
  CHECK(folder.run({"group", "week"}).out == R"({"events":[{"id":"e1","articles":["agency","museum"]}]})"
                                             "\n");
  folder.write("all/one/agency.md", article_of_the_agency);
  folder.write("all/one/museum.md", article_of_a_museum);
  folder.write("all/two/quay.html", page_of_the_port);
  CHECK(folder.run({"group", "--event-folders", "all"}).out ==
        R"({"events":[{"id":"e1","articles":["agency","museum"]},{"id":"e2","articles":["quay"]}]})"
        "\n");
}

TEST_CASE("articles are added to the events of an earlier run, which stay as they are", "[cli]") {
  const Folder folder;
  folder.write("first/agency.md", article_of_the_agency);
  folder.write("first/museum.md", article_of_a_museum);
  folder.write("events.json",
               R"({"events":[{"id":"e3","articles":["gone","agency"]},{"id":"e9","articles":["museum"]}]})");
  folder.write("later/quay.html", page_of_the_port);
  CHECK(folder.run({"group", "--into", "events.json", "first", "later"}).out ==
        R"({"events":[{"id":"e3","articles":["gone","agency","quay"]},{"id":"e9","articles":["museum"]}]})"
        "\n");
}

TEST_CASE("what is no list of events is one line", "[cli]") {
  const Folder folder;
  folder.write("agency.md", article_of_the_agency);
  folder.write("bad.json", "{");
  folder.write("twice.json", R"({"events":[{"id":"e1","articles":["a"]},{"id":"e2","articles":["a"]}]})");
  CHECK(folder.run({"group", "--into", "bad.json", "agency.md"}).err ==
        "bad.json: not what crossread group prints: {\"events\":[{\"id\",\"articles\":[ids]}]}\n");
  CHECK(folder.run({"group", "--into", "twice.json", "agency.md"}).err ==
        "twice.json: the article \"a\" is in two events\n");
  CHECK(folder.run({"group", "--into", "none.json", "agency.md"}).err ==
        "none.json: cannot be read: No such file or directory\n");
  CHECK(folder.run({"group", "--into", ".", "agency.md"}).err == ".: cannot be read: Is a directory\n");
  CHECK(folder.run({"group", "--into", "bad.json", "--same", "a,b", "agency.md"}).err ==
        "--into: leaves events as they are, so that --same has no meaning\n");
}
