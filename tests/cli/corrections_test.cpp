#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "cli/article_names.h"
#include "cli/corrections_file.h"
#include "cli/tsv.h"
#include "tests/cli/program.h"
#include "tests/cli/samples.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;
using Kind = Correction::Kind;
using Words = std::vector<std::string>;

namespace {

void write_one_event(const Folder& folder) {
  folder.write("event/agency.md", article_of_the_agency);
  folder.write("event/quay.html", page_of_the_port);
}

std::string fault_in(std::string_view table) {
  try {
    corrections_in(table, "fix.tsv");
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

/// The report that a table of corrections gives, in Markdown.
std::string corrected(const Folder& folder, const std::string& table) {
  folder.write("fix.tsv", table);
  const auto run = folder.run({"compare", "-o", "-", "event", "--corrections", "fix.tsv"});
  CHECK(run.err.empty());
  CHECK(run.code == 0);
  return run.out;
}

Page page(const std::string& id, const std::string& source) {
  Page page;
  page.article.id = id;
  page.source = source;
  return page;
}

}  // namespace

TEST_CASE("a table of corrections is read, whoever saved it", "[cli][corrections]") {
  const std::string table =
      "# pour les élèves\nKind\tarticle\twhat\tnow\tcorrect\n"
      "outlet\trt.html\t-\tRT\tRT en français\nSpeaker\t\t\"\"\"Nous\"\" irons\"\tA\t?\n"
      "wire\tafp.txt\t\toui\tNON\t\t\nterm\trt.html\texplosif\tyes\tno\nperson\t*\tCarter\t-\n\n";
  const auto rows = corrections_in(table, "fix.tsv");
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].kind == Kind::outlet);
  CHECK(rows[0].article == "rt.html");
  CHECK(rows[0].what == "");
  CHECK(rows[0].value == "RT en français");
  CHECK(rows[0].now == "RT");
  CHECK(rows[0].line == 3);
  CHECK(rows[1].article == "*");
  CHECK(rows[1].what == "\"Nous\" irons");
  CHECK(rows[1].value == "");
  CHECK(rows[2].value == "no");
  CHECK(rows[3].line == 6);
  std::string windows;
  for (const char byte : table) windows += byte == '\n' ? std::string("\r\n") : std::string(1, byte);
  CHECK(corrections_in("\xEF\xBB\xBF" + windows, "fix.tsv").size() == 4);
  CHECK(corrections_in("outlet\trt.html\t-\tRT\tLibert\xE9\n", "fix.tsv").at(0).value == "Liberté");
  std::string wide("\xFF\xFE", 2);
  for (const char byte : std::string("date\trt\t-\t?\t2024-03-05\r\n")) wide.append({byte, '\0'});
  CHECK(corrections_in(wide, "fix.tsv").at(0).value == "2024-03-05");
  CHECK(corrections_in("", "fix.tsv").empty());
}

TEST_CASE("a row that says nothing that could be done is named with its line", "[cli][corrections]") {
  CHECK(fault_in("# \nspekaer\trt\tNous\tA\tB\n") ==
        "fix.tsv, line 2: unknown kind 'spekaer'; write outlet, title, date, wire, speaker, person or term");
  CHECK(fault_in("spekaer\n") != "");
  CHECK(fault_in("kind;article;what;now;correct\n") ==
        "fix.tsv, line 1: no tab in it; save the table as text whose columns are parted by tabs");
  CHECK(fault_in("date\trt\t-\t?\t5/3/2024\n") ==
        "fix.tsv, line 1: '5/3/2024' is no day; write it as 2024-03-05, or ? where it is not known");
  CHECK(holds(fault_in("date\trt\t-\t?\t2023-02-29\n"), "is no day"));
  CHECK(fault_in("date\trt\t-\t?\t2024-02-29\n") == "");
  CHECK(fault_in("wire\trt\t-\tyes\tmaybe\n") == "fix.tsv, line 1: 'maybe' is neither yes nor no");
  CHECK(fault_in("term\trt\t-\tyes\tno\n") ==
        "fix.tsv, line 1: the third column is to say of which word this is");
  CHECK(fault_in("speaker\trt\t« »\tA\tB\n") ==
        "fix.tsv, line 1: the third column is to say of which quotation this is");
  CHECK(fault_in("outlet\t*\t-\tRT\tRT en français\n") ==
        "fix.tsv, line 1: name the article whose outlet this is");
  CHECK(fault_in("title\t-\t-\tA\tB\n") == "fix.tsv, line 1: name the article whose title this is");
  CHECK(fault_in("person\t*\tCarter\t-\t?\n") == "fix.tsv, line 1: '?' is no name");
  CHECK(fault_in("outlet\trt\t-\tA\tB\tC\n") ==
        "fix.tsv, line 1: more than 5 columns (kind, article, what, now, correct)");
  CHECK(holds(fault_in("PK\x03\x04\x14"), "fix.tsv: is a spreadsheet's own file"));
}

