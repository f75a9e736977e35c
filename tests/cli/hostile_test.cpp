// The whole program on articles, pages, file names and lexicons that hold hostile words.

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "analysis/text/text.h"
#include "tests/cli/program.h"
#include "tests/reports/gfm.h"
#include "tests/reports/hostile_words.h"
#include "tests/reports/html_tree.h"
#include "tests/support/holds.h"

using namespace crossread::test;
using Names = std::vector<std::string>;

namespace {

/// Some words of every kind.
Names words_of_each_kind(std::size_t most) {
  Names words;
  for (const auto& [kind, all] : hostile_words())
    for (std::size_t at = 0; at < most; ++at) words.push_back(all[at * all.size() / most]);
  return words;
}

/// An article about the same fire as all others, with the words wherever it says something of itself.
std::string article_line(const std::string& words, std::size_t number) {
  const nlohmann::json article{
      {"id", words},
      {"outlet", words},
      {"title", words + " : incendie au port"},
      {"date", number % 2 == 0 ? words : "2021-03-04"},
      {"author", words},
      {"credit", words},
      {"language", "fr"},
      {"url", words},
      {"event", words},
      {"text", fmt::format("Deux entrepôts ont été détruits par un incendie au port, a annoncé {0}. « Le feu "
                           "est maîtrisé {0} », a déclaré le commandant Luc Armand.\n\n{0}\n\nUne enquête a "
                           "été ouverte sur {0}.",
                           words)}};
  return article.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + "\n";
}

std::string escaped(const std::string& words) {
  std::string html;
  for (const char byte : words) {
    switch (byte) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += byte;
    }
  }
  return html;
}

/// A page that says the words of itself wherever a page can.
std::string page_with(const std::string& words) {
  return fmt::format(R"(<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>{0}</title>
<meta property="og:title" content="{0}"><meta property="og:site_name" content="{0}">
<meta property="og:url" content="javascript:window.pwned=1"><link rel="canonical" href="{0}">
<meta name="author" content="{0}"><meta property="article:published_time" content="{0}">
<base href="javascript:window.pwned=1//"></head><body>
<nav><ul><li><a href="{0}">{0}</a></li><li><a href="javascript:window.pwned=1">Accueil</a></li></ul></nav>
<article><h1>{0}</h1>
<p>Le trafic des ferries a repris jeudi soir au port de Sormiou, après l'incendie qui a détruit deux entrepôts dans la
nuit. Aucun blessé n'est à déplorer, selon {0}, qui a levé le périmètre de sécurité à 18 heures.</p>
<p>« Le feu est maîtrisé {0}, mais la surveillance continue toute la nuit », a déclaré le commandant Luc Armand,
devant les journalistes réunis sur le quai <a href="javascript:window.pwned=1">{0}</a> à deux heures du matin.</p>
<p>{0}</p></article></body></html>
)",
                     words);
}

/// Words as a file may be called.
std::string file_name(std::string words) {
  std::erase(words, '\0');
  std::ranges::replace(words, '/', '_');
  return words.substr(0, 200);
}

/// A cell of a lexicon's table, which ends with a tab or the line; a lexicon of broken UTF-8 is not read.
std::string cell(const std::string& hostile) {
  std::string words = crossread::well_formed_utf8(hostile);
  for (const char end : {'\t', '\n', '\r', '|'}) std::ranges::replace(words, end, ' ');
  return words;
}

/// The files in a folder and below, by their path from it.
std::set<std::string> files_in(const Folder& folder, const std::string& name) {
  std::set<std::string> files;
  const auto top = folder.path() / name;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top))
    if (!entry.is_directory()) files.insert(entry.path().lexically_relative(top).string());
  return files;
}

const std::set<std::string> files_of_a_report{
    "answers-blind.html", "answers-blind.md",     "answers.html",       "answers.md",     "pairs.csv",
    "quotes.csv",         "report.html",          "report.json",        "report.md",      "report.txt",
    "terms.csv",          "worksheet-blind.html", "worksheet-blind.md", "worksheet.html", "worksheet.md"};
const std::set<std::string> drawings_of_a_report{"figures/derivation.svg", "figures/reuse.svg",
                                                 "figures/strips.svg", "figures/voices.svg",
                                                 "figures/words.svg"};

