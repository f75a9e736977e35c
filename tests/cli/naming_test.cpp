#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/cli/program.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;
using Json = nlohmann::json;

namespace {

/// Two articles on a meeting of the alliance.
std::string two_articles() {
  return R"({"id":"quai","title":"L'OTAN attend","text":"Rien ne bouge. « L'Otan est prête », a dit la maire.","language":"fr"})"
         "\n"
         R"({"id":"radio","title":"","text":"L'Alliance atlantique hésite.","language":"fr"})"
         "\n";
}

Run run(const std::vector<std::string>& options, const std::string& input) {
  std::vector<std::string> words{"naming", "-"};
  words.insert(words.end(), options.begin(), options.end());
  return Folder().run(words, {.input = input});
}

}  // namespace

TEST_CASE("what articles call by several names is listed with counts and the first sentence",
          "[cli][naming]") {
  const auto listed = run({}, two_articles());
  CHECK(listed.code == 0);
  CHECK(listed.err.empty());
  CHECK(holds(listed.out, "l'OTAN (lexicon)\nname"));
  CHECK(holds(listed.out, "Alliance atlantique"));
  CHECK(holds(listed.out, "hésite"));
}

TEST_CASE("as CSV each mention is a row with its voice and place", "[cli][naming]") {
  const std::string csv = run({"--format", "csv"}, two_articles()).out;
  CHECK(csv.starts_with("referent,basis,name,article,voice,part,start,end,sentence\n"));
  CHECK(holds(csv, "l'OTAN,lexicon,OTAN,quai,own,title,2,6,L'OTAN attend\n"));
  CHECK(holds(csv, ",quai,quoted,text,19,23,"));
  CHECK(holds(csv, ",radio,own,text,2,21,"));
}

TEST_CASE("as JSON the places slice back to the names", "[cli][naming]") {
  const Json referent = Json::parse(run({"--format", "json"}, two_articles()).out);
  CHECK(referent["basis"] == "lexicon");
  CHECK(referent["telling"] == false);
  REQUIRE(referent["names"].size() == 2);
  const std::string text = "L'Alliance atlantique hésite.";
  for (const Json& name : referent["names"])
    for (const Json& use : name["uses"])
      if (use["article"] == "radio") CHECK(text.substr(use["start"], 19) == name["name"]);
}

TEST_CASE("articles without several names say so, and JSON and CSV are empty but whole", "[cli][naming]") {
  const std::string none = R"({"id":"quai","text":"L'OTAN attend.","language":"fr"})";
  CHECK(run({}, none).out == "no referent with several names found\n");
  CHECK(run({"--format", "json"}, none).out.empty());
  CHECK(run({"--format", "csv"}, none).out == "referent,basis,name,article,voice,part,start,end,sentence\n");
  CHECK(run({}, "").code == 2);
}

TEST_CASE("articles of two languages have their names apart", "[cli][naming]") {
  const std::string both =
      two_articles() + R"({"id":"quay","text":"NATO waits. The Atlantic Alliance waits.","language":"en"})"
                       "\n";
  const std::string csv = run({"--format", "csv"}, both).out;
  CHECK(holds(csv, "NATO,lexicon,Atlantic Alliance,quay,own"));
  CHECK(holds(csv, "l'OTAN,lexicon,Alliance atlantique,radio,own"));
}
