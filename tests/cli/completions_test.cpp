#include "cli/completions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <sstream>

#include "cli/commands.h"
#include "cli/help.h"
#include "tests/cli/program.h"
#include "tests/completions/other_programs.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;
using Words = std::set<std::string>;

namespace {

const std::vector<Command> commands{
    {.name = "mark",
     .arguments = "PATH...",
     .summary = "mark articles",
     .about = "",
     .options = {{.name = "output", .letter = 'o', .value = "DIR", .help = "where"},
                 {.name = "wire", .value = "FILE", .help = "agency"},
                 {.name = "ui", .value = "fr|en", .help = "language"},
                 {.name = "same", .letter = 's', .value = "ID,ID", .help = "one event", .repeats = true},
                 {.name = "against", .value = "PATH...", .help = "the others", .several = true},
                 {.name = "counts", .value = "A B", .help = "two numbers", .several = true},
                 {.name = "quiet", .letter = 'q', .help = "less"}},
     .example = "",
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
    {.name = "say",
     .arguments = "WORD...",
     .summary = "say \"it's\" [1]: $HOME `id` \\n 5 %",
     .about = "",
     .options = {{.name = "as",
                  .value = "it's|$HOME|`id`|a:b",
                  .help = "as \"it's\" [1]: $HOME `id` \\n 5 %"}},
     .example = "",
     .run = {}},
};

using Completion = std::string(std::span<const Command>);

/// A shell that reads one of our files, and what asks it for its offers.
struct Shell {
  std::string name;
  std::string file;
  std::vector<std::string> asked;
  Completion* completion;
};

const std::string scripts = CROSSREAD_COMPLETIONS;

const std::vector<Shell> shells{
    {"bash", "crossread", {"bash", "--norc", scripts + "/in_bash.sh"}, bash_completion},
    {"zsh", "_crossread", {"zsh", "-f", scripts + "/in_zsh.zsh"}, zsh_completion},
    {"fish", "crossread.fish", {"fish", "--no-config", scripts + "/in_fish.fish"}, fish_completion},
};

/// What a shell offers behind one line.
struct Offers {
  Words words;
  Words shown;  ///< beside them
};

/// "my\ folder/" and "--output=my folder" are the path "my folder": shells quote and end paths in their own
/// ways.
std::string plain_word(std::string word) {
  std::erase(word, '\\');
  if (word.ends_with('/')) word.pop_back();
  return word.substr(word.find('=') + 1);
}

/// Asks a shell in a folder with two files and two folders of articles.
std::map<std::string, Offers> offers_of(const Shell& shell, const Words& lines,
                                        std::span<const Command> table = commands) {
  const Folder ours, articles;
  ours.write(shell.file, shell.completion(table));
  for (const std::string name : {"my event.txt", "port.html", "my folder/a.txt", "strike/b.txt"})
    articles.write(name, "");
  auto asked = shell.asked;
  asked.push_back((ours.path() / shell.file).string());
  asked.insert(asked.end(), lines.begin(), lines.end());
  std::map<std::string, Offers> offers;
  std::istringstream answers(said_by(asked, articles.path()).text);
  std::string line;
  for (std::string answer; std::getline(answers, answer);) {
    if (answer.starts_with("> ")) {
      line = answer.substr(2);
      offers[line];
    } else if (answer.starts_with('<')) {
      offers[line].words.insert(plain_word(answer.substr(1, answer.size() - 2)));
    } else if (answer.starts_with('{')) {
      offers[line].shown.insert(answer.substr(1, answer.size() - 2));
    } else {
      FAIL(shell.name << " says: " << answer);
    }
  }
  return offers;
}

/// What each shell offers, said line by line.
using Expected = std::map<std::string, Words>;

void check_offers(const Expected& expected, const Words& names = {"bash", "zsh", "fish"}) {
  Words lines;
  for (const auto& [line, words] : expected) lines.insert(line);
  for (const auto& shell : shells) {
    if (!names.contains(shell.name) || lacks(shell.name)) continue;
    const auto offers = offers_of(shell, lines);
    for (const auto& [line, words] : expected) {
      INFO(shell.name << ": " << line);
      REQUIRE(offers.contains(line));
      CHECK(offers.at(line).words == words);
    }
  }
}

/// Whether one of what is shown has these words.
bool shows(const Offers& offers, const std::string& words) {
  return std::ranges::any_of(offers.shown, [&](const std::string& text) { return holds(text, words); });
}

}  // namespace

TEST_CASE("a shell offers the commands, and the second words of those that have two", "[cli][completions]") {
  check_offers({{"crossread ", {"mark", "desk", "say"}},
                {"crossread ma", {"mark"}},
                {"crossread desk ", {"open", "close"}},
                {"crossread desk cl", {"close"}},
                {"crossread nothing ", {}}});
}

TEST_CASE("a shell offers help everywhere, and the version where no command is", "[cli][completions]") {
  check_offers({{"crossread -", {"-h", "--help", "-V", "--version"}},
                {"crossread desk -", {"-h", "--help"}},
                {"crossread desk close -", {"-h", "--help"}},
                {"crossread mark --h", {"--help"}}});
}

TEST_CASE("a shell offers the options of a command, long and short", "[cli][completions]") {
  check_offers({{"crossread mark -",
                 {"-o", "--output", "--wire", "--ui", "-s", "--same", "--against", "--counts", "-q",
                  "--quiet", "-h", "--help"}},
                {"crossread mark --w", {"--wire"}}});
}

TEST_CASE("a shell offers no option twice, by whichever name it was given", "[cli][completions]") {
  check_offers({{"crossread mark -q --q", {}},
                {"crossread mark --output a --o", {}},
                {"crossread mark --output=a --o", {}},
                {"crossread mark -o a --o", {}},
                {"crossread mark -oa --o", {}},
                {"crossread mark a.txt --ui fr b.txt --u", {}}});
}

TEST_CASE("a shell offers an option again that may be given again", "[cli][completions]") {
  check_offers({{"crossread mark --same a,b --sa", {"--same"}}, {"crossread mark -s a,b --sa", {"--same"}}});
}

TEST_CASE("a shell offers the choices of a value, apart or behind a sign of equality", "[cli][completions]") {
  check_offers({{"crossread mark --ui ", {"fr", "en"}},
                {"crossread mark --ui e", {"en"}},
                {"crossread mark --ui=", {"fr", "en"}},
                {"crossread mark -q --ui=f", {"fr"}},
                {"crossread mark --ui=d", {}}});
}

TEST_CASE("a shell offers files and folders for a file, and folders for a folder", "[cli][completions]") {
  const Words all{"my event.txt", "my folder", "port.html", "strike"};
  check_offers({{"crossread mark --wire ", all},
                {"crossread mark --wire=po", {"port.html"}},
                {"crossread mark --output ", {"my folder", "strike"}},
                {"crossread mark -o s", {"strike"}},
                {"crossread mark --output=m", {"my folder"}},
                {"crossread desk open ", {"my folder", "strike"}}});
}

TEST_CASE("a shell offers paths as arguments, also those with spaces", "[cli][completions]") {
  check_offers({{"crossread mark ", {"my event.txt", "my folder", "port.html", "strike"}},
                {"crossread mark -q port.html my", {"my event.txt", "my folder"}},
                {"crossread mark nosuch", {}}});
}

TEST_CASE("a shell offers nothing for words that the program cannot know", "[cli][completions]") {
  check_offers({{"crossread mark --same ", {}}, {"crossread say ", {}}, {"crossread say any ", {}}});
}

TEST_CASE("after -- a shell offers no options", "[cli][completions]") {
  check_offers({{"crossread mark -- -", {}}, {"crossread mark -- po", {"port.html"}}});
}

TEST_CASE("an option of several values takes words up to the next option", "[cli][completions]") {
  check_offers({{"crossread mark --against port.html po", {"port.html"}},
                {"crossread mark --against port.html --u", {"--ui"}},
                {"crossread mark --against port.html --ui ", {"fr", "en"}},
                {"crossread mark --counts ", {}},
                {"crossread mark --counts 8 ", {}},
                {"crossread mark --counts 8 po", {}},
                {"crossread mark --counts 8 9 --u", {"--ui"}},
                {"crossread mark --counts 8 9 -q po", {"port.html"}},
                {"crossread mark --counts 8 9 --against po", {"port.html"}},
                {"crossread mark --counts 8 9 -- po", {"port.html"}}});
}

TEST_CASE("a command that takes no more paths has its options offered at once", "[cli][completions]") {
  check_offers(
      {{"crossread desk close ", {"-h", "--help"}}, {"crossread desk open strike ", {"-h", "--help"}}},
      {"bash", "zsh"});
}

TEST_CASE("zsh and fish show the help beside what they offer, as it is written", "[cli][completions]") {
  for (const auto& shell : shells) {
    if (shell.name == "bash" || lacks(shell.name)) continue;
    const auto offers = offers_of(shell, {"crossread s", "crossread say --a", "crossread d"});
    CHECK(shows(offers.at("crossread s"), "say \"it's\" [1]: $HOME `id` \\n 5 %"));
    CHECK(shows(offers.at("crossread say --a"), "as \"it's\" [1]: $HOME `id` \\n 5 %"));
    CHECK(shows(offers.at("crossread d"), "open, close"));
  }
}

TEST_CASE("what a shell would interpret in a choice is offered as it is written", "[cli][completions]") {
  check_offers({{"crossread say --as ", {"it's", "$HOME", "`id`", "a:b"}}});
}

TEST_CASE("each shell takes its file without a complaint", "[cli][completions]") {
  const Folder folder;
  for (const auto& shell : shells) {
    if (lacks(shell.name)) continue;
    folder.write(shell.file, shell.completion(all_commands()));
    const auto said = said_by({shell.name, "-n", shell.file}, folder.path());
    CHECK(said.code == 0);
    CHECK(said.text.empty());
  }
}

TEST_CASE("each shell offers every command of the program with all its options", "[cli][completions]") {
  const auto real = all_commands();
  Words lines;
  for (const auto& command : real) lines.insert("crossread " + std::string(command.name) + " --");
  for (const auto& shell : shells) {
    if (lacks(shell.name)) continue;
    const auto offers = offers_of(shell, lines, real);
    for (const auto& command : real) {
      Words options;
      for (const auto& option : options_of(command)) options.insert("--" + std::string(option.name));
      const auto line = "crossread " + std::string(command.name) + " --";
      INFO(shell.name << ": " << line);
      REQUIRE(offers.contains(line));
      CHECK(offers.at(line).words == options);
    }
  }
}
