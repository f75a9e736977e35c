#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/cli/program.h"

using crossread::test::Folder;
using crossread::test::Run;
using Names = std::vector<std::string>;

namespace {

std::string article(const std::string& id, const std::string& day, const std::string& text) {
  return fmt::format(R"({{"id":"{}","date":"2024-03-{}","language":"en","title":"{}","text":"{}"}})"
                     "\n",
                     id, day, text.substr(0, text.find('.')), text);
}

/// Two events, told twice each, and an article alone.
const Names lines{
    article("flood-1", "04",
            "Flood drowns the market of Ostrava. The river Odra rose by two metres on Monday."),
    article("strike-1", "05",
            "Bakers of Lund strike over pay. The union Brod called 300 bakers out on Tuesday."),
    article("flood-2", "05", "The market of Ostrava under water. The Odra rose two metres, the mayor said."),
    article("alone", "07", "A comet passes Jupiter. Astronomers at Tartu saw its tail for eight nights."),
    article("strike-2", "05", "No bread in Lund as bakers strike. The union Brod wants 8 percent more pay.")};

std::string all_lines() {
  std::string all;
  for (const auto& line : lines) all += line;
  return all;
}

/// The articles in two parts, signed.
void sign_parts(const Folder& folder) {
  folder.write("all.ndjson", all_lines());
  folder.write("part1.ndjson", lines[0] + lines[1] + lines[2]);
  folder.write("part2.ndjson", lines[3] + lines[4]);
  for (const std::string part : {"part1", "part2"}) {
    const auto run = folder.run({"group", "--signatures", part + ".ndjson"});
    REQUIRE(run.code == 0);
    REQUIRE(run.err.empty());
    folder.write(part + ".signatures", run.out);
  }
}

}  // namespace

TEST_CASE("parts that are signed apart and merged give the events of all articles at once", "[cli]") {
  const Folder folder;
  sign_parts(folder);
  for (const Names& options : {Names{}, Names{"--explain"}, Names{"--same", "flood-1,alone"},
                               Names{"--different", "strike-1,strike-2"}}) {
    Names at_once{"group"}, merged{"group", "--merge"};
    at_once.insert(at_once.end(), options.begin(), options.end());
    merged.insert(merged.end(), options.begin(), options.end());
    at_once.push_back("all.ndjson");
    merged.insert(merged.end(), {"part1.signatures", "part2.signatures"});
    const auto whole = folder.run(at_once);
    const auto parts = folder.run(merged);
    CHECK(whole.code == 0);
    CHECK(parts.code == 0);
    CHECK(parts.err.empty());
    CHECK(parts.out == whole.out);
  }
}

TEST_CASE("events of parts can be added to events that are known", "[cli]") {
  const Folder folder;
  sign_parts(folder);
  folder.write("known.json", folder.run({"group", "part1.ndjson"}).out);
  const auto whole = folder.run({"group", "--into", "known.json", "all.ndjson"});
  const auto parts =
      folder.run({"group", "--into", "known.json", "--merge", "part1.signatures", "part2.signatures"});
  CHECK(parts.code == 0);
  CHECK(parts.out == whole.out);
}

TEST_CASE("articles that name their event, or lie in a folder of it, keep it when parts are merged",
          "[cli]") {
  const Folder folder;
  folder.write("one/a.txt",
               "Flood in Ostrava\n\nThe river Odra rose by two metres on Monday. Nobody was hurt.\n");
  folder.write("two/b.txt",
               "Flood in Ostrava\n\nThe river Odra rose by two metres on Monday. All are safe.\n");
  folder.write("signatures", folder.run({"group", "--signatures", "one", "two"}).out);
  const Names at_once{"group", "--event-folders", "one", "two"};
  const auto merged = folder.run({"group", "--merge", "--event-folders", "signatures"});
  CHECK(merged.out == folder.run(at_once).out);
  CHECK(merged.out.find("\"e2\"") != std::string::npos);
}

TEST_CASE("articles of one id in two parts get an id of their own, as in one run", "[cli]") {
  const Folder folder;
  folder.write("all.ndjson", lines[0] + lines[0]);
  folder.write("one.ndjson", lines[0]);
  folder.write("signatures", folder.run({"group", "--signatures", "one.ndjson"}).out);
  folder.write("again", folder.read("signatures"));
  const auto merged = folder.run({"group", "--merge", "signatures", "again"});
  CHECK(merged.out == folder.run({"group", "all.ndjson"}).out);
  CHECK(merged.err.find("this one is now flood-1-2") != std::string::npos);
}

TEST_CASE("lines that are no signatures are named and passed over", "[cli]") {
  const Folder folder;
  sign_parts(folder);
  const std::string good = folder.read("part2.signatures");
  const std::string term = R"(["a",0,1,1,1])";
  const auto line = [](const std::string& terms) {
    return R"({"id":"x","event":"","source":"","day":null,"language":"en","terms":[)" + terms +
           "],\"own_words\":[]}\n";
  };
  for (const std::string& bad :
       {std::string("{}\n"), std::string("[]\n"), std::string("what\n"), std::string("\n"), lines[0],
        line(term + "," + term), line(R"(["a",3,1,1,1])"), line(R"(["a",0,-1,1,1])"),
        line(R"(["a",0,1e99,1,1])"), line(R"(["a",0,1,1])"), line(R"([0,0,1,1,1])"), line("\"a\"")}) {
    CAPTURE(bad);
    folder.write("bad.signatures", good + bad);
    const auto run = folder.run({"group", "--merge", "bad.signatures"});
    CHECK(run.code == 1);
    CHECK(run.err.starts_with("bad.signatures:3: not a line of group --signatures"));
    CHECK(run.out == folder.run({"group", "--merge", "part2.signatures"}).out);
  }
  folder.write("none.signatures", "{}\n");
  CHECK(folder.run({"group", "--merge", "none.signatures"}).code == 2);
  const auto missing = folder.run({"group", "--merge", "missing"});
  CHECK(missing.code == 2);
  CHECK(missing.err == "missing: cannot be read: No such file or directory\n");
}

TEST_CASE("what belongs to grouping is refused where only signatures are asked for", "[cli]") {
  const Folder folder;
  folder.write("all.ndjson", all_lines());
  for (const Names& options : {Names{"--merge"}, Names{"--explain"}, Names{"--same", "a,b"},
                               Names{"--different", "a,b"}, Names{"--into", "all.ndjson"}}) {
    Names arguments{"group", "--signatures"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    arguments.push_back("all.ndjson");
    const auto run = folder.run(arguments);
    CAPTURE(options.front());
    CHECK(run.code == 2);
    CHECK(run.out.empty());
  }
}

TEST_CASE("a part without any line changes no event, one that is not there is refused", "[cli]") {
  const Folder folder;
  sign_parts(folder);
  folder.write("empty.signatures", "");
  const auto whole = folder.run({"group", "all.ndjson"});
  const auto merged =
      folder.run({"group", "--merge", "part1.signatures", "empty.signatures", "part2.signatures"});
  CHECK(merged.code == 0);
  CHECK(merged.out == whole.out);
  const auto lacking = folder.run({"group", "--merge", "part1.signatures", "missing"});
  CHECK(lacking.code == 2);
  CHECK(lacking.out.empty());
}