TEST_CASE("an article is called by its id, its file's name or path, whichever means no other",
          "[cli][corrections]") {
  const std::vector<Page> pages{page("rt", "a/rt.html"), page("rt-2", "b/rt.html"), page("x", "week.ndjson"),
                                page("y", "week.ndjson"), page("z", "c/=z\t.html")};
  const ArticleNames names(pages);
  CHECK(names.called("rt") == Words{"rt"});
  CHECK(names.called("b/rt.html") == Words{"rt-2"});
  CHECK(names.called("rt.html") == Words{"rt", "rt-2"});
  CHECK(names.called("week.ndjson") == Words{"x", "y"});
  CHECK(names.called("gazette").empty());
  CHECK(names.name_of("rt") == "a/rt.html");
  CHECK(names.name_of("y") == "y");
  for (const Page& one : pages) {
    const auto row = tsv_rows(tsv_row(Words{names.name_of(one.article.id)}));
    CHECK(names.called(row[0].cells[0]) == Words{one.article.id});
  }
}

TEST_CASE("the table of what was found changes nothing when it is given back", "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("event/museum-a.md", article_of_a_museum);
  folder.write("event/museum-b.md", same_museum_retold);
  const auto first = folder.run({"compare", "event", "--write-corrections", "fix.tsv"});
  CHECK(first.code == 0);
  CHECK(first.err.empty());
  CHECK(first.out == "report in report/report.html\n");
  const std::string table = folder.read("fix.tsv");
  CHECK(holds(table, "# Corrections pour crossread"));
  CHECK(holds(table, "\nkind\tarticle\twhat\tnow\tcorrect\n"));
  CHECK(holds(table, "\noutlet\tquay.html\t-\tLe Quai\t\n"));
  CHECK(holds(table, "\nwire\tagency.md\t-\tnon\t\n"));
  CHECK(holds(table, "\nperson\t*\tLuc Armand\t-\t\n"));
  CHECK(holds(table, "\tLuc Armand\t\n"));
  CHECK(corrections_in(table, "fix.tsv").empty());
  const Words names = folder.names("report");
  const auto report = [&] {
    std::string all = folder.read("report/report.md");
    for (const std::string& name : names)
      if (folder.has("report/" + name + "/report.json"))
        all += folder.read("report/" + name + "/report.json");
    return all;
  };
  const std::string before = report();
  const auto second = folder.run({"compare", "event", "--corrections", "fix.tsv"});
  CHECK(second.err.empty());
  CHECK(report() == before);
}

TEST_CASE("each row for a quotation finds its quotation alone", "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  folder.run({"compare", "event", "--write-corrections", "fix.tsv"});
  std::string table;
  for (const TsvRow& row : tsv_rows(folder.read("fix.tsv"))) {
    Words cells = row.cells;
    if (cells[0] == "speaker") cells.at(4) = fmt::format("Zoé Lenoir {}", row.line);
    table += tsv_row(cells);
  }
  folder.write("filled.tsv", table);
  CHECK(folder.run({"compare", "event", "--corrections", "filled.tsv"}).err.empty());
  const auto report = nlohmann::json::parse(folder.read("report/report.json"));
  CHECK(report["corrections"].size() == corrections_in(table, "filled.tsv").size());
  for (const auto& one : report["corrections"]) {
    CHECK(one["outcome"] == "made");
    CHECK(one["places"].size() == 1);
  }
}

TEST_CASE("corrections are applied, shown, and counted with", "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  const std::string report = corrected(folder,
                                       "outlet\tquay.html\t-\tLe Quai\tLe Quai du Sud\n"
                                       "title\tquay\t-\t\tLe feu est éteint à Sormiou\n"
                                       "date\tevent/quay.html\t-\t\t2021-03-05\n"
                                       "wire\tagency.md\t-\tnon\toui\n"
                                       "speaker\tagency.md\tLe feu est maîtrisé\tLuc Armand\tZoé Lenoir\n");
  CHECK(holds(report, "Agence du Golfe (dépêche d’agence)"));
  CHECK(holds(report, "Le feu est éteint à Sormiou"));
  CHECK(holds(report, "Le Quai → Le Quai du Sud"));
  CHECK(holds(report, "4\u00A0mars 2021 → 5\u00A0mars 2021"));
  CHECK(holds(report, "non → oui"));
  CHECK(holds(report, "Luc Armand → Zoé Lenoir"));
  CHECK(holds(report, "| Zoé Lenoir | AG"));
}

