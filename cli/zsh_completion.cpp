#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "cli/completion_words.h"
#include "cli/completions.h"

namespace crossread {

using namespace completion;

namespace {

/// A text between brackets, or between colons, of what zsh's _arguments reads.
std::string zsh_escaped(std::string_view text) {
  return escaped(text, "\\[]:");
}

/// "_crossread_lexicons_list"
std::string zsh_function(std::string_view name) {
  std::string function = "_crossread";
  for (const auto word : parts_of(name, ' ')) fmt::format_to(std::back_inserter(function), "_{}", word);
  return function;
}

/// ":DIR:_directories", which is what _arguments takes for a value; `name` stands above its choices.
std::string zsh_value(std::string_view value, std::string_view name) {
  switch (offer_for(value)) {
    case Offer::nothing:
      return "";
    case Offer::choices: {
      std::vector<std::string> choices;
      for (const auto choice : parts_of(value, '|'))
        choices.push_back(escaped(choice, " \t\\'\"`$&;:<>()[]{}*?!#~^="));
      return fmt::format(":{}:({})", zsh_escaped(name), fmt::join(choices, " "));
    }
    case Offer::files:
      return fmt::format(":{}:_files", zsh_escaped(value));
    case Offer::folders:
      return fmt::format(":{}:_directories", zsh_escaped(value));
    case Offer::words:
      return fmt::format(":{}: ", zsh_escaped(value));
  }
  return "";
}

/// "A NA B NB" is four values.
std::string zsh_values(const Option& option) {
  if (!option.several) return zsh_value(option.value, option.name);
  std::string values;
  for (const auto value : parts_of(option.value, ' ')) values += zsh_value(value, option.name);
  return values;
}

/// '(-o --output)'{-o+,--output=}'[the report'\''s folder]:DIR:_directories'
std::string zsh_option(const Option& option, std::string_view excluded) {
  const bool valued = !option.value.empty();
  const auto long_form = fmt::format("{}{}", long_name(option), valued ? "=" : "");
  const auto rest = fmt::format("[{}]{}", zsh_escaped(option.help), zsh_values(option));
  if (option.letter == 0) return shell_quoted(fmt::format("{}{}{}", excluded, long_form, rest));
  return fmt::format("{}{{{}{},{}}}{}", shell_quoted(excluded), short_name(option), valued ? "+" : "",
                     long_form, shell_quoted(rest));
}

std::string zsh_option(const Option& option) {
  if (option.name == help_option.name || option.name == version_option.name)
    return zsh_option(option, "(- *)");
  if (option.repeats) return zsh_option(option, "*");
  const auto both = fmt::format("({} {})", short_name(option), long_name(option));
  return zsh_option(option, option.letter == 0 ? "" : both);
}

/// '*:PATH:_files'
std::string zsh_arguments(const Command& command) {
  if (command.arguments.empty()) return "";
  const auto each = takes_several(command.arguments) ? '*' : '1';
  return fmt::format(" \\\n    {}", shell_quoted(each + zsh_value(command.arguments, "")));
}

std::string zsh_command(const Command& command) {
  std::string text = fmt::format("{}() {{\n  _arguments -s -S", zsh_function(command.name));
  for (const auto& option : options_of(command))
    fmt::format_to(std::back_inserter(text), " \\\n    {}", zsh_option(option));
  return text + zsh_arguments(command) + "\n}\n\n";
}

std::string zsh_menu(const Menu& menu) {
  std::string options, words, cases;
  for (const auto& option : menu.options())
    fmt::format_to(std::back_inserter(options), "    {} \\\n", zsh_option(option));
  for (const auto& item : menu.items) {
    fmt::format_to(std::back_inserter(words), "        {}\n",
                   shell_quoted(fmt::format("{}:{}", zsh_escaped(item.word), zsh_escaped(item.help))));
    fmt::format_to(std::back_inserter(cases), "        {}) {} ;;\n", shell_quoted(item.word),
                   zsh_function(fmt::format("{} {}", menu.before, item.word)));
  }
  return fmt::format(R"sh({}() {{
  local curcontext=$curcontext state line
  local -a commands
  typeset -A opt_args
  _arguments -C -S \
{}    '1: :->command' \
    '*:: :->rest'
  case $state in
    command)
      commands=(
{}      )
      _describe -t commands command commands
      ;;
    rest)
      case $words[1] in
{}      esac
      ;;
  esac
}}

)sh",
                     zsh_function(menu.before), options, words, cases);
}

}  // namespace

std::string zsh_completion(std::span<const Command> commands) {
  std::string text = fmt::format("#compdef crossread\n# Completion of crossread in zsh, {}.\n\n", made_of);
  for (const auto& command : commands) text += zsh_command(command);
  for (const auto& menu : menus_of(commands)) text += zsh_menu(menu);
  // zsh takes the file itself for the function _crossread when it first needs it; others may source it.
  text += R"sh(if [[ $funcstack[1] == _crossread ]]; then
  _crossread "$@"
else
  compdef _crossread crossread
fi
)sh";
  return text;
}

}  // namespace crossread
