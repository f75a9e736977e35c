#include "cli/manual.h"

#include <catch2/catch.hpp>

#include "cli/commands.h"
#include "cli/help.h"
#include "tests/cli/program.h"
#include "tests/completions/other_programs.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;

namespace {

const Edition edition{.version = "1.2", .date = "2020-05-01"};

Command command_about(std::string_view about) {
  return {.name = "mark",
          .arguments = "",
          .summary = "",
          .about = about,
          .options = {},
          .example = "",
          .run = {}};
}

const std::vector<Command> commands{
    {.name = "mark",
     .arguments = "PATH...",
     .summary = "mark articles",
     .about = "Marks articles.\n\nThose that are\nmarked stay so.",
     .options = {{.name = "output", .letter = 'o', .value = "DIR", .help = "where"},
                 {.name = "ui", .value = "fr|en", .help = "language"}},
     .example = "  crossread mark a.txt | crossread desk open -\n  crossread mark b.txt",
     .run = {}},
    {.name = "desk open",
     .arguments = "DIR",
     .summary = "open a desk",
     .about = "Opens.",
     .options = {},
     .example = "  crossread desk open d",
     .run = {}},
    {.name = "desk close",
     .arguments = "",
     .summary = "close it",
     .about = "Closes.",
     .options = {},
     .example = "  crossread desk close",
     .run = {}},
};

std::string page_of(const Command& command) {
  return manual_page(command, commands, edition);
}

/// The lines of a page between a heading and the next.
std::string section_of(const std::string& page, const std::string& heading) {
  const auto begin = page.find(".SH " + heading + "\n") + heading.size() + 5;
  return page.substr(begin, page.find(".SH ", begin) - begin);
}

std::string description(std::string_view about) {
  return section_of(page_of(command_about(about)), "DESCRIPTION");
}

/// In roff "--output" is \fB\-\-output\fR.
std::string bold(const std::string& name) {
  std::string roff = "\\fB";
  for (const char sign : name) roff += sign == '-' ? std::string("\\-") : std::string(1, sign);
  return roff + "\\fR";
}

/// All pages of the program, by the names of their files.
std::map<std::string, std::string> real_pages() {
  const auto real = all_commands();
  std::map<std::string, std::string> pages{{"crossread.1", manual_overview(real, edition)}};
  for (const auto& command : real)
    pages.emplace(manual_name(command) + ".1", manual_page(command, real, edition));
  return pages;
}

/// What a checker of manual pages says against those of the program.
std::string faults_found_by(const std::vector<std::string>& checker) {
  const Folder folder;
  std::string faults;
  for (const auto& [name, page] : real_pages()) {
    folder.write(name, page);
    auto words = checker;
    words.push_back(name);
    faults += said_by(words, folder.path()).text;
  }
  return faults;
}

/// A page as it is read on a terminal of 80 columns.
std::string printed(const std::string& page) {
  const Folder folder;
  folder.write("page.1", page);
  return said_by({"groff", "-man", "-Tutf8", "-P-cbou", "page.1"}, folder.path()).text;
}

Said manual_program(const std::vector<std::string>& arguments, const Folder& folder) {
  std::vector<std::string> words{CROSSREAD_MANUAL};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return said_by(words, folder.path());
}

}  // namespace

TEST_CASE("a command's page says all that its help says, and what leads on", "[cli][manual]") {
  CHECK(page_of(commands[0]) == R"(.\" Made of the program's table of commands and options.
.TH CROSSREAD\-MARK 1 "2020-05-01" "crossread 1.2" "User Commands"
.nr HY 0
.nh
.ad l
.SH NAME
crossread\-mark \- mark articles
.SH SYNOPSIS
\fBcrossread mark\fR [\fIOPTION\fR...] \fIPATH\fR...
.SH DESCRIPTION
Marks articles.
.PP
Those that are marked stay so.
.SH OPTIONS
.TP
\fB\-o\fR, \fB\-\-output\fR \fIDIR\fR
where
.TP
\fB\-\-ui\fR \fBfr\fR|\fBen\fR
language
.TP
\fB\-h\fR, \fB\-\-help\fR
print this help
.SH EXAMPLES
.RS 4
.EX
crossread mark a.txt | crossread desk open \-
crossread mark b.txt
.EE
.RE
.SH EXIT STATUS
.TP
\fB0\fR
Done.
.TP
\fB1\fR
Done, but for some articles that were skipped; standard error names them.
.TP
\fB2\fR
Not done; standard error says why.
.SH SEE ALSO
\fBcrossread\fR(1),
\fBcrossread\-desk\-open\fR(1)
)");
}

TEST_CASE("the page of a command of two words leads to its family", "[cli][manual]") {
  CHECK(manual_name(commands[1]) == "crossread-desk-open");
  CHECK(section_of(page_of(commands[1]), "SEE ALSO") ==
        "\\fBcrossread\\fR(1),\n\\fBcrossread\\-desk\\-close\\fR(1)\n");
}

TEST_CASE("a command that reads no articles cannot skip any", "[cli][manual]") {
  CHECK(holds(section_of(page_of(commands[0]), "EXIT STATUS"), "skipped"));
  CHECK_FALSE(holds(section_of(page_of(commands[1]), "EXIT STATUS"), "skipped"));
  CHECK(section_of(page_of(commands[2]), "SYNOPSIS") == "\\fBcrossread desk close\\fR [\\fIOPTION\\fR...]\n");
}

