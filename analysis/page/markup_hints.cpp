#include "analysis/page/markup_hints.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analysis/text/ascii.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr std::array kNames = {
    "article"sv,       "body"sv,      "content"sv, "lead"sv,    "title"sv, "byline"sv, "date"sv,
    "caption"sv,       "share"sv,     "comment"sv, "related"sv, "menu"sv,  "footer"sv, "sidebar"sv,
    "advertisement"sv, "subscribe"sv, "cookies"sv, "tags"sv,    "embed"sv, "widget"sv, "biography"sv,
    "quote"sv,         "infobox"sv,   "hidden"sv,  "list"sv,    "form"sv,  "table"sv};
static_assert(kNames.size() == static_cast<std::size_t>(Hint::count));

constexpr std::array<std::pair<std::string_view, Hint>, 15> kElements = {{{"address", Hint::byline},
                                                                          {"article", Hint::article},
                                                                          {"aside", Hint::sidebar},
                                                                          {"blockquote", Hint::quote},
                                                                          {"dl", Hint::list},
                                                                          {"figcaption", Hint::caption},
                                                                          {"figure", Hint::caption},
                                                                          {"footer", Hint::footer},
                                                                          {"form", Hint::form},
                                                                          {"main", Hint::content},
                                                                          {"nav", Hint::menu},
                                                                          {"ol", Hint::list},
                                                                          {"table", Hint::table},
                                                                          {"time", Hint::date},
                                                                          {"ul", Hint::list}}};

std::optional<Hint> hint_named(std::string_view name) {
  const auto found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Hint>(found - kNames.begin());
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/// Calls `use` with each word of "articleBody main-content", in lower case. Class names are ASCII by custom;
/// anything else parts words.
template <typename Use>
void for_each_name_word(std::string_view names, Use use) {
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) use(word);
    word.clear();
  };
  for (std::size_t i = 0; i < names.size(); ++i) {
    const char c = names[i];
    if (!is_ascii_letter(c) || (is_upper(c) && i > 0 && !is_upper(names[i - 1]))) finish();
    if (is_ascii_letter(c)) word += ascii_lower(c);
  }
  finish();
}

/// "display:none" and its like, however spaced.
bool hides(std::string_view style) {
  std::string dense;
  for (const char c : style)
    if (c != ' ') dense += c;
  return dense.find("display:none") != std::string::npos ||
         dense.find("visibility:hidden") != std::string::npos;
}

}  // namespace

MarkupWords::MarkupWords(const std::vector<std::pair<std::string, std::string>>& words) {
  for (const auto& [word, name] : words)
    if (const auto hint = hint_named(name)) words_.insert_or_assign(word, *hint);
}

void MarkupWords::add(std::string_view compound, Hints& hints) const {
  if (const auto whole = words_.find(compound); whole != words_.end()) {
    hints.set(static_cast<std::size_t>(whole->second));
    return;
  }
  for (std::size_t length = compound.size() - 1; length >= 4 && length < compound.size(); --length) {
    const auto first = words_.find(compound.substr(0, length));
    const auto last = words_.find(compound.substr(compound.size() - length));
    if (first != words_.end()) hints.set(static_cast<std::size_t>(first->second));
    if (last != words_.end()) hints.set(static_cast<std::size_t>(last->second));
    if (first != words_.end() || last != words_.end()) return;
  }
}

Hints MarkupWords::of(const HtmlNode& element) const {
  Hints hints;
  for (const auto& [name, hint] : kElements)
    if (element.name == name) hints.set(static_cast<std::size_t>(hint));
  for (const auto& [name, value] : element.attributes) {
    if (name == "class" || name == "id" || name == "role" || name == "itemprop" || name == "data-component" ||
        name == "data-testid")
      for_each_name_word(value, [&](std::string_view word) { add(word, hints); });
    else if (name == "hidden" || (name == "aria-hidden" && value == "true") ||
             (name == "style" && hides(value)))
      hints.set(static_cast<std::size_t>(Hint::hidden));
  }
  return hints;
}

}  // namespace crossread
