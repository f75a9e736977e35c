#include "cli/command_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

#include "analysis/error.h"
#include "cli/arguments.h"
#include "cli/help.h"

namespace crossread {
namespace {

bool asks_for_help(std::string_view word) {
  return word == "--help" || word == "-h";
}

std::size_t word_count(std::string_view name) {
  return 1 + static_cast<std::size_t>(std::ranges::count(name, ' '));
}

bool begin_with(std::span<const std::string> words, std::string_view name) {
  const auto count = word_count(name);
  return words.size() >= count && fmt::format("{}", fmt::join(words.first(count), " ")) == name;
}

/// The commands of two words that begin with this one: "lexicons" -> list, check, export.
std::vector<Command> commands_of_family(std::string_view word, std::span<const Command> commands) {
  std::vector<Command> family;
  std::ranges::copy_if(commands, std::back_inserter(family), [&](const Command& command) {
    return command.name.starts_with(fmt::format("{} ", word));
  });
  return family;
}

/// An option where a command belongs, which is none of those that may stand there.
Error misplaced_option(const std::string& program, std::string_view given, std::span<const Option> options) {
  return {program, fmt::format("no option '{}'{}", given, option_advice(given, options, program))};
}

/// `crossread lexicons` and what follows it, where that is none of its commands.
Request family_request(const std::string& word, std::span<const std::string> rest,
                       std::span<const Command> family) {
  if (!rest.empty() && asks_for_help(rest[0])) return {.text = help_of_family(word, family)};
  std::vector<std::string_view> names;
  for (const auto& command : family) names.push_back(command.name.substr(word.size() + 1));
  const auto program = fmt::format("crossread {}", word);
  if (rest.empty()) throw Error(program, fmt::format("say which: {}", fmt::join(names, ", ")));
  if (rest[0].starts_with('-')) throw misplaced_option(program, rest[0], std::array{help_option});
  throw Error(program,
              fmt::format("no command '{}'{}", rest[0], advice(rest[0], names, word + " ", program)));
}

Request request_without_command(std::span<const std::string> words, std::span<const Command> commands) {
  const auto& word = words[0];
  if (asks_for_help(word)) return {.text = overview(commands)};
  if (word == "--version" || word == "-V") return {.text = version()};
  if (const auto family = commands_of_family(word, commands); !family.empty())
    return family_request(word, words.subspan(1), family);
  if (word.starts_with('-'))
    throw misplaced_option("crossread", word, std::array{help_option, version_option});
  std::vector<std::string_view> names;
  for (const auto& command : commands) names.push_back(command.name.substr(0, command.name.find(' ')));
  throw Error("crossread", fmt::format("no command '{}'{}", word, advice(word, names, "", "crossread")));
}

}  // namespace

Request read_command_line(std::span<const std::string> words, std::span<const Command> commands) {
  if (words.empty()) throw Error("crossread", "say what to do; see crossread --help");
  const auto command = std::ranges::find_if(
      commands, [&](const Command& candidate) { return begin_with(words, candidate.name); });
  if (command == commands.end()) return request_without_command(words, commands);
  const auto rest = words.subspan(word_count(command->name));
  if (std::ranges::any_of(rest, asks_for_help)) return {.text = help_of(*command)};
  return {.command = &*command, .arguments = read_arguments(*command, rest)};
}

}  // namespace crossread
