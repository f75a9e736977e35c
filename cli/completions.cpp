#include "cli/completions.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "cli/help.h"

namespace crossread {
namespace {

constexpr std::string_view made_of = "made of the program's table of commands and options";

/// What a shell can offer for the value of an option, or for what stands behind a command.
enum class Offer { nothing, words, choices, files, folders };

Offer offer_for(std::string_view value) {
  if (value.empty()) return Offer::nothing;
  if (value.find('|') != std::string_view::npos) return Offer::choices;
  value.remove_prefix(value.starts_with('[') ? 1 : 0);
  if (value.starts_with("DIR")) return Offer::folders;
  return value.starts_with("FILE") || value.starts_with("PATH") ? Offer::files : Offer::words;
}

bool takes_several(std::string_view arguments) {
  return arguments.find("...") != std::string_view::npos;
}

std::vector<std::string_view> parts_of(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find(separator, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::vector<std::string_view> choices_of(const Option& option) {
  return offer_for(option.value) == Offer::choices ? parts_of(option.value, '|')
                                                   : std::vector<std::string_view>();
}

/// "--output"
std::string long_name(const Option& option) {
  return fmt::format("--{}", option.name);
}

/// "-o"; nothing where there is none.
std::string short_name(const Option& option) {
  return option.letter == 0 ? std::string() : fmt::format("-{}", option.letter);
}

/// The words that may come next in the name of a command.
struct Menu {
  struct Item {
    std::string_view word;
    std::string help;  ///< of "lexicons": "list, check, export, explain"
  };
  std::string_view before;  ///< nothing, or "lexicons"
  std::vector<Item> items = {};

  /// Those that may stand in the words' place.
  std::vector<Option> options() const {
    return before.empty() ? std::vector{help_option, version_option} : std::vector{help_option};
  }
};

Menu& menu_of(std::string_view family, std::vector<Menu>& menus) {
  const auto known = std::ranges::find(menus, family, &Menu::before);
  if (known != menus.end()) return *known;
  menus.front().items.push_back({.word = family, .help = {}});
  return menus.emplace_back(Menu{.before = family});
}

/// The menu of first words, and one for each word that begins the names of several commands.
std::vector<Menu> menus_of(std::span<const Command> commands) {
  std::vector<Menu> menus(1);
  for (const auto& command : commands) {
    const auto space = command.name.find(' ');
    if (space == std::string_view::npos) {
      menus.front().items.push_back({.word = command.name, .help = std::string(command.summary)});
      continue;
    }
    const auto family = command.name.substr(0, space), word = command.name.substr(space + 1);
    menu_of(family, menus).items.push_back({.word = word, .help = std::string(command.summary)});
    auto& help = std::ranges::find(menus.front().items, family, &Menu::Item::word)->help;
    help += fmt::format("{}{}", help.empty() ? "" : ", ", word);
  }
  return menus;
}

bool is_plain(std::string_view word) {
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./";
  return !word.empty() && word.find_first_not_of(plain) == std::string_view::npos;
}

/// `text` with a backslash before each of these signs.
std::string escaped(std::string_view text, std::string_view signs) {
  std::string result;
  for (const char sign : text) {
    if (signs.find(sign) != std::string_view::npos) result += '\\';
    result += sign;
  }
  return result;
}

/// A word as bash and zsh read it: between apostrophes, but for those in it.
std::string quoted(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string word = "'";
  for (const auto sign : text) word += sign == '\'' ? std::string("'\\''") : std::string(1, sign);
  return word + "'";
}

template <typename Words>
std::string all_quoted(const Words& words) {
  std::vector<std::string> result;
  for (const auto& word : words) result.push_back(quoted(word));
  return fmt::format("{}", fmt::join(result, " "));
}

// bash

std::string_view bash_kind(Offer offer) {
  switch (offer) {
    case Offer::nothing:
      return "nothing";
    case Offer::words:
      return "word";
    case Offer::choices:
      return "choice";
    case Offer::files:
      return "file";
    case Offer::folders:
      return "folder";
  }
  return "";
}

constexpr std::string_view bash_machine = R"sh(
# One option of the command: --output -o folder once. Choices of its value follow.
_crossread_option() {
  local IFS=$'\n'
  longs+=("$1") shorts+=("$2") takes+=("$3") times+=("$4") choices+=("${*:5}")
}

# Sets `words`, as the program gets them: readline parts them also at = and :. Sets `here`, which of them the
# cursor is in, `cur`, what of that stands before the cursor, and `before`, what of this readline will not
# replace.
_crossread_words() {
  local at word last=-1 joined=
  for at in "${!COMP_WORDS[@]}"; do
    word=${COMP_WORDS[at]}
    if [[ $last -gt 0 && ( $joined || $word == [=:]* ) ]]; then
      words[last]+=$word
    else
      last=$((last + 1))
      words[last]=$word
    fi
    if [[ $at == "$COMP_CWORD" ]]; then
      here=$last before=${words[last]} cur=${words[last]}
      if [[ $word != [=:]* ]]; then
        before=${before%"$word"}
        cur=$before${1-$word}
      fi
    fi
    joined=
    [[ $word == *[=:] ]] && joined=1
  done
}

# Sets `found` to the number of the option that is given as --ui, --ui=fr, -q or -oreport.
_crossread_find() {
  local name=${1:0:2}
  [[ $1 == --* ]] && name=${1%%=*}
  for found in "${!longs[@]}"; do
    [[ $name == "${longs[found]}" || $name == "${shorts[found]}" ]] && return
  done
  return 1
}

# Offers those of the words that begin with what stands before the cursor.
_crossread_offer() {
  local word
  for word; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("${word#"$before"}")
  done
}

_crossread_offer_options() {
  local at
  for at in "${!longs[@]}"; do
    [[ ${given[at]-} && ${times[at]} != again ]] && continue
    _crossread_offer ${shorts[at]:+"${shorts[at]}"} "${longs[at]}"
  done
}

# Offers files (-f) or folders (-d), behind what begins the word ("--wire=").
_crossread_offer_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    path=$2$path
    COMPREPLY+=("${path#"$before"}")
  done < <(compgen "$1" -- "${cur#"$2"}")
}

# Offers values of a kind, the choices being lines, behind what begins the word.
_crossread_offer_values() {
  local choice
  case $1 in
    file) _crossread_offer_paths -f "$3" ;;
    folder) _crossread_offer_paths -d "$3" ;;
    choice) while IFS= read -r choice; do _crossread_offer "$3$choice"; done <<<"$2" ;;
  esac
}

