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
    fmt::format_to(std::back_inserter(cases), "    {}) menu=({}) flags=({}) ;;\n", shell_quoted(menu.before),
                   all_quoted(words), all_quoted(flags));
  }
  return cases;
}

std::string bash_option(const Option& option) {
  const auto times = option.several ? "several" : option.repeats ? "again" : "once";
  const auto choices = choices_of(option);
  return fmt::format("      _crossread_option {} {} {} {}{}{}\n", shell_quoted(long_name(option)),
                     shell_quoted(short_name(option)), bash_kind(offer_for(option.value)), times,
                     choices.empty() ? "" : " ", all_quoted(choices));
}

std::string bash_commands(std::span<const Command> commands) {
  std::string cases;
  for (const auto& command : commands) {
    fmt::format_to(std::back_inserter(cases), "    {})\n      arguments={} most={}\n",
                   shell_quoted(command.name), bash_kind(offer_for(command.arguments)),
                   takes_several(command.arguments) ? "several" : "one");
    for (const auto& option : options_of(command)) cases += bash_option(option);
    cases += "      ;;\n";
  }
  return cases;
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

}  // namespace crossread
