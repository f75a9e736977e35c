#include "cli/completion_words.h"

#include <algorithm>

namespace crossread::completion {

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

std::string long_name(const Option& option) {
  return fmt::format("--{}", option.name);
}

std::string short_name(const Option& option) {
  return option.letter == 0 ? std::string() : fmt::format("-{}", option.letter);
}

namespace {

Menu& menu_of(std::string_view family, std::vector<Menu>& menus) {
  const auto known = std::ranges::find(menus, family, &Menu::before);
  if (known != menus.end()) return *known;
  menus.front().items.push_back({.word = family, .help = {}});
  return menus.emplace_back(Menu{.before = family});
}

}  // namespace

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

bool is_plain_word(std::string_view word) {
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./";
  return !word.empty() && word.find_first_not_of(plain) == std::string_view::npos;
}

std::string escaped(std::string_view text, std::string_view signs) {
  std::string result;
  for (const char sign : text) {
    if (signs.find(sign) != std::string_view::npos) result += '\\';
    result += sign;
  }
  return result;
}

std::string shell_quoted(std::string_view text) {
  if (is_plain_word(text)) return std::string(text);
  std::string word = "'";
  for (const auto sign : text) word += sign == '\'' ? std::string("'\\''") : std::string(1, sign);
  return word + "'";
}

}  // namespace crossread::completion
