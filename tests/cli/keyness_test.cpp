#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/cli/program.h"

using namespace crossread::test;
using Json = nlohmann::json;

namespace {

/// An article in French of an outlet, with a sentence said again and again.
std::string article(const std::string& outlet, const std::string& sentence, int times) {
  std::string text;
  for (int time = 0; time < times; ++time) text += sentence + " ";
  return Json({{"id", outlet}, {"outlet", outlet}, {"language", "fr"}, {"text", text}}).dump() + "\n";
}

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

TEST_CASE("words of two sets of files are compared, with the number of words tried", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "La digue protège la ville et le port.", 80));
  folder.write("b.ndjson", article("quai", "Le barrage menace la ville et le port.", 80));
  const auto run = folder.run({"keyness", "a.ndjson", "--against", "b.ndjson"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(run.out.starts_with(
      "a: 640 words; b: 640 words\n\nOf 6 words tried, 4 differ by more than chance explains"));
  CHECK(run.out.find("| digue   | yes     |  80 |   0 |") != std::string::npos);
  CHECK(run.out.find("| ville   |         |  80 |  80 |") != std::string::npos);
  const auto reversed = folder.run({"keyness", "--against", "b.ndjson", "--", "a.ndjson"});
  CHECK(reversed.out == run.out);
}

TEST_CASE("of short texts the table says that nothing can be claimed", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "La digue protège la ville.", 9));
  folder.write("b.ndjson", article("quai", "Le barrage menace la ville.", 9));
  const auto run = folder.run({"keyness", "a.ndjson", "--against", "b.ndjson"});
  CHECK(run.out.find("Too little text to say which words differ") != std::string::npos);
  CHECK(run.out.find("yes") == std::string::npos);
}

TEST_CASE("without --against every outlet is held against the others", "[cli][keyness]") {
  const Folder folder;
  const std::string week = article("rive", "La digue protège la ville.", 9) +
                           article("quai", "Le barrage menace la ville.", 9) +
                           article("val", "Le bac menace la ville.", 9);
  folder.write("week.ndjson", week);
  const auto run = folder.run({"keyness", "--format", "json", "week.ndjson"});
  CHECK(run.code == 0);
  std::map<std::string, int> sides;
  std::istringstream lines(run.out);
  for (std::string line; std::getline(lines, line);) ++sides[Json::parse(line)["side"]];
  CHECK(sides.size() == 3);
  const Json first = Json::parse(run.out.substr(0, run.out.find('\n')));
  for (const char* field :
       {"word", "a", "b", "na", "nb", "log_ratio", "g2", "q", "tried", "dp", "g2_outlets", "differs"})
    CHECK(first.contains(field));
  CHECK(folder.run({"keyness", "--format", "json", "week.ndjson"}).out == run.out);
}

TEST_CASE("an outlet without a word to count has no table, the others have theirs", "[cli][keyness]") {
  const Folder folder;
  folder.write("week.ndjson", article("rive", "La digue protège la ville.", 9) + article("quai", "...", 9) +
                                  article("val", "Le bac menace la ville.", 9));
  const auto run = folder.run({"keyness", "week.ndjson"});
  CHECK(run.code == 0);
  CHECK(run.out.find("a (rive): 45 words") != std::string::npos);
  CHECK(run.out.find("quai") == std::string::npos);
}

TEST_CASE("a table of words in CSV is one table, its numbers bare", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "La digue protège la ville.", 9));
  folder.write("b.ndjson", article("quai", "Le barrage menace la ville.", 9));
  const auto run =
      folder.run({"keyness", "--format", "csv", "--least", "9", "a.ndjson", "--against", "b.ndjson"});
  CHECK(run.out.starts_with("side,word,a,na,b,nb,"));
  CHECK(run.out.find("\na,barrage,0,45,9,45,0,200,-4.24") != std::string::npos);
}

