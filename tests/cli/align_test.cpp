#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using namespace crossread::test;
using Json = nlohmann::json;

namespace {

constexpr auto pair_line = R"({"a":{"id":"x","language":"fr","text":"Le pont de Gray fermera mardi."},)"
                           R"("b":{"id":"y","language":"fr","text":"Le pont de Gray fermera jeudi."}})"
                           "\n";

}  // namespace

TEST_CASE("two articles are aligned, on one line", "[cli]") {
  const Folder folder;
  folder.write("agency.md", article_of_the_agency);
  folder.write("copy.md", article_of_the_agency);
  const auto run = folder.run({"align", "copy.md", "agency.md"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  const Json json = Json::parse(run.out);
  CHECK(json["a"] == "copy");
  CHECK(json["b"] == "agency");
  CHECK(json["derivation"] == 1);
  CHECK(json["retelling"] == "copy");
  for (const Json& pair : json["pairs"])
    if (pair["a_sentence"] == pair["b_sentence"]) CHECK(pair["relation"] == "verbatim");
}

TEST_CASE("pairs of articles are read from standard input, a line each", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"align", "-"}, {.input = std::string(pair_line) + "\n" + pair_line});
  CHECK(run.code == 0);
  const auto first = run.out.substr(0, run.out.find('\n'));
  CHECK(run.out == first + "\n" + first + "\n");
  const Json pair = Json::parse(first)["pairs"][0];
  CHECK(pair["relation"] == "verbatim");
  CHECK(pair["edits"] == Json::parse(R"([{"op":"replace","a":"mardi","b":"jeudi"}])"));
}

TEST_CASE("sentences that an article brings along are aligned as they are", "[cli]") {
  const Folder folder;
  const auto run = folder.run(
      {"align", "-"},
      {.input =
           R"({"a":{"id":"x","language":"fr","text":"Le pont de Gray fermera mardi. Le maire le dit.",)"
           R"("sentences":[{"start":0,"end":47}]},)"
           R"("b":{"id":"y","language":"fr","text":"Le maire le dit. Le pont de Gray fermera mardi."}})"});
  const Json json = Json::parse(run.out);
  for (const Json& pair : json["pairs"]) CHECK(pair["a_sentence"] == 0);
}

TEST_CASE("a line that is no pair is named and passed over", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"align", "-"}, {.input = "{\"id\":\"x\"}\n" + std::string(pair_line)});
  CHECK(run.code == 1);
  CHECK(run.err == "stdin:1: expected {\"a\":article,\"b\":article}\n");
  CHECK(std::ranges::count(run.out, '\n') == 1);
}

TEST_CASE("align takes two articles", "[cli]") {
  const Folder folder;
  folder.write("one.md", article_of_the_agency);
  const auto run = folder.run({"align", "one.md", "one.md", "one.md"});
  CHECK(run.code == 2);
  CHECK(run.err == "crossread align: takes two articles, or one file of pairs; see crossread align --help\n");
}

TEST_CASE("what stands in both word for word is found by --passages, with its word edits", "[cli]") {
  const Folder folder;
  const std::string text =
      "Le vieux pont de Gray, que dix mille voitures empruntent chaque jour, fermera mardi avant la nuit, a "
      "annoncé le maire devant les commerçants réunis dans la salle des fêtes du quartier bas.";
  std::string changed = text;
  changed.replace(changed.find("mardi"), 5, "jeudi");
  const Json line{{"a", {{"id", "x"}, {"language", "fr"}, {"text", text}}},
                  {"b", {{"id", "y"}, {"language", "fr"}, {"text", changed}}}};
  const auto run = folder.run({"align", "--passages", "-"}, {.input = line.dump()});
  CHECK(run.code == 0);
  const Json json = Json::parse(run.out);
  REQUIRE(json["passages"].size() == 1);
  CHECK(json["passages"][0]["a_start"] == 0);
  CHECK(json["passages"][0]["edits"] == Json::parse(R"([{"op":"replace","a":"mardi","b":"jeudi"}])"));
  CHECK_FALSE(json.contains("pairs"));
}