TEST_CASE("a date is put right before articles are grouped", "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("fix.tsv", "date\tquay.html\t-\t\t2011-03-04\n");
  CHECK(holds(folder.run({"compare", "event", "--corrections", "fix.tsv"}).out,
              "no other article tells the same event"));
}

TEST_CASE("what matches nothing stops nothing, and is named by line on standard error and in the report",
          "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("fix.tsv",
               "outlet\tgazette.html\t-\tA\tB\nspeaker\tquay.html\tNous verrons\tA\tB\n"
               "person\t*\tDupont\t-\tDurand\nterm\t*\tponton\tyes\tno\n");
  const auto run = folder.run({"compare", "event", "-q", "--corrections", "fix.tsv"});
  CHECK(run.code == 0);
  CHECK(run.err ==
        "fix.tsv, line 1: no article is called 'gazette.html'\n"
        "fix.tsv, line 2: no quotation in 'quay' begins with 'Nous verrons'\n"
        "fix.tsv, line 3: nobody who speaks is called 'Dupont'\n"
        "fix.tsv, line 4: no loaded word is 'ponton'\n");
  CHECK(holds(folder.read("report/report.md"), "Ces corrections ne correspondent plus à rien"));
}

TEST_CASE("of several events each is told of its own corrections", "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("event/museum-a.md", article_of_a_museum);
  folder.write("event/museum-b.md", same_museum_retold);
  folder.write("fix.tsv",
               "person\t*\tAnne Delmas\t-\tAnne Delmas-Roux\noutlet\tquay.html\t-\t\tLe Quai du Sud\n");
  const auto run = folder.run({"compare", "event", "--corrections", "fix.tsv"});
  CHECK(run.err.empty());
  for (const std::string& name : folder.names("report")) {
    const std::string report = "report/" + name + "/report.md";
    if (!folder.has(report)) continue;
    const bool is_museum = holds(name, "musee");
    CHECK(holds(folder.read(report), "Anne Delmas → Anne Delmas-Roux") == is_museum);
    CHECK(holds(folder.read(report), "Le Quai → Le Quai du Sud") == !is_museum);
    CHECK_FALSE(holds(folder.read(report), "ne correspondent plus"));
  }
}

TEST_CASE("a fault in the table stops the run before anything is written", "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("fix.tsv", "spekaer\tquay.html\tLe feu\tA\tB\n");
  const auto run = folder.run({"compare", "event", "--corrections", "fix.tsv"});
  CHECK(run.code == 2);
  CHECK(
      run.err ==
      "fix.tsv, line 1: unknown kind 'spekaer'; write outlet, title, date, wire, speaker, person or term\n");
  CHECK(folder.names() == Words{"event", "fix.tsv"});
  const auto absent = folder.run({"compare", "event", "--corrections", "gone.tsv"});
  CHECK(absent.code == 2);
  CHECK(absent.err == "gone.tsv: cannot be read: No such file or directory\n");
}

TEST_CASE("a name that several articles have is refused", "[cli][corrections]") {
  const Folder folder;
  folder.write("a/quay.html", page_of_the_port);
  folder.write("b/quay.html", page_of_the_port);
  folder.write("fix.tsv", "outlet\tquay.html\t-\tA\tB\n");
  const auto run = folder.run({"compare", "-q", "a", "b", "--corrections", "fix.tsv"});
  CHECK(run.code == 2);
  CHECK(run.err ==
        "fix.tsv, line 1: 'quay.html' is 2 articles, quay and quay-2 among them; write the file's path, or "
        "the id that "
        "extract prints\n");
  CHECK(folder.run({"compare", "-q", "a", "b", "--write-corrections", "all.tsv"}).code == 0);
  CHECK(holds(folder.read("all.tsv"), "\noutlet\tb/quay.html\t-\t"));
}

