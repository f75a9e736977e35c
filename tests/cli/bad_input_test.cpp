#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <string>

#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using namespace crossread::test;

namespace {

/// What a run says where one faulty file lies beside a good one: the good one is still done.
Run run_beside_a_good_file(const Folder& folder) {
  folder.write("event/good.md", article_of_the_agency);
  const auto run = folder.run({"extract", "event"});
  CHECK(run.out.starts_with(R"({"id":"good",)"));
  CHECK(run.out.find('\n') == run.out.size() - 1);
  return run;
}

}  // namespace

TEST_CASE("a damaged PDF is skipped with one line and the rest is done", "[cli]") {
  const Folder folder;
  folder.write("event/page.pdf", "%PDF-1.4");
  const auto run = run_beside_a_good_file(folder);
  CHECK(run.code == 1);
  CHECK(run.err ==
        "event/page.pdf: a damaged PDF; save the page as HTML, or paste its text into a .txt file\n");
}

TEST_CASE("a PDF is passed over where the part that reads PDFs is missing", "[cli]") {
  const Folder folder;
  const auto alone = folder.path() / "crossread";
  std::filesystem::copy_file(tested_program(), alone);
  folder.write("event/page.pdf", "%PDF-1.4");
  folder.write("event/good.md", article_of_the_agency);
  const auto run = folder.run({"extract", "event"}, {.program = alone.string()});
  CHECK(run.code == 1);
  CHECK(run.out.starts_with(R"({"id":"good",)"));
  CHECK(run.err.starts_with(
      "event/page.pdf: a PDF, and the part of crossread that reads them cannot be loaded (crossread-pdf-"));
  CHECK(run.err.ends_with("); install crossread anew, or paste the text into a .txt file\n"));
}

TEST_CASE("an office document that is named is not read either", "[cli]") {
  const Folder folder;
  folder.write("notes.docx", "PK");
  const auto run = folder.run({"extract", "notes.docx"});
  CHECK(run.code == 2);
  CHECK(run.out.empty());
  CHECK(run.err ==
        "notes.docx: a Word document is not read yet; save the page as HTML or paste its text into a .txt "
        "file\n");
}

TEST_CASE("a folder without an article is one line", "[cli]") {
  const Folder folder;
  folder.write("event/photo.jpg", "");
  for (const auto* command : {"extract", "group", "compare"}) {
    const auto run = folder.run({command, "event"});
    CHECK(run.code == 2);
    CHECK(run.out.empty());
    CHECK(run.err == "event: no article in this folder; save pages as HTML or text into it\n");
  }
  CHECK(folder.names() == std::vector<std::string>{"event"});
}

TEST_CASE("an empty folder is one line, and the rest is done", "[cli]") {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "empty");
  folder.write("good.md", article_of_the_agency);
  const auto run = folder.run({"extract", "empty", "good.md"});
  CHECK(run.code == 1);
  CHECK(run.out.starts_with(R"({"id":"good",)"));
  CHECK(run.err == "empty: no article in this folder; save pages as HTML or text into it\n");
}

TEST_CASE("a report is not taken for articles", "[cli]") {
  const Folder folder;
  folder.write("event/good.md", article_of_the_agency);
  CHECK(folder.run({"compare", "event"}).code == 0);
  const auto run = folder.run({"extract", "report"});
  CHECK(run.code == 2);
  CHECK(run.err == "report: a report of crossread, no articles; name the folder of the pages\n");
}

TEST_CASE("a file that is not there is one line", "[cli]") {
  const Folder folder;
  folder.write("good.md", article_of_the_agency);
  const auto run = folder.run({"extract", "gone.html", "good.md"});
  CHECK(run.code == 1);
  CHECK(run.out.starts_with(R"({"id":"good",)"));
  CHECK(run.err == "gone.html: cannot be read: No such file or directory\n");
}

TEST_CASE("what holds no bytes at all is one line", "[cli]") {
  const Folder folder;
  const auto closed = folder.run({"extract", "-"}, {.closed = {STDIN_FILENO}});
  CHECK(closed.code == 2);
  CHECK(closed.err == "stdin: cannot be read: Bad file descriptor\n");
  const auto device = folder.run({"extract", "/dev/null"});
  CHECK(device.code == 2);
  CHECK(device.err == "/dev/null: the file is empty\n");
}