/// No more than a report has.
void check_names(const std::set<std::string>& files) {
  for (const std::string& file : files)
    CHECK((file == ".crossread" || files_of_a_report.contains(file) || drawings_of_a_report.contains(file)));
  CHECK(std::ranges::includes(files, files_of_a_report));
}

void check_markdown(const std::string& markdown, const std::set<std::string>& targets) {
  const std::string tree = gfm_tree(markdown);
  CHECK(has_only_our_html(tree));
  for (const std::string& target : destinations_in(tree)) {
    INFO(target);
    CHECK(targets.contains(target));
  }
  auto nodes = nodes_of(tree);
  for (const char* never : {"emph", "strikethrough", "footnote_reference", "footnote_definition",
                            "thematic_break", "block_quote", "linebreak", "taskitem"})
    CHECK(nodes[never] == 0);
  int details = 0;
  for (const char* ours : {"&lt;details&gt;\n&lt;summary&gt;", "&lt;/details&gt;\n</html_block>"})
    for (std::size_t at = tree.find(ours); at != std::string::npos; at = tree.find(ours, at + 1)) ++details;
  CHECK(nodes["html_block"] == details);
}

void check_html(const std::string& html, const std::set<std::string>& targets) {
  const auto elements = elements_of(html);
  for (const char* never : {"link", "base", "iframe", "object", "embed", "form", "img", "frameset", "math"})
    CHECK(std::ranges::count(elements, never, &Element::tag) == 0);
  for (const auto& [tag, most] : std::map<std::string, int>{{"script", 2}, {"style", 1}, {"meta", 4}})
    CHECK(std::ranges::count(elements, tag, &Element::tag) == most);
  for (const Element& element : elements)
    for (const auto& [name, value] : element.attributes) {
      INFO(element.tag << " " << name << " " << value);
      CHECK_FALSE(name.starts_with("on"));
      CHECK((name != "src" && name != "style" && name != "srcdoc" && name != "xlink:href"));
      if (name == "href") CHECK((value.starts_with("#") || targets.contains(value)));
    }
}

/// That no file of a report is more than its own words make it.
void check_files(const Folder& folder, const std::string& report, const std::set<std::string>& targets) {
  for (const std::string& file : files_in(folder, report)) {
    const std::string text = folder.read(report + "/" + file);
    INFO(report << "/" << file);
    CHECK_FALSE(can_steer(text));
    if (file.ends_with(".json")) CHECK(nlohmann::json::accept(text));
    if (file.ends_with(".md")) check_markdown(text, targets);
    if (file.ends_with(".html")) check_html(text, targets);
    if (file.ends_with(".svg")) CHECK_FALSE(holds(text, "<script"));
  }
}

void check_run(const Run& run) {
  INFO(run.err);
  CHECK((run.code == 0 || run.code == 1));
  CHECK_FALSE(can_steer(run.err));
  CHECK_FALSE(can_steer(run.out));
}

/// That a run has written a report of one event and nothing else.
void check_report(const Folder& folder, const Run& run, const Names& inputs) {
  check_run(run);
  Names all = inputs;
  all.push_back("report");
  std::ranges::sort(all);
  CHECK(folder.names() == all);
  check_names(files_in(folder, "report"));
  check_files(folder, "report", drawings_of_a_report);
}

/// Folders of events, and the index that leads to them.
void check_event_folders(const Folder& folder) {
  std::set<std::string> targets = drawings_of_a_report;
  for (const std::string& name : folder.names("report")) {
    if (!std::filesystem::is_directory(folder.path() / "report" / name)) continue;
    INFO(name);
    CHECK(std::isdigit(static_cast<unsigned char>(name.front())) != 0);
    CHECK(std::ranges::none_of(name, [](char byte) {
      return static_cast<unsigned char>(byte) < 0x80 && std::isalnum(static_cast<unsigned char>(byte)) == 0 &&
             byte != '-';
    }));
    check_names(files_in(folder, "report/" + name));
    targets.insert({name + "/report.md", name + "/report.html"});
  }
  CHECK(targets.size() > drawings_of_a_report.size());
  check_files(folder, "report", targets);
}

}  // namespace

TEST_CASE("hostile words of articles stay words in every file of a report", "[cli][hostile]") {
  constexpr std::size_t articles = 9;
  const Names words = words_of_each_kind(3);
  for (std::size_t first = 0; first < words.size(); first += articles) {
    const Folder folder;
    std::string lines;
    for (std::size_t at = first; at < std::min(first + articles, words.size()); ++at)
      lines += article_line(words[at], at);
    folder.write("articles.ndjson", lines);
    check_report(folder, folder.run({"compare", "--one-event", "articles.ndjson"}), {"articles.ndjson"});
  }
}

