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
