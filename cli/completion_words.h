#pragma once

#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/help.h"

/// What the completions of all shells are made of.
namespace crossread::completion {

constexpr std::string_view made_of = "made of the program's table of commands and options";

/// What a shell can offer for the value of an option, or for what stands behind a command.
enum class Offer { nothing, words, choices, files, folders };

Offer offer_for(std::string_view value);

/// Whether "PATH..." or its like stands behind a command.
bool takes_several(std::string_view arguments);

std::vector<std::string_view> parts_of(std::string_view text, char separator);

/// "fr", "en" of "fr|en"; none of any other value.
std::vector<std::string_view> choices_of(const Option& option);

/// "--output"
std::string long_name(const Option& option);

/// "-o"; nothing where there is none.
std::string short_name(const Option& option);

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

/// The menu of first words, and one for each word that begins the names of several commands.
std::vector<Menu> menus_of(std::span<const Command> commands);

/// Whether a shell reads a word as it stands.
bool is_plain_word(std::string_view word);

/// `text` with a backslash before each of these signs.
std::string escaped(std::string_view text, std::string_view signs);

/// A word as bash and zsh read it: between apostrophes, but for those in it.
std::string shell_quoted(std::string_view text);

template <typename Words>
std::string all_quoted(const Words& words) {
  std::vector<std::string> result;
  for (const auto& word : words) result.push_back(shell_quoted(word));
  return fmt::format("{}", fmt::join(result, " "));
}

}  // namespace crossread::completion