TEST_CASE("hostile pages and file names stay words in every file of a report", "[cli][hostile]") {
  const Folder folder;
  const Names words = words_of_each_kind(1);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string name = fmt::format("event/{}{}.html", file_name(words[at]), at);
    folder.write(name, page_with(at % 2 == 0 ? words[at] : escaped(words[at])));
  }
  check_report(folder, folder.run({"compare", "--one-event", "event"}), {"event"});
  CHECK(nlohmann::json::parse(folder.read("report/report.json"))["articles"].size() > words.size() / 2);
}

TEST_CASE("hostile words of a lexicon and of options stay words in every file of a report",
          "[cli][hostile]") {
  const Folder folder;
  const Names words = words_of_each_kind(2);
  const std::string lexicon = "<img src=x onerror=window.pwned=1>";
  std::string terms = "pattern\tclass\tweight\tneutral\texcept\tnote\n";
  std::string namings = "referent\tnames\tsure\n";
  std::string text;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string letter(1, static_cast<char>('a' + at % 26));
    const std::string term = fmt::format("zalb{0}{0}{1}", letter, at / 26 == 0 ? "o" : "u");
    terms += fmt::format("{0}\tadjective\t3\t{1}\t\t{1}\n", term, cell(words[at]));
    namings += fmt::format("{0} {1}\tle quai {1} | l'appontement {1}\tyes\n", cell(words[at]), term);
    text += fmt::format("Le maire juge le quai {0} depuis lundi, à l'appontement {0}. ", term);
  }
  folder.write(lexicon + "/fr/terms/evaluative.tsv", terms);
  folder.write(lexicon + "/fr/namings.tsv", namings);
  const std::string wire = file_name("\x1B]0;x\x07 [lien](https://x.example) `*`.txt");
  folder.write(wire, "Incendie au port\n\n" + text + "\n\n" + text);
  folder.write("quai.md", "---\ntitle: Le quai\noutlet: Le Quai\n---\n\n" + text + " Il neige.");
  const Run run = folder.run(
      {"compare", "--one-event", "--language", "fr", "--lexicons", lexicon, "--wire", wire, "quai.md"});
  check_report(folder, run, {lexicon, wire, "quai.md"});
  CHECK(holds(folder.read("report/terms.csv"), words.front()));
  CHECK(holds(folder.read("report/report.txt"), words.front() + " zalbaao"));
}

TEST_CASE("hostile titles and folders of events lead to no file but those of the report", "[cli][hostile]") {
  const Folder folder;
  const Names words = words_of_each_kind(1);
  for (std::size_t at = 0; at < words.size(); ++at)
    for (const char* outlet : {"Le Quai", "Vigie"})
      folder.write(fmt::format("all/{}{}/{}.json", file_name(words[at]), at, outlet),
                   nlohmann::json{{"id", fmt::format("{}{}", outlet, at)},
                                  {"title", "../../" + words[at]},
                                  {"outlet", outlet},
                                  {"text", "Un incendie a éclaté au port."}}
                       .dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
  check_run(folder.run({"compare", "--event-folders", "all"}));
  CHECK(folder.names() == Names{"all", "report"});
  check_event_folders(folder);
}

TEST_CASE("no command lets hostile words steer a terminal", "[cli][hostile]") {
  const Folder folder;
  std::string lines;
  const Names words = words_of_each_kind(1);
  for (std::size_t at = 0; at < words.size(); ++at) lines += article_line(words[at], at);
  folder.write("articles.ndjson", lines);
  folder.write("page.html", page_with("\x1B[2J\u009B"
                                      "31m \u202Eesrevni \x7F"));
  const std::vector<Names> commands{
      {"extract", "articles.ndjson"},  {"extract", "--explain", "page.html"},
      {"annotate", "articles.ndjson"}, {"quotes", "articles.ndjson"},
      {"terms", "articles.ndjson"},    {"naming", "articles.ndjson"},
      {"group", "articles.ndjson"},    {"compare", "--one-event", "-o", "-", "articles.ndjson"}};
  for (const Names& command : commands) {
    INFO(command[0]);
    check_run(folder.run(command));
  }
}