TEST_CASE("what roff would take for its own is printed as it is written", "[cli][manual]") {
  CHECK(description(".txt is an ending.") == "\\&.txt is an ending.\n");
  CHECK(description("'tis") == "\\(aqtis\n");
  CHECK(description("a\\b --quiet \"x\"") == "a\\(rsb \\-\\-quiet \\(dqx\\(dq\n");
  CHECK(description("`a` ~ ^") == "\\(gaa\\(ga \\(ti \\(ha\n");
  CHECK(description("G², « déjà »") == "G\\[u00B2], \\[u00AB] d\\[u00E9]j\\[u00E0] \\[u00BB]\n");
  CHECK(description("\xC3") == "\\[uFFFD]\n");
}

TEST_CASE("a line of an example that begins with a full stop is no request", "[cli][manual]") {
  auto command = commands[2];
  command.example = "  ./crossread desk close";
  CHECK(holds(page_of(command), ".EX\n\\&./crossread desk close\n.EE"));
}

TEST_CASE("each sentence of a page begins a line, so that its end is seen", "[cli][manual]") {
  CHECK(description("One. Two (or three?) Four.") == "One.\nTwo (or three?)\nFour.\n");
}

TEST_CASE("a stop inside a sentence does not end it where a line ends", "[cli][manual]") {
  const std::string words = "the languages that are known to it and that may be given here are fr, en, ...";
  CHECK(description(words + " and so on") ==
        "the languages that are known to it and that may be given here are fr, en, ...\\&\nand so on\n");
}

TEST_CASE("what is written without a space may be broken after its commas", "[cli][manual]") {
  CHECK(description("{\"a\",\"b\"}, then") == "{\\(dqa\\(dq,\\:\\(dqb\\(dq}, then\n");
}

TEST_CASE("a page without a date has none of its own", "[cli][manual]") {
  const auto page = manual_page(commands[0], commands, {.version = "1.2"});
  CHECK(holds(page, ".TH CROSSREAD\\-MARK 1 \"\" \"crossread 1.2\" \"User Commands\"\n"));
}

TEST_CASE("the program's page names each command, an example of it, and its page", "[cli][manual]") {
  const auto page = manual_overview(commands, edition);
  CHECK(holds(section_of(page, "COMMANDS"), ".TP\n\\fBdesk open\\fR\nopen a desk\n"));
  CHECK(section_of(page, "EXAMPLES") ==
        ".RS 4\n.EX\ncrossread mark a.txt | crossread desk open \\-\ncrossread desk open d\n"
        "crossread desk close\n.EE\n.RE\n");
  CHECK(section_of(page, "SEE ALSO") ==
        "\\fBcrossread\\-mark\\fR(1),\n\\fBcrossread\\-desk\\-open\\fR(1),\n\\fBcrossread\\-desk\\-close\\fR("
        "1)\n");
  CHECK(holds(section_of(page, "OPTIONS"), "\\fB\\-V\\fR, \\fB\\-\\-version\\fR\n"));
}

TEST_CASE("every command of the program has a page with all its options", "[cli][manual]") {
  const auto pages = real_pages();
  for (const auto& command : all_commands()) {
    const auto& page = pages.at(manual_name(command) + ".1");
    CHECK(holds(section_of(page, "SYNOPSIS"), bold("crossread " + std::string(command.name))));
    CHECK(holds(section_of(pages.at("crossread.1"), "COMMANDS"), bold(std::string(command.name))));
    for (const auto& option : options_of(command))
      CHECK(holds(section_of(page, "OPTIONS"), bold("--" + std::string(option.name))));
  }
}

TEST_CASE("a page can be searched for what the help says, in any script", "[cli][manual]") {
  if (lacks("groff")) return;
  const auto page = printed(page_of(command_about("Tells G² of « l'été » and --quiet, not \\fIthis\\fR.")));
  CHECK(holds(page, "\n       Tells G² of « l'été » and --quiet, not \\fIthis\\fR.\n"));
}

TEST_CASE("groff prints every page without a warning", "[cli][manual]") {
  if (lacks("groff")) return;
  CHECK(faults_found_by({"groff", "-man", "-Tutf8", "-wall", "-z"}) == "");
}

TEST_CASE("mandoc finds no fault in any page", "[cli][manual]") {
  if (lacks("mandoc")) return;
  CHECK(faults_found_by({"mandoc", "-Tlint"}) == "");
}

TEST_CASE("crossread_manual writes pages and completions, the same bytes each time", "[cli][manual]") {
  const Folder folder;
  for (const std::string name : {"one", "another"}) {
    const auto said = manual_program({name, "2020-05-01"}, folder);
    CHECK(said.code == 0);
    CHECK(said.text.empty());
  }
  const auto files = folder.contents("one");
  CHECK(files == folder.contents("another"));
  CHECK(files.size() == all_commands().size() + 4);
  for (const std::string name : {"man1/crossread.1", "man1/crossread-lexicons-list.1", "bash/crossread",
                                 "zsh/_crossread", "fish/crossread.fish"})
    CHECK(files.contains(name));
}

TEST_CASE("what crossread_manual cannot do is one line and exit status 2", "[cli][manual]") {
  const Folder folder;
  folder.write("file", "");
  for (const std::vector<std::string>& words : {std::vector<std::string>{}, {"--help"}, {"a", "b", "c"}}) {
    const auto nowhere = manual_program(words, folder);
    CHECK(nowhere.code == 2);
    CHECK(nowhere.text ==
          "crossread_manual: give the folder to write to, and if wanted a date: FOLDER [DATE]\n");
  }
  const auto in_a_file = manual_program({"file"}, folder);
  CHECK(in_a_file.code == 2);
  CHECK(in_a_file.text == "file/man1: cannot be written: Not a directory\n");
}
