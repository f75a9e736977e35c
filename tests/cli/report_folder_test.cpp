#include "cli/report_folder.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "analysis/error.h"
#include "tests/cli/program.h"

using crossread::check_report_folder;
using crossread::Error;
using crossread::is_report_folder;
using crossread::ReportFile;
using crossread::write_report_folder;
using crossread::test::Folder;
using Names = std::vector<std::string>;

TEST_CASE("a report takes the place of an earlier one, with nothing left of it", "[cli]") {
  const Folder folder;
  const auto report = folder.path() / "report";
  write_report_folder(report, std::vector<ReportFile>{{"report.md", "old"}, {"1-sommet/report.md", "old"}});
  check_report_folder(report, {});
  write_report_folder(report, std::vector<ReportFile>{{"report.md", "new"}});
  CHECK(folder.names() == Names{"report"});
  CHECK(folder.names("report") == Names{".crossread", "report.md"});
  CHECK(folder.read("report/report.md") == "new");
}

TEST_CASE("folders on the way to the report are made, and a slash at its end changes nothing", "[cli]") {
  const Folder folder;
  write_report_folder((folder.path() / "classe" / "lundi" / "").string(),
                      std::vector<ReportFile>{{"report.md", "x"}});
  CHECK(folder.read("classe/lundi/report.md") == "x");
  CHECK(folder.names("classe") == Names{"lundi"});
}

TEST_CASE("a folder that is no report is not touched", "[cli]") {
  const Folder folder;
  folder.write("mine/essay.txt", "three weeks of work");
  CHECK_THROWS_AS(check_report_folder(folder.path() / "mine", {}), Error);
  folder.write("file", "");
  CHECK_THROWS_AS(check_report_folder(folder.path() / "file", {}), Error);
}

TEST_CASE("an empty folder may become the report's", "[cli]") {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "empty");
  check_report_folder(folder.path() / "empty", {});
  write_report_folder(folder.path() / "empty", std::vector<ReportFile>{{"report.md", "x"}});
  CHECK(is_report_folder(folder.path() / "empty"));
}

TEST_CASE("a report may lie in the folder of the articles, but not hold them", "[cli]") {
  const Folder folder;
  const auto event = (folder.path() / "event").string();
  folder.write("event/afp.txt", "");
  const std::vector<std::string> inputs{event};
  check_report_folder(event + "/report", inputs);
  CHECK_THROWS_AS(check_report_folder(event, inputs), Error);
  CHECK_THROWS_AS(check_report_folder(folder.path(), inputs), Error);
  const std::vector<std::string> roundabout{event + "/../event/afp.txt"};
  CHECK_THROWS_AS(check_report_folder(event, roundabout), Error);
}

TEST_CASE("what a killed run left behind goes with the next run", "[cli]") {
  const Folder folder;
  folder.write(".report.crossread-999999999/new/report.md", "half");
  folder.write(".report.crossread-1/new/report.md", "of a process that runs");
  write_report_folder(folder.path() / "report", std::vector<ReportFile>{{"report.md", "x"}});
  CHECK(folder.names() == Names{".report.crossread-1", "report"});
}

TEST_CASE("an earlier report that a killed run had set aside is the report again", "[cli]") {
  const Folder folder;
  const auto report = folder.path() / "report";
  write_report_folder(folder.path() / ".report.crossread-999999999/old",
                      std::vector<ReportFile>{{"report.md", "old"}});
  const std::vector<ReportFile> impossible{{"report.md", "new"}, {"report.md/figure.svg", ""}};
  CHECK_THROWS_AS(write_report_folder(report, impossible), Error);
  CHECK(folder.names() == Names{"report"});
  CHECK(folder.read("report/report.md") == "old");
}

TEST_CASE("a signal while a report is written waits until it is whole", "[cli]") {
  const Folder folder;
  const auto report = folder.path() / "report";
  std::vector<ReportFile> files;
  for (int number = 0; number < 300; ++number)
    files.push_back({std::to_string(number) + ".csv", std::string(100000, 'x')});
  const auto writer = fork();
  if (writer == 0) {
    signal(SIGTERM, SIG_DFL);  // not as the test program would report it
    write_report_folder(report, files);
    _exit(0);  // the signal has ended the process before
  }
  while (folder.names().empty()) usleep(100);  // until the workplace is there
  kill(writer, SIGTERM);
  int status = 0;
  waitpid(writer, &status, 0);
  CHECK(WIFSIGNALED(status));
  CHECK(folder.names() == Names{"report"});
  CHECK(folder.names("report").size() == files.size() + 1);
  CHECK(folder.read("report/299.csv") == files.back().content);
}

TEST_CASE("a report that cannot be written leaves the earlier one as it was", "[cli]") {
  const Folder folder;
  const auto report = folder.path() / "report";
  write_report_folder(report, std::vector<ReportFile>{{"report.md", "old"}});
  // A file cannot be a folder too, so the second file cannot be written.
  const std::vector<ReportFile> impossible{{"report.md", "new"}, {"report.md/figure.svg", ""}};
  CHECK_THROWS_AS(write_report_folder(report, impossible), Error);
  CHECK(folder.names() == Names{"report"});
  CHECK(folder.read("report/report.md") == "old");
}
