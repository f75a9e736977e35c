#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.h"

using crossread::test::Folder;

TEST_CASE("the lexicons of the program are listed by language and table", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicons", "list"});
  CHECK(run.code == 0);
  CHECK(run.out.starts_with("language  table"));
  CHECK(run.out.find("\nfr        months") != std::string::npos);
  CHECK(run.out.find("\nen        months") != std::string::npos);
}

TEST_CASE("exported lexicons are complete: they are without fault", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicons", "export", "mine"});
  CHECK(run.code == 0);
  CHECK(run.out.ends_with(" files in mine\n"));
  CHECK(folder.has("mine/fr/months.tsv"));
  const auto check = folder.run({"lexicons", "check", "mine"});
  CHECK(check.code == 0);
  CHECK(check.err.empty());
}

TEST_CASE("an export writes over a teacher's changes only when told", "[cli]") {
  const Folder folder;
  folder.write("mine/fr/months.tsv", "changed");
  const auto run = folder.run({"lexicons", "export", "mine"});
  CHECK(run.code == 2);
  CHECK(run.err == "mine/fr/months.tsv: is there already; --force writes over it\n");
  CHECK(folder.read("mine/fr/months.tsv") == "changed");
  CHECK(folder.names("mine") == std::vector<std::string>{"fr"});
  CHECK(folder.run({"lexicons", "export", "--force", "mine"}).code == 0);
  CHECK(folder.read("mine/fr/months.tsv") != "changed");
}

TEST_CASE("each fault of a lexicon is a line with file and line", "[cli]") {
  const Folder folder;
  folder.write("mine/fr/months.tsv", "janvier\n");
  const auto run = folder.run({"lexicons", "check", "mine"});
  CHECK(run.code == 2);
  CHECK(run.err.find("mine/fr/months.tsv:1: ") != std::string::npos);
}

TEST_CASE("lexicons that are not there are one line", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicons", "check", "nowhere"});
  CHECK(run.code == 2);
  CHECK(run.err.starts_with("nowhere: "));
  CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
}

TEST_CASE("a list that cannot be written is not done", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicons", "list"}, {.output = "/dev/full"});
  CHECK(run.code == 2);
  CHECK(run.err == "standard output: No space left on device\n");
}