TEST_CASE("the outlet's own words are told from those that it quotes", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "« La guerre menace », a déclaré le maire.", 9));
  folder.write("b.ndjson", article("quai", "« Le bac ferme lundi », a déclaré le maire.", 9));
  const auto words = [&](const std::string& voice) {
    return folder.run({"keyness", "--voice", voice, "a.ndjson", "--against", "b.ndjson"}).out;
  };
  CHECK(words("all").find("| guerre ") != std::string::npos);
  CHECK(words("quoted").find("| guerre ") != std::string::npos);
  CHECK(words("own").find("| guerre ") == std::string::npos);
  CHECK(words("own").find("| maire ") != std::string::npos);
}

TEST_CASE("dictionary forms and runs of words are counted on request", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "Les digues protègent la ville.", 9));
  folder.write("b.ndjson", article("quai", "La digue protège la ville.", 9));
  const auto lemmas = folder.run({"keyness", "--unit", "lemmas", "a.ndjson", "--against", "b.ndjson"});
  CHECK(lemmas.out.find("| digue    |         |   9 |   9 |") != std::string::npos);
  const auto pairs = folder.run({"keyness", "--n", "2", "a.ndjson", "--against", "b.ndjson"});
  CHECK(pairs.out.find("| la ville ") != std::string::npos);
}

TEST_CASE("names are counted whole on request, and nothing else is listed", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "La maire Odile Brassac attend le bac.", 9));
  folder.write("b.ndjson", article("quai", "Le bac attend M. Paul Ferrand.", 9));
  const auto names = folder.run({"keyness", "--unit", "names", "a.ndjson", "--against", "b.ndjson"});
  CHECK(names.code == 0);
  CHECK(names.out.starts_with("a: 54 words; b: 45 words\n"));
  CHECK(names.out.find("| odile brassac |         |   9 |   0 |") != std::string::npos);
  CHECK(names.out.find("| paul ferrand  |         |   0 |   9 |") != std::string::npos);
  CHECK(names.out.find("| bac ") == std::string::npos);
  const auto runs =
      folder.run({"keyness", "--unit", "names", "--n", "2", "a.ndjson", "--against", "b.ndjson"});
  CHECK(runs.code == 2);
  CHECK(runs.err == "crossread keyness: names are counted whole; leave out --n or --unit names\n");
}

TEST_CASE("a concordance lists the places of a word in every format", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "La digue | protège la ville.", 1));
  folder.write("b.ndjson", article("quai", "Le barrage menace la ville.", 1));
  const std::vector<std::string> command{"keyness",   "a.ndjson", "--kwic",  "VILLE",
                                         "--against", "b.ndjson", "--format"};
  const auto listed = [&](const std::string& format) {
    auto words = command;
    words.push_back(format);
    return folder.run(words).out;
  };
  CHECK(listed("markdown").find("| La digue \\| protège la | ville | .     |") != std::string::npos);
  CHECK(listed("csv") ==
        "side,article,left,word,right\na,rive,La digue | protège la,ville,.\nb,quai,Le barrage menace "
        "la,ville,.\n");
  const Json first = Json::parse(listed("json").substr(0, listed("json").find('\n')));
  CHECK(first["article"] == "rive");
  CHECK(first["start"] == 22);
}

TEST_CASE("what cannot be compared is refused", "[cli][keyness]") {
  const Folder folder;
  folder.write("a.ndjson", article("rive", "La digue protège la ville.", 2));
  folder.write("marks.ndjson", article("quai", "... !", 2));
  const auto complaint = [&](const std::vector<std::string>& words) {
    const auto run = folder.run(words);
    CHECK(run.code == 2);
    CHECK(run.out.empty());
    return run.err;
  };
  CHECK(complaint({"keyness", "a.ndjson"}) ==
        "crossread keyness: all articles are of one outlet; name the other side with --against\n");
  CHECK(complaint({"keyness", "a.ndjson", "--against", "a.ndjson"}) == "a.ndjson: is on both sides\n");
  CHECK(complaint({"keyness", "a.ndjson", "--against", "marks.ndjson"}) ==
        "crossread keyness: only one side has words to count, or none; nothing can be compared\n");
  CHECK(complaint({"keyness"}) == "crossread keyness: say which articles; see crossread keyness --help\n");
  CHECK(complaint({"keyness", "a.ndjson", "--least", "few", "--against", "marks.ndjson"}) ==
        "crossread keyness: --least takes whole numbers from 0 to 3000000000, not 'few'\n");
}
