#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

/// How a run ended; the program's exit status.
enum class Outcome { done = 0, some_skipped = 1, not_done = 2 };

/// One option of a command: what the parser takes and the help prints.
struct Option {
  std::string_view name = {};   ///< "output" is given as --output
  char letter = 0;              ///< 'o' is given as -o; 0 where there is no short form
  std::string_view value = {};  ///< "DIR" takes anything, "fr|en" one of these; "" makes it a switch
  std::string_view help = {};
  bool repeats = false;  ///< may be given several times; the values are then lines
  bool several = false;  ///< takes all words up to the next option; the values are then lines
};

/// What a command line gave to a command.
struct Arguments {
  std::vector<std::string> paths;
  std::map<std::string, std::string, std::less<>> options;  ///< by name; a switch has an empty value

  bool has(std::string_view name) const { return options.contains(name); }
  std::string value(std::string_view name, std::string_view otherwise = "") const {
    const auto found = options.find(name);
    return found == options.end() ? std::string(otherwise) : found->second;
  }
  /// The values of an option that takes or repeats several; none where it was not given.
  std::vector<std::string> values(std::string_view name) const;
};

/// One command: the single source of its parser, its help, its manual page and completions.
struct Command {
  std::string_view name;       ///< one word or two: "compare", "lexicons list"
  std::string_view arguments;  ///< "PATH..." is one or more, "[PATH...]" any, "DIR" exactly one, "" none
  std::string_view summary;    ///< a line for the overview
  std::string_view about;      ///< lines for its own help
  std::vector<Option> options;
  std::string_view example;  ///< lines that can be pasted into a shell
  std::function<Outcome(const Arguments&)> run;
};

}  // namespace crossread