TEST_CASE("a folder that is called like a page is a folder", "[cli]") {
  const Folder folder;
  std::filesystem::create_directories(folder.path() / "event/page.html");
  const auto run = run_beside_a_good_file(folder);
  CHECK(run.code == 0);
  CHECK(run.err.empty());
}

TEST_CASE("a file that cannot be read is one line", "[cli]") {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "event");
  std::filesystem::create_symlink("round.txt", folder.path() / "event/round.txt");
  const auto run = run_beside_a_good_file(folder);
  CHECK(run.code == 1);
  CHECK(run.err == "event/round.txt: cannot be read: Too many levels of symbolic links\n");
}

TEST_CASE("a pipe or a device in a folder is one line and is not waited for", "[cli]") {
  const Folder folder;
  folder.write("event/good.md", article_of_the_agency);
  REQUIRE(mkfifo((folder.path() / "event/pipe.txt").c_str(), 0600) == 0);
  std::filesystem::create_symlink("/dev/zero", folder.path() / "event/zero.html");
  const auto run =
      folder.run({"extract", "event"}, {.signal = SIGKILL, .signal_after = std::chrono::minutes(1)});
  CHECK(run.code == 1);
  CHECK(run.out.starts_with(R"({"id":"good",)"));
  CHECK(run.err ==
        "event/pipe.txt: a pipe or a device, not a file\n"
        "event/zero.html: a pipe or a device, not a file\n");
}

TEST_CASE("a pipe that is named is read, as the shell's, which has no name of its own", "[cli]") {
  const Folder folder;
  folder.write("good.md", article_of_a_museum);
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  REQUIRE(write(ends[1], article_of_the_agency.data(), article_of_the_agency.size()) ==
          static_cast<ssize_t>(article_of_the_agency.size()));
  close(ends[1]);
  const auto pipe_name = "/dev/fd/" + std::to_string(ends[0]);
  const auto run = folder.run({"compare", "good.md", pipe_name});
  close(ends[0]);
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(folder.has("report/report.md"));
}

TEST_CASE("what may not be read is one line each, and the rest is done", "[cli]") {
  const Folder folder;
  folder.write("event/closed.html", page_of_the_port);
  folder.write("event/locked/page.html", page_of_the_port);
  folder.write("event/good.md", article_of_the_agency);
  using std::filesystem::perms;
  std::filesystem::permissions(folder.path(), perms::owner_all | perms::others_read | perms::others_exec);
  for (const auto* name : {"event/closed.html", "event/locked"})
    std::filesystem::permissions(folder.path() / name, perms::none);
  const auto run = folder.run({"extract", "event"}, {.without_privileges = true});
  const auto alone = folder.run({"compare", "event/locked"}, {.without_privileges = true});
  std::filesystem::permissions(folder.path() / "event/locked", perms::owner_all);
  CHECK(run.code == 1);
  CHECK(run.out.starts_with(R"({"id":"good",)"));
  CHECK(run.err ==
        "event/closed.html: cannot be read: Permission denied\n"
        "event/locked: cannot be read: Permission denied\n");
  CHECK(alone.code == 2);
  CHECK(alone.out.empty());
  CHECK(alone.err == "event/locked: cannot be read: Permission denied\n");
}

