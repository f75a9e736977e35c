#include "cli/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/program_options.hpp>

#include "analysis/error.h"
#include "cli/suggestion.h"

namespace crossread {
namespace {

namespace po = boost::program_options;

std::string program_of(const Command& command) {
  return fmt::format("crossread {}", command.name);
}

po::options_description parser_of(const Command& command) {
  po::options_description parser;
  for (const auto& option : command.options) {
    auto names = std::string(option.name);
    if (option.letter != 0) names += fmt::format(",{}", option.letter);
    if (option.value.empty()) {
      parser.add_options()(names.c_str(), "");
    } else if (option.several) {
      parser.add_options()(names.c_str(), po::value<std::vector<std::string>>()->multitoken(), "");
    } else {
      parser.add_options()(names.c_str(), po::value<std::string>(), "");
    }
  }
  return parser;
}

/// The option that was given as "--output", "-o" or "output".
const Option& option_called(const Command& command, std::string_view given) {
  if (given.starts_with('-') && !given.starts_with("--"))
    return *std::ranges::find(command.options, given[1], &Option::letter);
  given.remove_prefix(given.starts_with("--") ? 2 : 0);
  return *std::ranges::find(command.options, given, &Option::name);
}

Error unknown_option(const Command& command, std::string_view given) {
  given = given.substr(0, given.find('='));
  const auto program = program_of(command);
  return {program, fmt::format("no option '{}'{}", given, option_advice(given, command.options, program))};
}

Error wrong_value(const Command& command, const po::invalid_command_line_syntax& error) {
  const auto& option = option_called(command, error.get_option_name());
  if (error.kind() == po::invalid_syntax::extra_parameter)
    return {program_of(command), fmt::format("--{} takes no value", option.name)};
  return {program_of(command), fmt::format("--{} needs a value: {}", option.name, option.value)};
}

std::vector<po::option> parsed(const Command& command, std::span<const std::string> words) {
  // Boost would guess an option from its first letters; what a script relies on must be written out.
  constexpr int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  try {
    const auto parser = parser_of(command);
    return po::command_line_parser({words.begin(), words.end()}).options(parser).style(style).run().options;
  } catch (const po::unknown_option& unknown) {
    throw unknown_option(command, unknown.get_option_name());
  } catch (const po::invalid_command_line_syntax& error) {
    throw wrong_value(command, error);
  }
}

bool is_choice(std::string_view choices, std::string_view value) {
  for (std::size_t begin = 0; begin <= choices.size();) {
    const auto end = std::min(choices.find('|', begin), choices.size());
    if (choices.substr(begin, end - begin) == value) return true;
    begin = end + 1;
  }
  return false;
}

void check_value(const Command& command, const Option& option, const std::string& value) {
  const bool closed = option.value.find('|') != std::string_view::npos;
  if (closed && !is_choice(option.value, value))
    throw Error(program_of(command), fmt::format("--{} is {}, not '{}'", option.name, option.value, value));
}

void check_paths(const Command& command, const std::vector<std::string>& paths) {
  const auto program = program_of(command);
  const bool any = command.arguments.empty() || command.arguments.starts_with('[');
  if (paths.empty() && !any)
    throw Error(program, fmt::format("{} is missing; see {} --help", command.arguments, program));
  const std::size_t most = command.arguments.empty() ? 0 : 1;
  if (command.arguments.find("...") == std::string_view::npos && paths.size() > most)
    throw Error(program, fmt::format("'{}' is too much", paths[most]));
}

}  // namespace

std::vector<std::string> Arguments::values(std::string_view name) const {
  std::vector<std::string> lines;
  const auto found = options.find(name);
  if (found == options.end()) return lines;
  for (std::size_t begin = 0; begin <= found->second.size();) {
    const auto end = std::min(found->second.find('\n', begin), found->second.size());
    lines.push_back(found->second.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

Arguments read_arguments(const Command& command, std::span<const std::string> words) {
  Arguments arguments;
  for (const auto& given : parsed(command, words)) {
    const auto value = fmt::format("{}", fmt::join(given.value, "\n"));
    if (given.position_key >= 0) {
      arguments.paths.push_back(value);
      continue;
    }
    const auto& option = option_called(command, given.string_key);
    check_value(command, option, value);
    std::string& held = arguments.options[std::string(option.name)];
    held = (option.repeats || option.several) && !held.empty() ? fmt::format("{}\n{}", held, value) : value;
  }
  check_paths(command, arguments.paths);
  return arguments;
}

std::string advice(std::string_view word, std::span<const std::string_view> names,
                   std::string_view before_name, std::string_view program) {
  const auto meant = nearest(word, names);
  if (meant.empty()) return fmt::format("; see {} --help", program);
  return fmt::format("; did you mean '{}{}'?", before_name, meant);
}

std::string option_advice(std::string_view given, std::span<const Option> options, std::string_view program) {
  std::vector<std::string_view> names;
  for (const auto& option : options) names.push_back(option.name);
  given = given.substr(0, given.find('='));
  return advice(given.substr(std::min(given.find_first_not_of('-'), given.size())), names, "--", program);
}

}  // namespace crossread
