#include "reports/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "analysis/error.h"
#include "reports/embedded_phrases.h"

namespace crossread {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";

/// The spaces that an editor does not show are written as `~` and `^`.
std::string with_no_break_spaces(std::string_view phrase) {
  std::string text;
  for (const char byte : phrase) {
    if (byte == '~')
      text += no_break_space;
    else if (byte == '^')
      text += narrow_no_break_space;
    else
      text += byte;
  }
  return text;
}

std::string_view next_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

std::string replaced(std::string text, std::string_view slot, std::string_view by) {
  if (const std::size_t at = text.find(slot); at != std::string::npos) text.replace(at, slot.size(), by);
  return text;
}

bool is_iso_date(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool dash = at == 4 || at == 7;
    if (dash ? text[at] != '-' : (text[at] < '0' || text[at] > '9')) return false;
  }
  return true;
}

int whole_number_in(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

Phrases::Phrases(std::string language, std::string_view table, const std::string& path)
    : language_(std::move(language)) {
  for (std::size_t number = 1; !table.empty(); ++number) {
    const std::string_view line = next_line(table);
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) throw Error(path, number, "expected a key, a tab and a phrase");
    std::string key(line.substr(0, tab));
    if (phrases_.contains(key)) throw Error(path, number, fmt::format("\"{}\" stands here twice", key));
    phrases_.emplace(std::move(key), with_no_break_spaces(line.substr(tab + 1)));
  }
}

std::string Phrases::phrase(std::string_view key) const {
  const auto found = phrases_.find(key);
  return found == phrases_.end() ? fmt::format("[{}]", key) : found->second;
}

std::string Phrases::phrase_for(std::string_view key, double value) const {
  const std::string singular = fmt::format(" {} ", phrase("number.singular"));
  const bool one = singular.find(fmt::format(" {:.0f} ", value)) != std::string::npos;
  const std::string form = fmt::format("{}.{}", key, one ? "one" : "other");
  return has(form) ? phrase(form) : phrase(key);
}

std::string Phrases::number(double value) const {
  const std::string digits = fmt::format("{:.0f}", value);
  const std::string group = phrase("number.group");
  std::string text;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > 0 && (digits.size() - at) % 3 == 0) text += group;
    text += digits[at];
  }
  return text;
}

std::string Phrases::date(std::string_view iso) const {
  if (!is_iso_date(iso)) return std::string(iso);
  const int day = whole_number_in(iso.substr(8));
  const std::string month = fmt::format("month.{}", whole_number_in(iso.substr(5, 2)));
  if (!has(month)) return std::string(iso);
  std::string text = phrase(day == 1 && has("date.first") ? "date.first" : "date");
  text = replaced(std::move(text), "{day}", std::to_string(day));
  text = replaced(std::move(text), "{month}", phrase(month));
  return replaced(std::move(text), "{year}", iso.substr(0, 4));
}

Phrases phrases_in(std::string_view language) {
  const PhraseFile* chosen = nullptr;
  for (const PhraseFile& file : phrase_files())
    if (file.language == language || (chosen == nullptr && file.language == "en")) chosen = &file;
  return Phrases(std::string(chosen->language), chosen->table,
                 fmt::format("reports/phrases/{}.tsv", chosen->language));
}

}  // namespace crossread
