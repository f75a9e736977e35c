#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using namespace crossread::test;
using Json = nlohmann::ordered_json;

namespace {

std::vector<Json> lines_of(const std::string& text) {
  std::vector<Json> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = text.find('\n', begin);
    lines.push_back(Json::parse(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return lines;
}

std::vector<std::string> keys_of(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

}  // namespace

TEST_CASE("an article is a line with the fields of the contract, in its order", "[cli]") {
  const Folder folder;
  folder.write("event/port.html", page_of_the_port);
  const auto run = folder.run({"extract", "event"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  const auto lines = lines_of(run.out);
  REQUIRE(lines.size() == 1);
  CHECK(keys_of(lines[0]) == std::vector<std::string>{"id", "outlet", "title", "date", "author", "credit",
                                                      "language", "url", "text"});
  CHECK(lines[0]["id"] == "port");
  CHECK(lines[0]["title"] == "Incendie au port de Sormiou : le trafic reprend");
  CHECK(lines[0]["date"] == "2021-03-04");
  CHECK(lines[0]["language"] == "fr");
  CHECK(lines[0]["url"].is_null());
  CHECK(lines[0]["text"].get<std::string>().starts_with("Le trafic des ferries"));
  CHECK(lines[0]["text"].get<std::string>().find("cookies") == std::string::npos);
}

TEST_CASE("the explanation holds every block of a page, kept or not", "[cli]") {
  const Folder folder;
  folder.write("port.html", page_of_the_port);
  const auto run = folder.run({"extract", "--explain", "port.html"});
  const auto page = lines_of(run.out).at(0);
  int kept = 0;
  int dropped = 0;
  for (const auto& block : page["blocks"]) {
    CHECK(keys_of(block) == std::vector<std::string>{"text", "kept", "reason", "confidence", "why"});
    CHECK(block["kept"].get<bool>() == (block["reason"] == "kept"));
    CHECK(block["confidence"] >= 0.5);
    CHECK(block["confidence"] <= 1);
    ++(block["kept"].get<bool>() ? kept : dropped);
  }
  CHECK(kept >= 2);
  CHECK(dropped >= 2);
}

TEST_CASE("what extract prints is what it reads", "[cli]") {
  const Folder folder;
  folder.write("port.html", page_of_the_port);
  const auto first = folder.run({"extract", "port.html"});
  const auto second = folder.run({"extract", "-"}, {.input = first.out});
  CHECK(second.code == 0);
  CHECK(second.out == first.out);
}

TEST_CASE("a page may come from standard input", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"extract", "-"}, {.input = std::string(page_of_the_port)});
  CHECK(run.code == 0);
  CHECK(lines_of(run.out).at(0)["id"] == "stdin");
}

TEST_CASE("a list of articles may come from standard input", "[cli]") {
  const std::string list = R"([{"id":"a","title":"Le moulin ferme","text":"Le moulin a fermé lundi."},
 {"id":"b","title":"La digue tient","text":"La digue a tenu toute la nuit."}])";
  const Folder folder;
  folder.write("list.json", list);
  const auto run = folder.run({"extract", "-"}, {.input = list});
  CHECK(run.code == 0);
  CHECK(lines_of(run.out).size() == 2);
  CHECK(run.out == folder.run({"extract", "list.json"}).out);
}

TEST_CASE("a text from standard input may begin with a bracket", "[cli]") {
  const std::string text = "[Mise à jour] Le moulin a fermé lundi, après quatre-vingt-dix ans de travail.";
  const auto run = Folder().run({"extract", "-"}, {.input = text});
  CHECK(run.code == 0);
  CHECK(lines_of(run.out).at(0)["text"] == text);
}

TEST_CASE("the language that is given counts", "[cli]") {
  const Folder folder;
  folder.write("a.md", article_of_the_agency);
  CHECK(lines_of(folder.run({"extract", "--language", "de", "a.md"}).out).at(0)["language"] == "de");
  const auto run = folder.run({"extract", "--language", "french", "a.md"});
  CHECK(run.code == 2);
  CHECK(run.err == "--language: is auto or two letters of ISO 639-1 such as fr, not 'french'\n");
}

TEST_CASE("neither the order of the paths nor the surroundings change a byte", "[cli]") {
  const Folder folder;
  folder.write("a.html", page_of_the_port);
  folder.write("b.md", article_of_the_agency);
  const auto run = folder.run({"extract", "--explain", "a.html", "b.md"});
  CHECK(run.code == 0);
  CHECK(folder.run({"extract", "--explain", "b.md", "a.html"}).out == run.out);
  CHECK(folder.run({"extract", "--explain", "a.html", (folder.path() / "b.md").string()}).out == run.out);
  const Surroundings elsewhere{.variables = {{"LC_ALL", "tr_TR.UTF-8"}, {"TZ", "Pacific/Kiritimati"}}};
  CHECK(folder.run({"extract", "--explain", "a.html", "b.md"}, elsewhere).out == run.out);
}
