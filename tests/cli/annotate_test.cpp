#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/program.h"

using crossread::test::Folder;
using Names = std::vector<std::string>;

namespace {

std::string line_of(int number) {
  return fmt::format(
      R"({{"id":"a{0}","language":"en","text":"The mayor closed bridge {0} on Monday. “We had no choice,” she said."}})"
      "\n",
      number);
}

/// More lines than are read at a time.
std::string many_lines(int count) {
  std::string lines;
  for (int number = 1; number <= count; ++number) lines += line_of(number);
  return lines;
}

Names ids_in(const std::string& lines) {
  Names ids;
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) ids.push_back(nlohmann::json::parse(line)["id"]);
  return ids;
}

int lines_in(const std::string& text) {
  return static_cast<int>(std::ranges::count(text, '\n'));
}

}  // namespace

TEST_CASE("annotate gives the articles of files of every kind in the order of their paths", "[cli]") {
  const Folder folder;
  folder.write("a.txt", "Bridge closed\n\nThe mayor closed the bridge on Monday. Nobody had been told.\n");
  folder.write("b.ndjson", line_of(2) + line_of(1));
  folder.write(
      "c.md", "# Bridge open\n\nThe mayor opened the bridge on Friday. Nobody had been told of it before.\n");
  folder.write("d.json", line_of(3));
  const auto run = folder.run({"annotate", "d.json", "c.md", "b.ndjson", "a.txt"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(ids_in(run.out) == Names{"a", "a2", "a1", "c", "a3"});
}

TEST_CASE("an article of a long file is annotated as it is alone, and keeps its id beside one of the same id",
          "[cli]") {
  const Folder folder;
  folder.write("long.ndjson", many_lines(3000) + line_of(7));
  folder.write("one.ndjson", line_of(7));
  const auto run = folder.run({"annotate", "long.ndjson"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(lines_in(run.out) == 3001);
  CHECK(ids_in(run.out).back() == "a7");
  CHECK(run.out.ends_with(std::string("\n").append(folder.run({"annotate", "one.ndjson"}).out)));
}

TEST_CASE("annotate reads lines from standard input, from a pipe and packed with gzip alike", "[cli]") {
  const Folder folder;
  const std::string lines = many_lines(500);
  folder.write("lines.ndjson", lines);
  const auto program = folder.run({"annotate", "lines.ndjson"});
  REQUIRE(program.code == 0);
  CHECK(folder.run({"annotate", "-"}, {.input = lines}).out == program.out);
  REQUIRE(std::system(fmt::format("gzip -k '{}'", (folder.path() / "lines.ndjson").string()).c_str()) == 0);
  CHECK(folder.run({"annotate", "lines.ndjson.gz"}).out == program.out);
  const auto packed = folder.read("lines.ndjson.gz");
  CHECK(folder.run({"annotate", "-"}, {.input = packed}).out == program.out);
}

TEST_CASE("standard input may be one article, several, or a page", "[cli]") {
  const Folder folder;
  const auto ids_of = [&](const std::string& input) {
    return ids_in(folder.run({"annotate", "-"}, {.input = input}).out);
  };
  CHECK(ids_of(R"({"text":"The mayor closed the bridge."})") == Names{"stdin"});
  CHECK(ids_of("{\"text\":\n\"The mayor closed the bridge.\"\n}\n") == Names{"stdin"});
  CHECK(ids_of("Bridge closed\n\nThe mayor closed the bridge on Monday. Nobody had been told of it.\n") ==
        Names{"stdin"});
  CHECK(ids_of(std::string("\xEF\xBB\xBF").append(line_of(1)).append(line_of(2))) == Names{"a1", "a2"});
}

TEST_CASE("a broken line far into a file is named by its number, and the others are annotated", "[cli]") {
  const Folder folder;
  folder.write("long.ndjson", many_lines(2000) + "{\"id\":\"x\"\n\n" + line_of(2001) + "[]\n");
  const auto run = folder.run({"annotate", "long.ndjson"});
  CHECK(run.code == 1);
  CHECK(lines_in(run.out) == 2001);
  CHECK(run.err ==
        "long.ndjson:2001: not valid JSON; each line must be one article\n"
        "long.ndjson:2004: expected an article as a JSON object\n");
}

TEST_CASE("of a long file no more than twenty faults are told, and how many more there are", "[cli]") {
  const Folder folder;
  std::string lines;
  for (int number = 1; number <= 1000; ++number) lines += line_of(number) + "{}\n";
  folder.write("long.ndjson", lines);
  const auto run = folder.run({"annotate", "long.ndjson"});
  CHECK(run.code == 1);
  CHECK(lines_in(run.out) == 1000);
  CHECK(lines_in(run.err) == 21);
  CHECK(run.err.ends_with("long.ndjson: 980 more like these\n"));
}

TEST_CASE("a line beyond the limit is passed over wherever it stands", "[cli]") {
  const Folder folder;
  const std::string longer = R"({"id":"x","text":")" + std::string(300000, 'x') + "\"}\n";
  folder.write("long.ndjson", line_of(1) + longer + line_of(2) + longer);
  const auto run = folder.run({"annotate", "--limit-page", "100K", "long.ndjson"});
  CHECK(run.code == 1);
  CHECK(ids_in(run.out) == Names{"a1", "a2"});
  CHECK(run.err ==
        "long.ndjson:2: larger than 100 KB (--limit-page raises the limit)\n"
        "long.ndjson:4: larger than 100 KB (--limit-page raises the limit)\n");
}

TEST_CASE("what stands before the damage of a packed file is annotated, and the damage is told", "[cli]") {
  const Folder folder;
  folder.write("lines.ndjson", many_lines(3000));
  REQUIRE(std::system(fmt::format("gzip '{}'", (folder.path() / "lines.ndjson").string()).c_str()) == 0);
  const auto packed = folder.read("lines.ndjson.gz");
  folder.write("cut.ndjson.gz", packed.substr(0, packed.size() - 2000));
  const auto run = folder.run({"annotate", "cut.ndjson.gz"});
  CHECK(run.code == 1);
  const auto ids = ids_in(run.out);
  CHECK(ids.size() > 100);
  CHECK(ids.size() < 3000);
  CHECK(ids.back() == fmt::format("a{}", ids.size()));
  CHECK(run.err.find("the gzip file is damaged or cut short") != std::string::npos);
}

TEST_CASE("a run that is resumed writes what a whole run would have written", "[cli]") {
  const Folder folder;
  folder.write("long.ndjson", many_lines(900));
  folder.write("page.txt", "Bridge closed\n\nThe mayor closed the bridge on Monday. Nobody was told.\n");
  const Names annotate{"annotate", "--resume", "out.ndjson", "long.ndjson", "page.txt"};
  REQUIRE(folder.run(annotate).code == 0);
  const auto whole = folder.read("out.ndjson");
  CHECK(whole == folder.run({"annotate", "long.ndjson", "page.txt"}).out);
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{20}, whole.size() / 2, whole.size() - 1, whole.size()}) {
    CAPTURE(size);
    folder.write("out.ndjson", whole.substr(0, size));
    const auto run = folder.run(annotate);
    CHECK(run.code == 0);
    CHECK(run.out.empty());
    CHECK(run.err.empty());
    CHECK((folder.read("out.ndjson") == whole));
  }
}

TEST_CASE("a run killed again and again is done in the end as if it never had been", "[cli][kills]") {
  const Folder folder;
  folder.write("long.ndjson", many_lines(3000));
  const auto whole = folder.run({"annotate", "long.ndjson"}).out;
  const Names annotate{"annotate", "--resume", "out.ndjson", "long.ndjson"};
  for (int kill = 1; kill <= 5; ++kill) {
    const auto run =
        folder.run(annotate, {.signal = 9, .signal_after = std::chrono::milliseconds(150 * kill)});
    CHECK((run.signal == 9 || run.code == 0));
    CHECK(whole.starts_with(folder.has("out.ndjson") ? folder.read("out.ndjson") : ""));
  }
  CHECK(folder.run(annotate).code == 0);
  CHECK((folder.read("out.ndjson") == whole));
}

TEST_CASE("skipped lines do not lead a resumed run astray", "[cli]") {
  const Folder folder;
  folder.write("long.ndjson", line_of(1) + "{}\n" + line_of(2) + "{}\n" + line_of(3));
  const auto whole = folder.run({"annotate", "long.ndjson"}).out;
  folder.write("out.ndjson", whole.substr(0, whole.find('\n') + 1));
  const auto run = folder.run({"annotate", "--resume", "out.ndjson", "long.ndjson"});
  CHECK(run.code == 1);
  CHECK(folder.read("out.ndjson") == whole);
}

TEST_CASE("annotate goes on with no file of other articles, and with none that it reads", "[cli]") {
  const Folder folder;
  folder.write("long.ndjson", many_lines(20));
  folder.write("other.ndjson", line_of(1) + line_of(5));
  folder.write("out.ndjson", folder.run({"annotate", "other.ndjson"}).out);
  const auto before = folder.read("out.ndjson");
  const auto other = folder.run({"annotate", "--resume", "out.ndjson", "long.ndjson"});
  CHECK(other.code == 2);
  CHECK(other.err ==
        "out.ndjson: line 2 is not of \"a2\", the article of that number; resume with the paths of the run "
        "that began "
        "it, or write to another file\n");
  CHECK(folder.read("out.ndjson") == before);
  const auto itself = folder.run({"annotate", "--resume", "long.ndjson", "."});
  CHECK(itself.code == 2);
  CHECK(itself.err == "long.ndjson: is one of the articles to be read; write to another file\n");
  CHECK(folder.read("long.ndjson") == many_lines(20));
  const auto folder_as_file = folder.run({"annotate", "--resume", ".", "long.ndjson"});
  CHECK(folder_as_file.code == 2);
  CHECK(folder_as_file.err == ".: cannot be written: Is a directory\n");
}

TEST_CASE("a resumed run has more lines than there are articles only of another run", "[cli]") {
  const Folder folder;
  folder.write("long.ndjson", many_lines(5));
  folder.write("out.ndjson", folder.run({"annotate", "long.ndjson"}).out);
  folder.write("short.ndjson", many_lines(3));
  const auto run = folder.run({"annotate", "--resume", "out.ndjson", "short.ndjson"});
  CHECK(run.code == 2);
  CHECK(run.err ==
        "out.ndjson: holds more lines than there are articles; resume with the paths of the run that began "
        "it, or "
        "write to another file\n");
}

TEST_CASE("two runs do not write to one file at once", "[cli]") {
  const Folder folder;
  folder.write("long.ndjson", many_lines(5));
  folder.write("out.ndjson", "");
  const int held = open((folder.path() / "out.ndjson").c_str(), O_RDWR | O_CLOEXEC);
  REQUIRE(flock(held, LOCK_EX) == 0);
  const auto run = folder.run({"annotate", "--resume", "out.ndjson", "long.ndjson"});
  close(held);
  CHECK(run.code == 2);
  CHECK(run.err == "out.ndjson: another run is writing to it; wait for its end\n");
  CHECK(folder.read("out.ndjson").empty());
}

TEST_CASE("a file in which hardly a line is an article gives those that are", "[cli]") {
  const Folder folder;
  std::string lines = line_of(1);
  for (int number = 0; number < 50000; ++number) lines += "{}\n";
  folder.write("long.ndjson", lines + line_of(2));
  const auto run = folder.run({"annotate", "long.ndjson"});
  CHECK(run.code == 1);
  CHECK(ids_in(run.out) == Names{"a1", "a2"});
  CHECK(run.err.ends_with("long.ndjson: 49980 more like these\n"));
}
