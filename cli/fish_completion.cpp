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

/// Between apostrophes, in which fish knows two escapes.
std::string fish_quoted(std::string_view text) {
  return is_plain_word(text) ? std::string(text) : fmt::format("'{}'", escaped(text, "\\'"));
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

# Whether the last option is one of these, which take all words up to the next option.
function __crossread_amid
    set -l options (string match -r -- '^-[^=]+' (commandline -opc))
    contains -- "$options[-1]" $argv
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

/// "--output -o"
std::string names_of(const Option& option) {
  return fmt::format("{}{}{}", long_name(option), option.letter == 0 ? "" : " ", short_name(option));
}

/// complete -c crossread -n '__crossread_in compare; and __crossread_takes --output -o' -l output -s o ...
std::string fish_option(const Option& option, std::string_view where) {
  const auto letter = option.letter == 0 ? std::string() : std::string(1, option.letter);
  std::string condition(where);
  if (!option.repeats)
    fmt::format_to(std::back_inserter(condition), "; and __crossread_{} {}",
                   option.value.empty() ? "lacks" : "takes", names_of(option));
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

/// complete -c crossread -n '__crossread_in keyness; and not __crossread_amid --counts' -F
std::string fish_arguments(const Command& command, std::string_view where) {
  const auto offer = offer_for(command.arguments);
  if (offer != Offer::files && offer != Offer::folders) return "";
  std::string condition(where);
  for (const auto& option : command.options)
    if (option.several && offer_for(option.value) != offer)
      fmt::format_to(std::back_inserter(condition), "; and not __crossread_amid {}", names_of(option));
  return fmt::format("complete -c crossread -n {}{}\n", fish_quoted(condition),
                     offer == Offer::files ? " -F" : fish_offer({}, offer));
}

std::string fish_command(const Command& command) {
  const auto where = fmt::format("__crossread_in {}", command.name);
  std::string lines;
  for (const auto& option : options_of(command)) lines += fish_option(option, where);
  return lines + fish_arguments(command, where);
}

}  // namespace

std::string fish_completion(std::span<const Command> commands) {
  auto text = fmt::format("# Completion of crossread in fish, {}.\n{}", made_of, fish_machine);
  for (const auto& menu : menus_of(commands)) text += fish_menu(menu);
  for (const auto& command : commands) text += fish_command(command);
  return text;
}

}  // namespace crossread
