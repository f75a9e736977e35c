#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "cli/report_folder.h"
#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using crossread::ReportFile;
using crossread::write_report_folder;
using namespace crossread::test;
using Names = std::vector<std::string>;
using Files = std::map<std::string, std::string>;
using std::chrono::microseconds;

namespace {

constexpr int ending_signals[]{SIGKILL, SIGINT};

struct Kill {
  int signal = 0;
  microseconds after = {};
};

/// How many times each of two commands is killed.
int kills_of_each() {
  const char* const both = std::getenv("CROSSREAD_KILLS");
  return (both == nullptr ? 20 : std::atoi(both)) / 2;
}

/// As many kills, spread evenly over a run that takes so long: each at some moment of its own part of the
/// time.
std::vector<Kill> kills_over(microseconds length) {
  constexpr int moments = 1000;
  std::minstd_rand chance(moments);
  std::vector<Kill> kills;
  for (int part = 0; part < kills_of_each(); ++part) {
    const auto moment = part * moments + static_cast<int>(chance() % moments);
    kills.push_back(
        {.signal = ending_signals[part % 2], .after = length * moment / kills_of_each() / moments});
  }
  return kills;
}

/// A signal ends the program at once and without a word, if it has not ended before.
void check_end(const Run& killed, const Kill& kill) {
  CHECK((killed.signal == kill.signal || killed.code == 0));
  CHECK(killed.err.empty());
}

/// How long a run takes where nothing disturbs it.
microseconds length_of(const Folder& folder, const Names& words) {
  const auto begin = std::chrono::steady_clock::now();
  CHECK(folder.run(words).code == 0);
  return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - begin);
}

/// Two reports that take each other's place until the process is killed.
[[noreturn]] void write_in_turns(const std::filesystem::path& report, const std::vector<ReportFile>& one,
                                 const std::vector<ReportFile>& other) noexcept {
  for (;;) {
    write_report_folder(report, other);
    write_report_folder(report, one);
  }
}

void write_articles(const Folder& folder) {
  folder.write("event/agency.md", article_of_the_agency);
  folder.write("event/museum.md", same_museum_retold);
  folder.write("event/quay.html", page_of_the_port);
  folder.write("event/valbelle.md", article_of_a_museum);
}

}  // namespace

TEST_CASE("compare that is killed leaves a whole report or none, and the next run is as ever",
          "[cli][kills]") {
  const Folder folder;
  write_articles(folder);
  const Names compare{"compare", "event"};
  REQUIRE(folder.run({"compare", "--ui", "en", "-o", "earlier", "event"}).code == 0);
  const auto length = length_of(folder, compare);
  const Files articles = folder.contents("event");
  const Files earlier = folder.contents("earlier");
  const Files whole = folder.contents("report");
  int kills = 0;
  for (const auto& kill : kills_over(length)) {
    const bool replaces = ++kills % 4 < 2;  // by turns, and for both signals
    std::filesystem::remove_all(folder.path() / "report");
    if (replaces)
      std::filesystem::copy(folder.path() / "earlier", folder.path() / "report",
                            std::filesystem::copy_options::recursive);
    CAPTURE(kill.signal, kill.after.count(), length.count(), replaces);
    check_end(folder.run(compare, {.signal = kill.signal, .signal_after = kill.after}), kill);
    CHECK((folder.contents("event") == articles));
    if (folder.has("report")) {
      const Files found = folder.contents("report");
      CHECK((found == whole || (replaces && found == earlier)));
    } else {
      CHECK_FALSE(replaces);
    }
    const auto next = folder.run(compare);
    CHECK(next.code == 0);
    CHECK(next.err.empty());
    CHECK((folder.contents("report") == whole));
    CHECK(folder.names() == Names{"earlier", "event", "report"});
  }
}

TEST_CASE("annotate that is killed leaves the beginning of what it prints, and the next run is as ever",
          "[cli][kills]") {
  const Folder folder;
  write_articles(folder);
  const Names annotate{"annotate", "event"};
  const std::string whole = folder.run(annotate).out;
  const auto length = length_of(folder, annotate);
  const Files articles = folder.contents("event");
  const auto output = (folder.path() / "annotations.ndjson").string();
  for (const auto& kill : kills_over(length)) {
    CAPTURE(kill.signal, kill.after.count(), length.count());
    const auto killed =
        folder.run(annotate, {.output = output, .signal = kill.signal, .signal_after = kill.after});
    check_end(killed, kill);
    CHECK(whole.starts_with(folder.read("annotations.ndjson")));
    CHECK((folder.contents("event") == articles));
    const auto next = folder.run(annotate, {.output = output});
    CHECK(next.code == 0);
    CHECK(next.err.empty());
    CHECK((folder.read("annotations.ndjson") == whole));
    CHECK(folder.names() == Names{"annotations.ndjson", "event"});
  }
}

TEST_CASE("a run that is killed while reports change places leaves one of them whole", "[cli][kills]") {
  const Folder folder;
  const auto report = folder.path() / "report";
  const std::vector<ReportFile> one{{"report.md", "one"}, {"figures/strips.svg", std::string(9999, '1')}};
  const std::vector<ReportFile> other{{"report.md", "other"}, {"terms.csv", std::string(9999, '2')}};
  write_report_folder(report, other);
  const Files of_other = folder.contents("report");
  write_report_folder(report, one);
  const Files of_one = folder.contents("report");
  for (const auto& kill : kills_over(std::chrono::milliseconds(20))) {
    const auto writer = fork();
    if (writer == 0) write_in_turns(report, one, other);
    usleep(static_cast<useconds_t>(kill.after.count()));
    ::kill(writer, SIGKILL);
    int status = 0;
    waitpid(writer, &status, 0);
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    REQUIRE(folder.has("report"));
    const Files found = folder.contents("report");
    CHECK((found == of_one || found == of_other));
    write_report_folder(report, one);
    CHECK((folder.contents("report") == of_one));
    CHECK(folder.names() == Names{"report"});
  }
}
