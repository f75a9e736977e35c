#include "cli/command_line.h"

#include <unistd.h>

#include <catch2/catch.hpp>

#include "analysis/error.h"
#include "cli/commands.h"
#include "tests/cli/program.h"
#include "tests/cli/samples.h"

using namespace crossread;
using crossread::test::Folder;
using crossread::test::Run;
using crossread::test::Surroundings;
using Words = std::vector<std::string>;

namespace {

const std::vector<Command> commands{
    {.name = "mark",
     .arguments = "PATH...",
     .summary = "",
     .about = "Marks articles.",
     .options = {{.name = "output", .letter = 'o', .value = "DIR", .help = "where"},
                 {.name = "ui", .value = "fr|en", .help = "language"},
                 {.name = "quiet", .letter = 'q', .help = "less"}},
     .example = "  crossread mark a.txt",
     .run = {}},
    {.name = "desk open",
     .arguments = "DIR",
     .summary = "open a desk",
     .about = "",
     .options = {},
     .example = "",
     .run = {}},
    {.name = "desk close",
     .arguments = "",
     .summary = "close it",
     .about = "",
     .options = {},
     .example = "",
     .run = {}},
};

Arguments arguments_of(const Words& words) {
  return read_command_line(words, commands).arguments;
}

/// Runs each command that prints.
std::vector<Run> runs_of_all_that_prints(const Surroundings& surroundings) {
  const Folder folder;
  folder.write("agency.md", test::article_of_the_agency);
  folder.write("quay.html", test::page_of_the_port);
  std::vector<Run> runs;
  for (const Words& words : {Words{"--help"},
                             {"--version"},
                             {"align", "agency.md", "quay.html"},
                             {"annotate", "agency.md"},
                             {"compare", "agency.md", "quay.html"},
                             {"compare", "-o", "-", "agency.md", "quay.html"},
                             {"extract", "agency.md"},
                             {"extract", "--explain", "quay.html"},
                             {"group", "agency.md", "quay.html"},
                             {"keyness", "agency.md", "quay.html"},
                             {"keyness", "--counts", "8", "1200", "1", "900"},
                             {"lexicons", "explain", "marteler"},
                             {"lexicons", "export", "mine"},
                             {"lexicons", "list"},
                             {"naming", "agency.md", "quay.html"},
                             {"quotes", "agency.md"},
                             {"terms", "agency.md"}})
    runs.push_back(folder.run(words, surroundings));
  return runs;
}

std::string fault_of(const Words& words) {
  try {
    read_command_line(words, commands);
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("options may stand before, between and after paths", "[cli]") {
  const auto arguments = arguments_of({"mark", "-q", "a.txt", "--output=x", "-"});
  CHECK(arguments.paths == Words{"a.txt", "-"});
  CHECK(arguments.has("quiet"));
  CHECK(arguments.value("output") == "x");
  CHECK(arguments.value("ui", "fr") == "fr");
}

TEST_CASE("a short option takes its value with or without a space, and - is a value", "[cli]") {
  CHECK(arguments_of({"mark", "-ox", "a"}).value("output") == "x");
  CHECK(arguments_of({"mark", "-o", "-", "a"}).value("output") == "-");
}

TEST_CASE("after -- everything is a path", "[cli]") {
  CHECK(arguments_of({"mark", "--", "--quiet", "-q"}).paths == Words{"--quiet", "-q"});
}

TEST_CASE("of an option that is given twice the last counts", "[cli]") {
  CHECK(arguments_of({"mark", "-o", "x", "--output", "y", "a"}).value("output") == "y");
}

TEST_CASE("a command of two words is found", "[cli]") {
  CHECK(read_command_line(Words{"desk", "open", "d"}, commands).command == &commands[1]);
}

TEST_CASE("a wrong command line is one line that names what was meant", "[cli]") {
  CHECK(fault_of({}) == "crossread: say what to do; see crossread --help");
  CHECK(fault_of({"mrak"}) == "crossread: no command 'mrak'; did you mean 'mark'?");
  CHECK(fault_of({"translate"}) == "crossread: no command 'translate'; see crossread --help");
  CHECK(fault_of({"--colour"}) == "crossread: no option '--colour'; see crossread --help");
  CHECK(fault_of({"--versoin"}) == "crossread: no option '--versoin'; did you mean '--version'?");
  CHECK(fault_of({"--hlep", "mark"}) == "crossread: no option '--hlep'; did you mean '--help'?");
  CHECK(fault_of({"-version"}) == "crossread: no option '-version'; did you mean '--version'?");
  CHECK(fault_of({"--version=1"}) == "crossread: no option '--version=1'; did you mean '--version'?");
  CHECK(fault_of({"--mark"}) == "crossread: no option '--mark'; see crossread --help");
  CHECK(fault_of({"--"}) == "crossread: no option '--'; see crossread --help");
  CHECK(fault_of({"desk", "--hlep"}) == "crossread desk: no option '--hlep'; did you mean '--help'?");
  CHECK(fault_of({"desk"}) == "crossread desk: say which: open, close");
  CHECK(fault_of({"desk", "opne"}) == "crossread desk: no command 'opne'; did you mean 'desk open'?");
  CHECK(fault_of({"mark", "--outptu", "x"}) ==
        "crossread mark: no option '--outptu'; did you mean '--output'?");
  CHECK(fault_of({"mark", "--out=x", "a"}) == "crossread mark: no option '--out'; did you mean '--output'?");
  CHECK(fault_of({"mark", "-z", "a"}) == "crossread mark: no option '-z'; see crossread mark --help");
  CHECK(fault_of({"mark", "--ui", "de", "a"}) == "crossread mark: --ui is fr|en, not 'de'");
  CHECK(fault_of({"mark", "--ui", "", "a"}) == "crossread mark: --ui is fr|en, not ''");
  CHECK(fault_of({"mark", "a", "--output"}) == "crossread mark: --output needs a value: DIR");
  CHECK(fault_of({"mark", "--output=", "a"}) == "crossread mark: --output needs a value: DIR");
  CHECK(fault_of({"mark", "--quiet=yes", "a"}) == "crossread mark: --quiet takes no value");
  CHECK(fault_of({"mark"}) == "crossread mark: PATH... is missing; see crossread mark --help");
  CHECK(fault_of({"desk", "open", "d", "e"}) == "crossread desk open: 'e' is too much");
  CHECK(fault_of({"desk", "close", "d"}) == "crossread desk close: 'd' is too much");
}

TEST_CASE("the help shows every option of the table, and an example", "[cli]") {
  const auto help = read_command_line(Words{"mark", "a", "--help"}, commands).text;
  CHECK(help ==
        "Usage: crossread mark [OPTION...] PATH...\n\nMarks articles.\n\nOptions:\n"
        "  -o, --output DIR  where\n"
        "      --ui fr|en    language\n"
        "  -q, --quiet       less\n"
        "  -h, --help        print this help\n"
        "\nExample:\n  crossread mark a.txt\n");
}

TEST_CASE("the help of a word that begins several commands shows these", "[cli]") {
  const std::string help =
      "Usage: crossread desk open [OPTION...] DIR\n"
      "       crossread desk close [OPTION...]\n"
      "\nCommands:\n"
      "  desk open   open a desk\n"
      "  desk close  close it\n"
      "\ncrossread desk COMMAND --help explains a command.\n";
  CHECK(read_command_line(Words{"desk", "--help"}, commands).text == help);
  CHECK(read_command_line(Words{"desk", "-h"}, commands).text == help);
}

TEST_CASE("every command of the program has a help with an example", "[cli]") {
  const Folder folder;
  for (const auto& command : all_commands()) {
    Words words;
    for (std::size_t begin = 0; begin < command.name.size();) {
      const auto end = std::min(command.name.find(' ', begin), command.name.size());
      words.emplace_back(command.name.substr(begin, end - begin));
      begin = end + 1;
    }
    words.emplace_back("--help");
    const auto run = folder.run(words);
    CHECK(run.code == 0);
    CHECK(run.err.empty());
    CHECK(run.out.find("Example:\n  crossread " + std::string(command.name)) != std::string::npos);
  }
}

TEST_CASE("the program's help lists its commands and its version is a line", "[cli]") {
  const Folder folder;
  const auto help = folder.run({"--help"});
  CHECK(help.code == 0);
  for (const auto& command : all_commands())
    CHECK(help.out.find("\n  " + std::string(command.name) + " ") != std::string::npos);
  const auto version = folder.run({"--version"});
  CHECK(version.code == 0);
  CHECK(version.out == "crossread 0.1.0\n");
}

TEST_CASE("no command takes a full disk for success", "[cli]") {
  for (const Run& run : runs_of_all_that_prints({.output = "/dev/full"})) {
    CHECK(run.code == 2);
    CHECK(run.err == "standard output: No space left on device\n");
  }
}

TEST_CASE("no command takes a standard output that is not there for success", "[cli]") {
  for (const Run& run : runs_of_all_that_prints({.closed = {STDOUT_FILENO}})) {
    CHECK(run.code == 2);
    CHECK(run.err == "standard output: Bad file descriptor\n");
  }
}

TEST_CASE("a reader that has seen enough is no failure of any command", "[cli]") {
  for (const Run& run : runs_of_all_that_prints({.reader_gone = true})) {
    CHECK(run.code == 0);
    CHECK(run.err.empty());
  }
}

TEST_CASE("a mistake is one line on standard error and exit status 2", "[cli]") {
  const Folder folder;
  const auto run = folder.run({"lexicosn"});
  CHECK(run.code == 2);
  CHECK(run.out.empty());
  CHECK(run.err == "crossread: no command 'lexicosn'; did you mean 'lexicons'?\n");
}