TEST_CASE("a page without an article is one line that says so", "[cli]") {
  const Folder folder;
  folder.write("event/empty.md", "---\ntitle: Tempête\n---\n\n");
  folder.write("event/nothing.html",
               "<!DOCTYPE html><html><head><title>Le Quai</title></head><body></body></html>");
  folder.write("event/blank.txt", " \n\n");
  folder.write("event/no-text.json", R"({"id":"a","text":""})");
  folder.write("event/consent.html",
               R"(<!DOCTYPE html><html lang="fr"><head><title>Le Quai</title></head><body>
<div><h1>Nous respectons votre vie privée</h1>
<p>Nous et nos partenaires utilisons des cookies pour mesurer l'audience et proposer des publicités adaptées.</p>
<p>Vous pouvez changer vos choix à tout moment.</p><button>Tout accepter</button></div></body></html>)");
  folder.write("event/consent-too.txt", R"(Nous respectons votre vie privée
Nous et nos partenaires utilisons des cookies pour mesurer l'audience et proposer des publicités adaptées.
Vous pouvez changer vos choix à tout moment.
Tout accepter
)");
  const auto run = run_beside_a_good_file(folder);
  CHECK(run.code == 1);
  CHECK(run.err ==
        "event/blank.txt: the file is empty\n"
        "event/consent-too.txt: no article text on this page (only menus, notices or links)\n"
        "event/consent.html: no article text on this page (only menus, notices or links)\n"
        "event/empty.md: no text on this page\n"
        "event/no-text.json: neither title nor text in article \"a\"\n"
        "event/nothing.html: no text on this page\n");
}

TEST_CASE("two files of one name are both kept, the later one under a new id", "[cli]") {
  const Folder folder;
  folder.write("2020/good.md", article_of_a_museum);
  folder.write("2021/good.md", article_of_the_agency);
  const auto run = folder.run({"extract", "2021", "2020"});
  CHECK(run.code == 0);
  CHECK(run.out.starts_with(R"({"id":"good",)"));
  CHECK(run.out.find("\n{\"id\":\"good-2\",") != std::string::npos);
  CHECK(run.err == "2021/good.md: another article is called good; this one is now good-2\n");
  CHECK(folder.run({"extract", "--quiet", "2021", "2020"}).err.empty());
}

TEST_CASE("a new id is never one that another article has", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"group", "-"}, {.input = R"({"id":"a","text":"Une phrase."}
{"id":"a","text":"Une autre."}
{"id":"a-2","text":"Encore une."}
)"});
  CHECK(run.code == 0);
  CHECK(run.err == "stdin: another article is called a; this one is now a-3\n");
}

TEST_CASE("broken JSON is named with its line, and the other lines are read", "[cli]") {
  const Folder folder;
  std::string lines;
  for (int line = 1; line <= 8; ++line)
    lines += line == 7 ? "{\"id\": \"broken\n"
                       : "{\"id\":\"a" + std::to_string(line) + R"(","text":"Une phrase."})" + "\n";
  folder.write("articles.ndjson", lines);
  const auto run = folder.run({"extract", "articles.ndjson"});
  CHECK(run.code == 1);
  CHECK(run.err == "articles.ndjson:7: not valid JSON; each line must be one article\n");
  CHECK(std::ranges::count(run.out, '\n') == 7);
  CHECK(run.out.find("\"id\":\"a8\"") != std::string::npos);
}

TEST_CASE("a file name with an escape cannot steer the terminal", "[cli]") {
  const Folder folder;
  folder.write("event/\x1b[2J.docx", "");
  const auto run = run_beside_a_good_file(folder);
  CHECK(run.err.starts_with("event/\uFFFD[2J.docx: a Word document"));
}

TEST_CASE("what is no page is named for what it is, and the rest is done", "[cli]") {
  const Folder folder;
  folder.write("event/empty.html", "");
  folder.write("event/leaflet.html", "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
  folder.write("event/noise.txt", std::string("\0\1\2\3\0\5\6\7\x10\x11\0\0\xfe\xff\x80\x90", 16));
  folder.write("event/photo.html", "\x89PNG\r\n\x1a\n" + std::string(64, '\0'));
  const auto run = run_beside_a_good_file(folder);
  CHECK(run.code == 1);
  CHECK(
      run.err ==
      "event/empty.html: the file is empty\n"
      "event/leaflet.html: a damaged PDF; save the page as HTML, or paste its text into a .txt file\n"
      "event/noise.txt: a binary file, not a page\n"
      "event/photo.html: an image, not a page; save the page as HTML, or paste its text into a .txt file\n");
}

TEST_CASE("a page that was packed badly is one line", "[cli]") {
  const Folder folder;
  folder.write("event/page.html.gz", "\x1f\x8b\x08\x00 not gzip any more");
  const auto run = run_beside_a_good_file(folder);
  CHECK(run.code == 1);
  CHECK(run.err == "event/page.html.gz: the gzip file is damaged or cut short\n");
}
