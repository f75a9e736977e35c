#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using namespace crossread::test;

namespace {

std::string article(const std::string& id, std::size_t sentences) {
  std::string text;
  for (std::size_t at = 0; at < sentences; ++at) text += "Il pleut sur Olmes. ";
  return R"({"id":")" + id + R"(","text":")" + text + "\"}\n";
}

/// What a run says of a folder with one article too large and one that is not: the second is still read.
Run run_beside_a_small_file(const Folder& folder, const std::string& option, const std::string& limit) {
  folder.write("event/small.txt", "Le titre\n\nIl pleut sur Olmes. La crue monte depuis lundi soir.\n");
  const auto run = folder.run({"extract", option, limit, "event"});
  CHECK(run.code == 1);
  CHECK(run.out.starts_with(R"({"id":"small",)"));
  CHECK(std::ranges::count(run.out, '\n') == 1);
  return run;
}

}  // namespace

TEST_CASE("a file beyond its limit is skipped and the option is named", "[cli][limits]") {
  const Folder folder;
  folder.write("event/large.txt", std::string(5000, 'a'));
  CHECK(run_beside_a_small_file(folder, "--limit-file", "4K").err ==
        "event/large.txt: larger than 4 KB (--limit-file raises the limit)\n");
}

TEST_CASE("a page beyond its limit is skipped and the option is named", "[cli][limits]") {
  const Folder folder;
  folder.write("event/large.html", "<p>" + std::string(5000, 'a') + "</p>");
  CHECK(run_beside_a_small_file(folder, "--limit-page", "4K").err ==
        "event/large.html: larger than 4 KB (--limit-page raises the limit)\n");
}

TEST_CASE("an article of more text than its limit is skipped and the option is named", "[cli][limits]") {
  const Folder folder;
  folder.write("event/large.ndjson", article("long", 100));
  CHECK(
      run_beside_a_small_file(folder, "--limit-text", "1000").err ==
      "event/large.ndjson: the text of \"long\" is larger than 1000 bytes (--limit-text raises the limit)\n");
}

TEST_CASE("a line of JSON beyond the limit of a page is skipped and the others are read", "[cli][limits]") {
  const Folder folder;
  folder.write("all.ndjson", article("a", 1) + article("b", 100) + article("c", 1));
  const auto run = folder.run({"extract", "--limit-page", "1K", "all.ndjson"});
  CHECK(run.code == 1);
  CHECK(run.err == "all.ndjson:2: larger than 1 KB (--limit-page raises the limit)\n");
  CHECK(std::ranges::count(run.out, '\n') == 2);
}

TEST_CASE("standard input beyond the limit of a file is refused", "[cli][limits]") {
  const Folder folder;
  const auto run = folder.run({"extract", "--limit-file", "1K", "-"}, {.input = article("a", 100)});
  CHECK(run.code == 2);
  CHECK(run.out.empty());
  CHECK(run.err == "stdin: larger than 1 KB (--limit-file raises the limit)\n");
}

TEST_CASE("a raised limit lets a file in", "[cli][limits]") {
  const Folder folder;
  folder.write("all.ndjson", article("a", 100));
  CHECK(folder.run({"extract", "--limit-text", "1K", "all.ndjson"}).code == 2);
  CHECK(folder.run({"extract", "--limit-text", "1M", "all.ndjson"}).code == 0);
}

TEST_CASE("an event of more articles than a report shows is passed over, and the others are reported",
          "[cli][limits]") {
  const Folder folder;
  for (const char* name : {"flood/a.txt", "flood/b.txt", "flood/c.txt"})
    folder.write(name, "La crue monte\n\nIl pleut sur Olmes. La crue monte depuis lundi soir.\n");
  folder.write("museum/d.md", article_of_a_museum);
  const auto message =
      "crossread compare: an event of 3 articles is passed over: a report shows at most 2 (--limit-articles "
      "raises the limit)\n";
  const auto run = folder.run({"compare", "--event-folders", "--limit-articles", "2", "flood", "museum"});
  CHECK(run.code == 1);
  CHECK(run.err == message);
  CHECK(folder.has("report/report.html"));
  const auto alone = folder.run({"compare", "--one-event", "--limit-articles", "2", "-o", "none", "flood"});
  CHECK(alone.code == 2);
  CHECK(alone.err == message);
  CHECK_FALSE(folder.has("none"));
}

TEST_CASE("pairs of articles obey the limits too", "[cli][limits]") {
  const Folder folder;
  folder.write("a.ndjson", article("a", 100));
  folder.write("b.ndjson", article("b", 1));
  const auto run = folder.run({"align", "--limit-text", "1K", "a.ndjson", "b.ndjson"});
  CHECK(run.code == 2);
  CHECK(run.err == "a.ndjson: the text of \"a\" is larger than 1 KB (--limit-text raises the limit)\n");
}

TEST_CASE("a pair nested deeper than any article is refused", "[cli][limits]") {
  const Folder folder;
  const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
  const auto run = folder.run({"align", "-"}, {.input = R"({"a":)" + deep + R"(,"b":{"id":"b"}})" + "\n"});
  CHECK(run.code == 2);
  CHECK(run.err == "stdin:1: expected {\"a\":article,\"b\":article}\n");
}

TEST_CASE("an article nested deeper than any article is one line", "[cli][limits]") {
  const Folder folder;
  const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
  const auto run = folder.run({"extract", "-"}, {.input = R"({"id":"a","text":)" + deep + "}\n"});
  CHECK(run.code == 2);
  CHECK(run.err == "stdin: \"text\" is not a string\n");
}

TEST_CASE("a size that is none is refused", "[cli][limits]") {
  const Folder folder;
  folder.write("good.md", article_of_the_agency);
  for (const char* size :
       {"0", "-1", "", "M", "1.5G", "12Q", "1 M", "99999999999999999999", "18446744073709551615K"}) {
    INFO(size);
    const auto run = folder.run({"extract", std::string("--limit-text=") + size, "good.md"});
    CHECK(run.code == 2);
    CHECK(run.out.empty());
    CHECK(std::ranges::count(run.err, '\n') == 1);
    CHECK(run.err.find("--limit-text") != std::string::npos);
  }
}

TEST_CASE("a number of jobs that is none is refused", "[cli][limits]") {
  const Folder folder;
  folder.write("good.md", article_of_the_agency);
  for (const char* jobs : {"0", "-2", "two", "1025", "2x"}) {
    const auto run = folder.run({"extract", "--jobs", jobs, "good.md"});
    CHECK(run.code == 2);
    CHECK(run.err == std::string("--jobs: is a number from 1 to 1024, not '").append(jobs).append("'\n"));
  }
  CHECK(folder.run({"extract", "--jobs", "1024", "good.md"}).code == 0);
}

TEST_CASE("of a file with many faults a screen of them is told, and how many more there are",
          "[cli][limits]") {
  const Folder folder;
  std::string lines = article("a", 1);
  for (int line = 0; line < 1000; ++line) lines += "{\n";
  folder.write("broken.ndjson", lines);
  const auto run = folder.run({"extract", "broken.ndjson"});
  CHECK(run.code == 1);
  CHECK(std::ranges::count(run.err, '\n') == 21);
  CHECK(run.err.ends_with("broken.ndjson: 980 more like these\n"));
}