# Reads the words around the cursor, from number $1 on. Sets `given`, by numbers of options; `open`, the
# option whose value comes next, or that takes all words up to the next option; `paths`, how many there are
# before the cursor; and `only_paths` behind "--".
_crossread_read() {
  local at word found
  for ((at = $1; at < here; at++)); do
    word=${words[at]}
    if [[ $open && ${times[open]} != several ]]; then
      open=
    elif [[ $only_paths ]]; then
      paths=$((paths + 1))
    elif [[ $word == -- ]]; then
      open= only_paths=1
    elif [[ $word == -?* ]]; then
      open=
      _crossread_find "$word" || continue
      given[found]=1
      [[ ${takes[found]} == nothing ]] && continue
      [[ $word == "${longs[found]}" || $word == "${shorts[found]}" ]] && open=$found
    elif [[ ! $open ]]; then
      paths=$((paths + 1))
    fi
  done
  for word in "${words[@]:here + 1}"; do
    _crossread_find "$word" && given[found]=1
  done
}

# Offers what may follow in a command's line.
_crossread_answer() {
  local found
  if [[ $open && ${times[open]} != several ]]; then
    _crossread_offer_values "${takes[open]}" "${choices[open]}" ''
  elif [[ ! $only_paths && $cur == --*=* ]]; then
    _crossread_find "$cur" && _crossread_offer_values "${takes[found]}" "${choices[found]}" "${cur%%=*}="
  elif [[ ! $only_paths && $cur == -* ]]; then
    _crossread_offer_options
  elif [[ $open ]]; then
    _crossread_offer_values "${takes[open]}" "${choices[open]}" ''
  elif [[ $arguments != nothing && ( $most == several || $paths == 0 ) ]]; then
    _crossread_offer_values "$arguments" '' ''
  elif [[ ! $only_paths ]]; then
    _crossread_offer_options
  fi
}

