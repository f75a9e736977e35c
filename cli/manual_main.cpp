// Writes the manual pages and what shells need to complete command lines, for `cmake --install`:
//
//   crossread_manual FOLDER [DATE]    -> FOLDER/man1/*.1, bash/crossread, zsh/_crossread, fish/crossread.fish
//
// DATE is what the pages say that they are of. The same bytes each time.

#include <fmt/format.h>

#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "cli/commands.h"
#include "cli/completions.h"
#include "cli/help.h"
#include "cli/manual.h"
#include "cli/new_file.h"
#include "cli/streams.h"

namespace {

using namespace crossread;
namespace fs = std::filesystem;

void write_manual(const fs::path& folder, std::string_view date) {
  const auto commands = all_commands();
  const Edition edition{.version = version_number(), .date = date};
  write_file(folder / "man1" / "crossread.1", manual_overview(commands, edition));
  for (const auto& command : commands)
    write_file(folder / "man1" / fmt::format("{}.1", manual_name(command)),
               manual_page(command, commands, edition));
  write_file(folder / "bash" / "crossread", bash_completion(commands));
  write_file(folder / "zsh" / "_crossread", zsh_completion(commands));
  write_file(folder / "fish" / "crossread.fish", fish_completion(commands));
}

void run(const std::vector<std::string>& words) {
  if (words.empty() || words.size() > 2 || words[0].empty() || words[0][0] == '-')
    throw Error("crossread_manual", "give the folder to write to, and if wanted a date: FOLDER [DATE]");
  try {
    write_manual(words[0], words.size() > 1 ? words[1] : "");
  } catch (const fs::filesystem_error& error) {
    throw Error(error.path1().string(), fmt::format("cannot be written: {}", error.code().message()));
  }
}

}  // namespace

int main(int count, char** words) {
  try {
    run({words + 1, words + count});
    return static_cast<int>(Outcome::done);
  } catch (const Error& error) {
    complain(error);
  } catch (const std::exception& error) {
    complain(fmt::format("crossread_manual: {}", error.what()));
  }
  return static_cast<int>(Outcome::not_done);
}