TEST_CASE("corrections that were given are taken over into a new table", "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  const std::string table =
      "speaker\tquay.html\tLe feu est\tLuc Armand\tZoé Lenoir\nwire\tagency.md\t-\tnon\toui\n"
      "date\tquay.html\t-\t2021-03-04\t?\n";
  const std::string report = corrected(folder, table);
  CHECK(folder.run({"compare", "event", "--corrections", "fix.tsv", "--write-corrections", "new.tsv"}).code ==
        0);
  const std::string written = folder.read("new.tsv");
  CHECK(holds(written, table));
  CHECK_FALSE(holds(written, "wire\tagency.md\t-\toui\t\n"));
  CHECK(holds(written, "\nperson\t*\tZoé Lenoir\t-\t\n"));
  CHECK(corrections_in(written, "new.tsv").size() == 3);
}

TEST_CASE("a table of corrections is never written over a file, into the report, or as an article",
          "[cli][corrections]") {
  const Folder folder;
  write_one_event(folder);
  folder.write("fix.tsv", "three weeks of work");
  const auto over = folder.run({"compare", "event", "--write-corrections", "fix.tsv"});
  CHECK(over.code == 2);
  CHECK(over.err == "fix.tsv: is there already; choose another name\n");
  CHECK(folder.read("fix.tsv") == "three weeks of work");
  CHECK(folder.run({"compare", "event", "--write-corrections", "report/fix.tsv"}).err ==
        "report/fix.tsv: would go with the next report; choose another folder\n");
  CHECK(folder.run({"compare", "event", "--write-corrections", "event/fix.txt"}).err ==
        "event/fix.txt: would be read as an article; choose a name that ends in .tsv\n");
  CHECK_FALSE(folder.has("report"));
  CHECK(folder.run({"compare", "event"}).code == 0);
  folder.write("report/fix.tsv", "");
  CHECK(folder.run({"compare", "event", "--corrections", "report/fix.tsv"}).err ==
        "report: holds report/fix.tsv, which is to be read; choose another folder with -o\n");
  const auto full = folder.run({"compare", "-o", "-", "event", "--write-corrections", "new.tsv"},
                               {.output = "/dev/null", .largest_file = 100});
  CHECK(full.code == 2);
  CHECK(full.err == "new.tsv: was not written: File too large\n");
  CHECK(folder.run({"compare", "event", "-o", "-", "--write-corrections", "fix.tsv/new.tsv"}).err ==
        "fix.tsv/new.tsv: was not written: Not a directory\n");
  CHECK(folder.names() == Words{"event", "fix.tsv", "report"});
}

TEST_CASE("hostile titles and names stay text in the table and are found again", "[cli][corrections]") {
  const Folder folder;
  const auto article = [](const std::string& id, const std::string& outlet) {
    return nlohmann::json(
               {{"id", id},
                {"outlet", outlet},
                {"language", "fr"},
                {"title", "=HYPERLINK(\"x\",\"y\")\n\t# |"},
                {"text", "« =1+1, c'est \"tout\" », a dit\tLuc Armand. « +33 », a dit Luc Armand, maire."}})
               .dump() +
           "\n";
  };
  folder.write("week.ndjson",
               article("=cmd", "@Quai") + article("a\tb", "-Rive") + article("rt", "\u202Eevil"));
  CHECK(folder.run({"compare", "--one-event", "week.ndjson", "--write-corrections", "fix.tsv"}).code == 0);
  const std::string table = folder.read("fix.tsv");
  for (const TsvRow& row : tsv_rows(table)) CHECK((row.cells[0].starts_with('#') || row.cells.size() == 5));
  for (const char* formula : {"\t=", "\t+", "\t@", "\t\"="}) CHECK_FALSE(holds(table, formula));
  const std::string before = folder.read("report/report.json");
  CHECK(folder.run({"compare", "--one-event", "week.ndjson", "--corrections", "fix.tsv"}).err.empty());
  CHECK(folder.read("report/report.json") == before);
  std::string filled;
  for (const TsvRow& row : tsv_rows(table)) {
    std::vector<std::string> cells = row.cells;
    if (cells[0] == "outlet") cells[4] = "=Quai";
    if (cells[0] == "speaker") cells[4] = "<b>Zoé</b>";
    filled += tsv_row(cells);
  }
  folder.write("filled.tsv", filled);
  CHECK(folder.run({"compare", "--one-event", "week.ndjson", "--corrections", "filled.tsv"}).err.empty());
  const auto report = nlohmann::json::parse(folder.read("report/report.json"));
  for (const auto& one : report["articles"]) CHECK(one["outlet"] == "=Quai");
  CHECK_FALSE(holds(folder.read("report/report.html"), "<b>Zoé"));
}
