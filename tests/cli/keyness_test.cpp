#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

using namespace crossread::test;
using Json = nlohmann::json;

namespace {

Run answer(const std::string& lines) {
  return Folder().run({"keyness", "-"}, {.input = lines});
}

}  // namespace

TEST_CASE("a case is answered with its statistics by name", "[cli][keyness]") {
  const auto run = answer("{\"case\":\"bridge\",\"a\":4,\"na\":500,\"b\":0,\"nb\":500}\n");
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  const Json json = Json::parse(run.out);
  CHECK(json["case"] == "bridge");
  CHECK(json["log_ratio"] == 3);
  CHECK(json["relative_risk"] == "inf");
  CHECK(json["specificity"] > 1);
  CHECK(Json::parse(answer("{\"case\":1,\"a\":5,\"na\":5,\"b\":5,\"nb\":5}").out)["chi2"].is_null());
}

TEST_CASE("each kind of case has its own statistics", "[cli][keyness]") {
  const auto of = [](const std::string& fields) {
    return Json::parse(answer("{\"case\":\"x\"," + fields + "}").out);
  };
  CHECK(of(R"("p":[0.04,0.01])")["bh"] == Json({0.04, 0.02}));
  CHECK(of(R"("counts":[3,3],"sizes":[9,9])")["dp"] == 0);
  CHECK(of(R"("counts_a":[3,1],"counts_b":[6,2])")["jsd_parts"] == Json({0.0, 0.0}));
  CHECK(of(R"("a":5,"na":250,"b":5,"nb":250,"alpha":1,"alpha0":100)")["log_odds"] == 0);
  CHECK(of(R"("a":0,"na":250,"b":5,"nb":250,"conf":0.95,"family":10)")["lrc_positive"] == "-inf");
  const Json table = of(R"("table":{"rive":{"pont":2,"bac":1},"digue":{"pont":4,"port":2}},"prior":"one")");
  CHECK(table["weighted_log_odds"].size() == 4);
  CHECK(table["weighted_log_odds"].contains("digue/port"));
}

TEST_CASE("a line that is no case is named and passed over", "[cli][keyness]") {
  const std::string good = "{\"case\":\"x\",\"p\":[0.5]}\n";
  const auto run = answer(good + "\n{\"case\":\"y\",\"a\":-1,\"na\":5,\"b\":0,\"nb\":5}\n" + good);
  CHECK(run.code == 1);
  CHECK(run.err == "stdin:3: \"a\" is no whole number from 0 to 3000000000\n");
  CHECK(std::ranges::count(run.out, '\n') == 2);
}

TEST_CASE("what cannot be computed is refused, on one line", "[cli][keyness]") {
  const std::pair<const char*, const char*> faults[]{
      {"nonsense", "expected an object with a \"case\""},
      {"{\"case\":1}", "expected a, na, b, nb, or p, counts, counts_a or table"},
      {"{\"case\":1,\"a\":1,\"na\":0,\"b\":1,\"nb\":9}", "a side without words cannot be compared"},
      {"{\"case\":1,\"a\":7,\"na\":5,\"b\":1,\"nb\":9}", "a count is above its side's total"},
      {"{\"case\":1,\"a\":1.5,\"na\":5,\"b\":1,\"nb\":9}", "\"a\" is no whole number from 0 to 3000000000"},
      {"{\"case\":1,\"p\":[2]}", "\"p\" holds what is no chance"},
      {"{\"case\":1,\"counts\":[1],\"sizes\":[1,2]}", "\"counts\" and \"sizes\" are of different lengths"},
      {"{\"case\":1,\"counts_a\":7,\"counts_b\":[1]}", "\"counts_a\" is no list"},
      {"{\"case\":1,\"table\":{\"x\":3}}", "\"table\" holds an outlet without words"}};
  for (const auto& [line, message] : faults) {
    INFO(line);
    const auto run = answer(line);
    CHECK(run.code == 2);
    CHECK(run.out.empty());
    CHECK(run.err == "stdin:1: " + std::string(message) + "\n");
  }
  CHECK(answer("").code == 2);
}

TEST_CASE("the calculator names every statistic of four numbers", "[cli][keyness]") {
  const Folder folder;
  const auto run = folder.run({"keyness", "--counts", "20", "1000", "20", "2000"});
  CHECK(run.code == 0);
  CHECK(run.out.starts_with("a: 20 of 1000 words, b: 20 of 2000 words\n\n| statistic "));
  CHECK(run.out.find("| log ratio (Hardie)  ") != std::string::npos);
  const Json json =
      Json::parse(folder.run({"keyness", "--format", "json", "--counts", "20", "1000", "20", "2000"}).out);
  CHECK(json["na"] == 1000);
  CHECK(json["log_ratio"] == 1);
  const auto csv = folder.run({"keyness", "--counts", "20", "1000", "20", "2000", "--format", "csv"});
  CHECK(csv.out.starts_with("statistic,name,value\nlog_ratio,log ratio (Hardie),1\n"));
}

TEST_CASE("the calculator refuses what are no counts", "[cli][keyness]") {
  const auto complaint = [](const std::vector<std::string>& numbers) {
    std::vector<std::string> words{"keyness", "--counts"};
    words.insert(words.end(), numbers.begin(), numbers.end());
    const auto run = Folder().run(words);
    CHECK(run.code == 2);
    return run.err;
  };
  CHECK(complaint({"1", "2", "3"}) == "crossread keyness: --counts takes four numbers, A NA B NB, not 3\n");
  CHECK(complaint({"1", "2", "x", "9"}) ==
        "crossread keyness: --counts takes whole numbers from 0 to 3000000000, not 'x'\n");
  CHECK(complaint({"1", "0", "1", "9"}) == "crossread keyness: a side without words cannot be compared\n");
  CHECK(complaint({"5", "2", "1", "9"}) ==
        "crossread keyness: a count is above its side's total; --counts takes A NA B NB\n");
  CHECK(complaint({}) == "crossread keyness: --counts needs a value: A NA B NB\n");
}
