#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using namespace crossread::test;
using Names = std::vector<std::string>;

namespace {

void write_one_event(const Folder& folder) {
  folder.write("event/agency.md", article_of_the_agency);
  folder.write("event/quay.html", page_of_the_port);
}

void write_two_events_and_a_lone_article(const Folder& folder) {
  write_one_event(folder);
  folder.write("event/museum-a.md", article_of_a_museum);
  folder.write("event/museum-b.md", same_museum_retold);
  folder.write("event/weather.md", article_that_stands_alone);
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// A report without the lines that show its drawings, which a printed one has not.
std::string without_drawings(std::string report) {
  for (std::size_t at = report.find("\n!["); at != std::string::npos; at = report.find("\n!["))
    report.erase(at + 1, report.find("\n\n", at) + 2 - (at + 1));
  return report;
}

}  // namespace

TEST_CASE("the articles of one event give one report", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  const auto run = folder.run({"compare", "event"});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(run.out == "report in report/report.html\n");
  CHECK(folder.names("report") ==
        Names{".crossread", "answers-blind.html", "answers-blind.md", "answers.html", "answers.md", "figures",
              "pairs.csv", "quotes.csv", "report.html", "report.json", "report.md", "report.txt", "terms.csv",
              "worksheet-blind.html", "worksheet-blind.md", "worksheet.html", "worksheet.md"});
  CHECK(folder.names("report/figures") == Names{"reuse.svg", "strips.svg"});
  CHECK(contains(folder.read("report/report.md"), "](figures/strips.svg)"));
  CHECK(contains(folder.read("report/report.md"), "Incendie au port de Sormiou : le trafic reprend"));
}

TEST_CASE("several events have a report each, to which an index leads, and a lone article is said to be one",
          "[cli]") {
  const Folder folder;
  write_two_events_and_a_lone_article(folder);
  const auto run = folder.run({"compare", "event"});
  CHECK(run.code == 0);
  CHECK(run.out ==
        "weather: no other article tells the same event\nif all articles tell one event, say "
        "--one-event\nreport in report/report.html\n");
  const Names names = folder.names("report");
  CHECK(names == Names{".crossread", "1-port-de-sormiou-deux-entrepots-detruits",
                       "2-le-musee-de-valbelle-rouvre-apres-trois", "report.html", "report.md",
                       "report.txt"});
  for (const char* file : {"report.html", "report.md", "worksheet.html", "quotes.csv"})
    CHECK(folder.has("report/" + names.at(1) + "/" + file));
  const auto index = folder.read("report/report.md");
  CHECK(contains(index, "](1-port-de-sormiou-deux-entrepots-detruits/report.md)"));
  CHECK(contains(index, "Articles sans pendant"));
  CHECK(contains(index, "Tempête de grêle"));
}

TEST_CASE("long articles whose words differ have them drawn beside the report", "[cli]") {
  const Folder folder;
  const auto article = [](const std::string& outlet, const std::string& sentence) {
    std::string text;
    for (int time = 0; time < 150; ++time) text += sentence + " ";
    return nlohmann::json({{"id", outlet}, {"outlet", outlet}, {"language", "fr"}, {"text", text}}).dump() +
           "\n";
  };
  folder.write("week.ndjson", article("rive", "La digue protège la ville et le port.") +
                                  article("quai", "Le barrage protège la ville et le port."));
  CHECK(folder.run({"compare", "--one-event", "week.ndjson"}).code == 0);
  CHECK(folder.names("report/figures") == Names{"strips.svg", "words.svg"});
  CHECK(contains(folder.read("report/report.md"), "](figures/words.svg)"));
  CHECK(contains(folder.read("report/figures/words.svg"), ">digue</text>"));
  CHECK_FALSE(contains(folder.run({"compare", "--one-event", "-o", "-", "week.ndjson"}).out, ".svg"));
}

TEST_CASE("told that it is one event, the program looks for no others", "[cli]") {
  const Folder folder;
  write_two_events_and_a_lone_article(folder);
  CHECK(folder.run({"compare", "--one-event", "event"}).out == "report in report/report.html\n");
  CHECK(folder.has("report/report.json"));
}

TEST_CASE("the wire copy is one more article, or one of them, and known as such", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  const std::string doubt = "Aucune dépêche d’agence";
  CHECK(contains(folder.run({"compare", "-o", "-", "event"}).out, doubt));
  const auto apart = folder.run({"compare", "-o", "-", "event/quay.html", "--wire", "event/agency.md"});
  CHECK(apart.code == 0);
  CHECK_FALSE(contains(apart.out, doubt));
  CHECK(contains(apart.out, "Agence du Golfe (dépêche d’agence)"));
  CHECK(folder.run({"compare", "-o", "-", "event", "--wire", "event/../event/agency.md"}).out == apart.out);
}

TEST_CASE("every format of the report says which article is the wire copy", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  CHECK(folder.run({"compare", "event/quay.html", "--wire", "event/agency.md"}).code == 0);
  for (const auto* file : {"report/report.md", "report/report.txt"})
    CHECK(contains(folder.read(file), "(dépêche"));  // the columns of report.txt part the rest
  const auto report = nlohmann::json::parse(folder.read("report/report.json"));
  for (const auto& article : report["articles"]) CHECK(article["wire"] == (article["id"] == "agency"));
  folder.run({"compare", "event"});
  CHECK_FALSE(contains(folder.read("report/report.md"), "(dépêche d’agence)"));
}

TEST_CASE("the wire copy may come from standard input, but not from a folder", "[cli]") {
  const Folder folder;
  folder.write("quay.html", page_of_the_port);
  const std::string wire =
      R"({"id":"agency","title":"Incendie au port de Sormiou","outlet":"Agence du Golfe","date":"2021-03-04",)"
      R"("text":"Deux entrepôts ont été détruits par un incendie au port de Sormiou, a dit la préfecture."})";
  const auto piped =
      folder.run({"compare", "--one-event", "-o", "-", "--wire", "-", "quay.html"}, {.input = wire});
  CHECK(contains(piped.out, "Agence du Golfe (dépêche d’agence)"));
  const auto named = folder.run({"compare", "quay.html", "--wire", "."});
  CHECK(named.code == 2);
  CHECK(named.err == "--wire: '.' is a folder; name the file of the agency's text\n");
}

TEST_CASE("a report may be printed, and then nothing is written", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  const auto printed = folder.run({"compare", "-o", "-", "event"});
  CHECK(printed.code == 0);
  CHECK(folder.names() == Names{"event"});
  folder.run({"compare", "event"});
  CHECK(printed.out == without_drawings(folder.read("report/report.md")));
}

TEST_CASE("the report speaks the language of the articles unless told otherwise", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  CHECK(contains(folder.run({"compare", "-o", "-", "event"}).out, "Quoi, qui, quand"));
  CHECK(contains(folder.run({"compare", "-o", "-", "--ui", "en", "event"}).out, "What, who, when"));
}

TEST_CASE("a skipped article is one line, and the report of the others is made", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("event/page.pdf", "%PDF-1.4");
  const auto run = folder.run({"compare", "event"});
  CHECK(run.code == 1);
  CHECK(run.err ==
        "event/page.pdf: a damaged PDF; save the page as HTML, or paste its text into a .txt file\n");
  CHECK(folder.has("report/report.md"));
}

TEST_CASE("a report takes the place of an earlier one and is not read as an article", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  CHECK(folder.run({"compare", "-o", "event/report", "event"}).code == 0);
  const auto first = folder.read("event/report/report.json");
  folder.write("event/report/left-over.md", "x");
  CHECK(folder.run({"compare", "-o", "event/report", "event"}).code == 0);
  CHECK(folder.read("event/report/report.json") == first);
  CHECK_FALSE(folder.has("event/report/left-over.md"));
}

TEST_CASE("a folder that is no report is left as it is", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("report/essay.txt", "three weeks of work");
  const auto run = folder.run({"compare", "event"});
  CHECK(run.code == 2);
  CHECK(run.out.empty());
  CHECK(run.err == "report: is there and is no report of crossread; choose another folder with -o\n");
  CHECK(folder.names("report") == Names{"essay.txt"});
}

TEST_CASE("a report is never written over its articles", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  const auto run = folder.run({"compare", "-o", "event", "event"});
  CHECK(run.code == 2);
  CHECK(run.err == "event: holds event, which is to be read; choose another folder with -o\n");
  CHECK(folder.read("event/agency.md") == article_of_the_agency);
}

TEST_CASE("on a full disk the earlier report stays whole and nothing is left behind", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  CHECK(folder.run({"compare", "--ui", "en", "event"}).code == 0);
  const auto earlier = folder.contents("report");
  CHECK(folder.run({"compare", "-o", "other", "event"}).code == 0);
  std::set<std::size_t> sizes;
  for (const auto& [name, content] : folder.contents("other")) sizes.insert(content.size());
  REQUIRE(sizes.size() > 5);
  // It is the first file that does not fit, one of several, or the largest alone.
  for (const std::size_t limit : {std::size_t{200}, *std::next(sizes.begin(), 3), *sizes.rbegin() - 1}) {
    CAPTURE(limit);
    const auto run = folder.run({"compare", "event"}, {.largest_file = limit});
    CHECK(run.code == 2);
    CHECK(run.out.empty());
    CHECK(run.err == "report: the report was not written: File too large\n");
    CHECK((folder.contents("report") == earlier));
    CHECK(folder.names() == Names{"event", "other", "report"});
  }
}

TEST_CASE("where no report may be written the earlier one stays whole", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  using std::filesystem::perms;
  std::filesystem::permissions(folder.path(), perms::all);
  CHECK(folder.run({"compare", "--ui", "en", "event"}, {.without_privileges = true}).code == 0);
  const auto earlier = folder.contents("report");
  constexpr perms reading = perms::owner_read | perms::group_read | perms::others_read;
  std::filesystem::permissions(folder.path(),
                               reading | perms::owner_exec | perms::group_exec | perms::others_exec);
  const auto again = folder.run({"compare", "event"}, {.without_privileges = true});
  const auto below = folder.run({"compare", "-o", "new/report", "event"}, {.without_privileges = true});
  std::filesystem::permissions(folder.path(), perms::all);
  CHECK(again.code == 2);
  CHECK(again.err == "report: the report was not written: Permission denied\n");
  CHECK(below.code == 2);
  CHECK(below.err == "new/report: the report was not written: Permission denied\n");
  CHECK((folder.contents("report") == earlier));
  CHECK(folder.names() == Names{"event", "report"});
}

TEST_CASE("a report below what is no folder is one line", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  const auto run = folder.run({"compare", "-o", "event/agency.md/report", "event/quay.html"});
  CHECK(run.code == 2);
  CHECK(run.err == "event/agency.md/report: the report was not written: Not a directory\n");
  CHECK(folder.read("event/agency.md") == article_of_the_agency);
}

TEST_CASE("a report is written as ever where there are no standard streams", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  CHECK(folder.run({"compare", "event"}).code == 0);
  const auto expected = folder.contents("report");
  folder.write("event/page.pdf", "%PDF-1.4");  // there is something to complain of
  const auto run =
      folder.run({"compare", "-q", "event"}, {.closed = {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}});
  CHECK(run.code == 1);
  CHECK((folder.contents("report") == expected));
}

TEST_CASE("neither the order of the articles nor the surroundings change a byte of a report", "[cli]") {
  const Folder folder;
  write_two_events_and_a_lone_article(folder);
  const Names files{"event/agency.md", "event/museum-a.md", "event/museum-b.md", "event/quay.html"};
  const auto run_on = [&](Names words, const Surroundings& surroundings = {}) {
    words.insert(words.begin(), {"compare", "-o", "-"});
    return folder.run(words, surroundings).out;
  };
  const auto report = run_on(files);
  CHECK(run_on({files.rbegin(), files.rend()}) == report);
  CHECK(run_on(files, {.variables = {{"LC_ALL", "tr_TR.UTF-8"}, {"TZ", "Pacific/Kiritimati"}}}) == report);
}

TEST_CASE("a report says with what it was made, and its day only where asked", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  REQUIRE(folder.run({"compare", "--one-event", "-o", "plain", "event"}).code == 0);
  const auto plain = folder.read("plain/report.md");
  CHECK(contains(plain, "Fait avec crossread "));
  CHECK(contains(plain, "--one-event"));
  CHECK_FALSE(contains(plain, "Fait le "));
  REQUIRE(folder.run({"compare", "--date", "2026-11-30", "-o", "dated", "event"}).code == 0);
  CHECK(contains(folder.read("dated/report.md"), "Fait le 30\u00A0novembre 2026"));
  const auto wrong = folder.run({"compare", "--date", "today", "-o", "wrong", "event"});
  CHECK(wrong.code == 2);
  CHECK(wrong.err == "--date: 'today' is no day; write it as 2026-11-30\n");
  CHECK_FALSE(folder.has("wrong"));
}

TEST_CASE("the same articles give the same bytes, run after run", "[cli]") {
  const Folder folder;
  write_one_event(folder);
  REQUIRE(folder.run({"compare", "-o", "one", "event/agency.md", "event/quay.html"}).code == 0);
  REQUIRE(folder.run({"compare", "-o", "other", "event/agency.md", "event/quay.html"}).code == 0);
  for (const auto& name : folder.names("one"))
    if (name != "figures") CHECK(folder.read("one/" + name) == folder.read("other/" + name));
}

TEST_CASE("the page of six articles stays under 300 KB", "[cli]") {
  const Folder folder;
  const std::string event = std::string(CROSSREAD_EXAMPLES) + "/fr/telepherique/";
  const auto run = folder.run({"compare", "--one-event", "--wire", event + "agence-boreale.txt",
                               event + "la-nouvelle-boussole.txt", event + "le-petit-castelormais.txt",
                               event + "le-quotidien-de-midi.html", event + "radio-hautes-cimes.txt",
                               event + "zenith-en-francais.txt"});
  CHECK(run.code == 0);
  CHECK(contains(folder.read("report/report.md"), "6\u00A0articles"));
  CHECK(folder.read("report/report.html").size() < 300'000);
}