_crossread() {
  local cur= before= words=() here=0 first=1 name= menu=() flags=()
  COMPREPLY=()
  _crossread_words "${@:2:1}"
  while _crossread_menu "$name"; do
    if ((here == first)); then
      [[ $cur == -* ]] && menu=("${flags[@]}")
      _crossread_offer "${menu[@]}"
      return
    fi
    name+=${name:+ }${words[first]-}
    first=$((first + 1))
  done
  local arguments=nothing most=one longs=() shorts=() takes=() times=() choices=()
  local given=() open= paths=0 only_paths=
  _crossread_command "$name" || return
  _crossread_read "$first"
  _crossread_answer
}

complete -F _crossread crossread
)sh";

std::string bash_menus(std::span<const Command> commands) {
  std::string cases;
  for (const auto& menu : menus_of(commands)) {
    std::vector<std::string> words, flags;
    for (const auto& item : menu.items) words.emplace_back(item.word);
    for (const auto& option : menu.options())
      flags.insert(flags.end(), {short_name(option), long_name(option)});
    fmt::format_to(std::back_inserter(cases), "    {}) menu=({}) flags=({}) ;;\n", quoted(menu.before),
                   all_quoted(words), all_quoted(flags));
  }
  return cases;
}

std::string bash_option(const Option& option) {
  const auto times = option.several ? "several" : option.repeats ? "again" : "once";
  const auto choices = choices_of(option);
  return fmt::format("      _crossread_option {} {} {} {}{}{}\n", quoted(long_name(option)),
                     quoted(short_name(option)), bash_kind(offer_for(option.value)), times,
                     choices.empty() ? "" : " ", all_quoted(choices));
}

std::string bash_commands(std::span<const Command> commands) {
  std::string cases;
  for (const auto& command : commands) {
    fmt::format_to(std::back_inserter(cases), "    {})\n      arguments={} most={}\n", quoted(command.name),
                   bash_kind(offer_for(command.arguments)),
                   takes_several(command.arguments) ? "several" : "one");
    for (const auto& option : options_of(command)) cases += bash_option(option);
    cases += "      ;;\n";
  }
  return cases;
}

// zsh

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
  if (option.letter == 0) return quoted(fmt::format("{}{}{}", excluded, long_form, rest));
  return fmt::format("{}{{{}{},{}}}{}", quoted(excluded), short_name(option), valued ? "+" : "", long_form,
                     quoted(rest));
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
  return fmt::format(" \\\n    {}", quoted(each + zsh_value(command.arguments, "")));
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
                   quoted(fmt::format("{}:{}", zsh_escaped(item.word), zsh_escaped(item.help))));
    fmt::format_to(std::back_inserter(cases), "        {}) {} ;;\n", quoted(item.word),
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

// fish

/// Between apostrophes, in which fish knows two escapes.
std::string fish_quoted(std::string_view text) {
  return is_plain(text) ? std::string(text) : fmt::format("'{}'", escaped(text, "\\'"));
}

constexpr std::string_view fish_machine = R"fish(
# Whether the words before the cursor are these and no more.
function __crossread_at
    set -l words (commandline -opc)
    test "$words[2..]" = "$argv"
end

# Whether these are the first of them.
function __crossread_in
    set -l words (commandline -opc)
    string match -q -- "$argv *" "$words[2..] "
end

# Whether an option, by each of its names, is not given yet.
function __crossread_lacks
    for word in (commandline -opc)
        contains -- (string replace -r '^(--[^=]*)=.*|^(-[^-]).*' '$1$2' -- $word) $argv
        and return 1
    end
    return 0
end

# The same of an option with a value, which may be what the cursor is in.
function __crossread_takes
    contains -- (commandline -opc)[-1] $argv
    or __crossread_lacks $argv
end

complete -c crossread -f
)fish";

