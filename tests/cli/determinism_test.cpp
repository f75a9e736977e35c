#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/cli/program.h"
#include "tests/support/holds.h"

using namespace crossread::test;
using Names = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

namespace {

namespace fs = std::filesystem;

/// One of the ways in which the same articles can be given to the program.
struct Way {
  std::string told;
  const Folder* place;  ///< where the program is run
  std::string event;    ///< the folder of the articles
  Names paths;          ///< all of them
  std::string jobs;
  std::map<std::string, std::string> variables;

  Run run(Names words) const {
    words.insert(words.end(), {"--jobs", jobs});
    words.insert(words.end(), paths.begin(), paths.end());
    return place->run(words, {.variables = variables});
  }
};

/// An example event, in two folders in which its files were made in another order and on other days.
class Example {
 public:
  explicit Example(const std::string& event) {
    for (const auto& entry : fs::directory_iterator(fs::path(CROSSREAD_EXAMPLES) / event))
      files_.push_back(entry.path());
    std::ranges::sort(files_);
    for (const auto& file : files_) copy(file, here_);
    std::ranges::reverse(files_);
    for (const auto& file : files_)
      fs::last_write_time(copy(file, elsewhere_),
                          fs::file_time_type::clock::now() - std::chrono::hours(1000));
  }

  /// The plainest way first.
  std::vector<Way> ways() const {
    const std::string whole = (elsewhere_.path() / "event").string();
    Names backwards;
    for (const auto& file : files_) backwards.push_back("./event/" + file.filename().string());
    return {
        {"by its name", &here_, "event", {"event"}, "1", {{"LC_ALL", "C"}, {"TZ", "UTC"}}},
        {"file by file, the last one first",
         &here_,
         "./event",
         backwards,
         "2",
         {{"LC_ALL", "fr_FR.UTF-8"}, {"LANG", "fr_FR.UTF-8"}, {"TZ", "Pacific/Kiritimati"}}},
        {"as a copy, by its whole path, by somebody else",
         &elsewhere_,
         whole,
         {whole},
         "7",
         {{"LC_ALL", "tr_TR.UTF-8"}, {"TZ", "America/New_York"}, {"HOME", "/nowhere"}, {"USER", "eleve"}}}};
  }

  /// What no report may tell of.
  Names places() const { return {here_.path().string(), elsewhere_.path().string()}; }

 private:
  static fs::path copy(const fs::path& file, const Folder& folder) {
    fs::create_directories(folder.path() / "event");
    const auto copied = folder.path() / "event" / file.filename();
    fs::copy_file(file, copied);
    return copied;
  }

  std::vector<fs::path> files_;
  Folder here_;
  Folder elsewhere_;
};

/// All that a run of compare writes.
Files written_by(const Way& way) {
  const Run run = way.run({"compare", "--write-corrections", "corrections.tsv"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  Files files = way.place->contents("report");
  files["corrections.tsv"] = way.place->read("corrections.tsv");
  fs::remove(way.place->path() / "corrections.tsv");
  files["standard output"] = run.out;
  return files;
}

/// Each file by itself: all of a report is too much to be shown.
void check_same(const Files& files, Files expected) {
  for (const auto& [name, content] : files) {
    CAPTURE(name);
    CHECK((content == expected[name]));
  }
  CHECK(files.size() == expected.size());
}

}  // namespace

TEST_CASE("a report has the same bytes however its articles are given, wherever and with how many threads",
          "[cli][determinism]") {
  for (const char* event : {"fr/barrage", "fr/telepherique"}) {
    const Example example(event);
    const auto ways = example.ways();
    const Files report = written_by(ways.front());
    CHECK(report.size() > 10);
    for (const auto& [name, content] : report)
      for (const auto& place : example.places()) CHECK_FALSE(holds(content, place));
    for (std::size_t other = 1; other < ways.size(); ++other) {
      CAPTURE(event, ways[other].told);
      check_same(written_by(ways[other]), report);
    }
  }
}

TEST_CASE(
    "each command prints the same bytes however its articles are given, wherever and with how many threads",
    "[cli][determinism]") {
  const Example example("fr/telepherique");
  const auto ways = example.ways();
  for (const Names& words : {Names{"annotate"}, Names{"extract", "--explain"}, Names{"group", "--explain"},
                             Names{"keyness", "--format", "json"}, Names{"naming", "--format", "json"},
                             Names{"quotes", "--format", "json"}, Names{"terms", "--explain"}}) {
    const Run run = ways.front().run(words);
    CHECK(run.code == 0);
    CHECK_FALSE(run.out.empty());
    for (std::size_t other = 1; other < ways.size(); ++other) {
      CAPTURE(words, ways[other].told);
      const Run again = ways[other].run(words);
      CHECK(again.code == run.code);
      CHECK((again.out == run.out));
    }
  }
}

TEST_CASE("two articles are aligned with the same bytes wherever and with how many threads",
          "[cli][determinism]") {
  const Example example("fr/barrage");
  std::string expected;
  for (Way way : example.ways()) {
    way.paths = {way.event + "/agence-boreale.txt", way.event + "/la-vigie-des-vallees.md"};
    const Run run = way.run({"align"});
    CHECK(run.code == 0);
    if (expected.empty()) expected = run.out;
    CAPTURE(way.told);
    CHECK((run.out == expected));
  }
  CHECK_FALSE(expected.empty());
}
