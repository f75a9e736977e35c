#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace crossread {
namespace {

/// "  -o, --output DIR"
std::string left_column(const Option& option) {
  auto column = option.letter == 0 ? std::string("      ") : fmt::format("  -{}, ", option.letter);
  column += fmt::format("--{}", option.name);
  if (!option.value.empty()) column += fmt::format(" {}", option.value);
  return column;
}

std::string options_table(std::span<const Option> options) {
  std::size_t width = 0;
  for (const auto& option : options) width = std::max(width, left_column(option).size());
  std::string table;
  for (const auto& option : options)
    fmt::format_to(std::back_inserter(table), "{:<{}}  {}\n", left_column(option), width, option.help);
  return table;
}

std::string commands_table(std::span<const Command> commands) {
  std::size_t width = 0;
  for (const auto& command : commands) width = std::max(width, command.name.size());
  std::string table;
  for (const auto& command : commands)
    fmt::format_to(std::back_inserter(table), "  {:<{}}  {}\n", command.name, width, command.summary);
  return table;
}

/// "crossread mark [OPTION...] PATH..."
std::string usage_of(const Command& command) {
  const auto arguments = command.arguments.empty() ? "" : fmt::format(" {}", command.arguments);
  return fmt::format("crossread {} [OPTION...]{}", command.name, arguments);
}

}  // namespace

std::vector<Option> options_of(const Command& command) {
  std::vector<Option> options = command.options;
  options.push_back(help_option);
  return options;
}

std::string_view about_paths() {
  return "A PATH is a folder, a file (.html .htm .xhtml .mht .mhtml .txt .md .markdown .pdf .json .ndjson\n"
         ".jsonl, each also with .gz) or - for standard input.";
}

std::string overview(std::span<const Command> commands) {
  std::string text =
      "crossread shows how different outlets tell the same event.\n\n"
      "Usage: crossread COMMAND [OPTION...] [PATH...]\n\nCommands:\n";
  fmt::format_to(std::back_inserter(text), "{}\n{}\n\n", commands_table(commands), about_paths());
  text +=
      "crossread COMMAND --help explains a command, crossread --version says which version this is.\n"
      "Exit status: 0 done, 1 done with some articles skipped, 2 not done.\n\n"
      "Example:\n  crossread compare my-event/\n";
  return text;
}

std::string help_of_family(std::string_view word, std::span<const Command> family) {
  std::vector<std::string> usages;
  for (const auto& command : family) usages.push_back(usage_of(command));
  return fmt::format("Usage: {}\n\nCommands:\n{}\ncrossread {} COMMAND --help explains a command.\n",
                     fmt::join(usages, "\n       "), commands_table(family), word);
}

std::string help_of(const Command& command) {
  return fmt::format("Usage: {}\n\n{}\n\nOptions:\n{}\nExample:\n{}\n", usage_of(command), command.about,
                     options_table(options_of(command)), command.example);
}

std::string_view version_number() {
  return CROSSREAD_VERSION;
}

std::string version() {
  return "crossread " CROSSREAD_VERSION "\n";
}

}  // namespace crossread