std::string fish_offer(const std::vector<std::string_view>& choices, Offer offer) {
  switch (offer) {
    case Offer::choices: {
      std::vector<std::string> words;
      for (const auto choice : choices) words.push_back(fish_quoted(choice));
      return fmt::format(" -x -a {}", fish_quoted(fmt::format("{}", fmt::join(words, " "))));
    }
    case Offer::files:
      return " -r -F";
    case Offer::folders:
      return " -x -a '(__fish_complete_directories)'";
    case Offer::words:
      return " -x";
    case Offer::nothing:
      break;
  }
  return "";
}

/// complete -c crossread -n '__crossread_in compare; and __crossread_takes --output -o' -l output -s o ...
std::string fish_option(const Option& option, std::string_view where) {
  const auto letter = option.letter == 0 ? std::string() : std::string(1, option.letter);
  std::string condition(where);
  if (!option.repeats)
    fmt::format_to(std::back_inserter(condition), "; and __crossread_{} {}{}{}",
                   option.value.empty() ? "lacks" : "takes", long_name(option), letter.empty() ? "" : " ",
                   short_name(option));
  return fmt::format("complete -c crossread -n {} -l {}{}{}{} -d {}\n", fish_quoted(condition), option.name,
                     letter.empty() ? "" : " -s ", letter,
                     fish_offer(choices_of(option), offer_for(option.value)), fish_quoted(option.help));
}

std::string fish_menu(const Menu& menu) {
  const auto where = fmt::format("__crossread_at{}{}", menu.before.empty() ? "" : " ", menu.before);
  std::string lines;
  for (const auto& item : menu.items)
    fmt::format_to(std::back_inserter(lines), "complete -c crossread -n {} -a {} -d {}\n", fish_quoted(where),
                   fish_quoted(fish_quoted(item.word)), fish_quoted(item.help));
  for (const auto& option : menu.options()) lines += fish_option(option, where);
  return lines;
}

std::string fish_command(const Command& command) {
  const auto where = fmt::format("__crossread_in {}", command.name);
  std::string lines;
  for (const auto& option : options_of(command)) lines += fish_option(option, where);
  if (const auto offer = offer_for(command.arguments); offer == Offer::files || offer == Offer::folders)
    fmt::format_to(std::back_inserter(lines), "complete -c crossread -n {}{}\n", fish_quoted(where),
                   offer == Offer::files ? " -F" : fish_offer({}, offer));
  return lines;
}

}  // namespace

std::string bash_completion(std::span<const Command> commands) {
  return fmt::format(
      "# Completion of crossread in bash, {}.\n\n"
      "# Sets the words that may follow in a command's name, and the options that may stand in their place.\n"
      "_crossread_menu() {{\n  case $1 in\n{}    *) return 1 ;;\n  esac\n}}\n\n"
      "_crossread_command() {{\n  case $1 in\n{}    *) return 1 ;;\n  esac\n}}\n{}",
      made_of, bash_menus(commands), bash_commands(commands), bash_machine);
}

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

std::string fish_completion(std::span<const Command> commands) {
  auto text = fmt::format("# Completion of crossread in fish, {}.\n{}", made_of, fish_machine);
  for (const auto& menu : menus_of(commands)) text += fish_menu(menu);
  for (const auto& command : commands) text += fish_command(command);
  return text;
}

}  // namespace crossread
