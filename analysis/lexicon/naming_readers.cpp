#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/cell.h"
#include "analysis/lexicon/readers.h"
#include "analysis/lexicon/row_values.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

constexpr std::string_view marks = ",.;:()";

/// "régime sans sel" or, of a word that tells it in the same sentence, "strike + union".
OtherSense sense_of(const std::string& item) {
  const auto plus = item.find(" + ");
  if (plus == std::string::npos) return {.phrase = item};
  return {.phrase = item.substr(0, plus), .beside = fold(std::string_view(item).substr(plus + 3))};
}

/// « , qu'on appelle » is the tokens « , qu' on appelle ».
std::vector<std::string> tokens_of(std::string_view words) {
  std::vector<std::string> tokens(1);
  for (const char byte : fold(words)) {
    const bool is_mark = marks.find(byte) != std::string_view::npos;
    if (!tokens.back().empty() && (is_mark || byte == ' ' || marks.find(tokens.back().back()) != marks.npos))
      tokens.emplace_back();
    if (byte != ' ') tokens.back() += byte;
    if (byte == '\'') tokens.emplace_back();
  }
  std::erase(tokens, "");
  return tokens;
}

}  // namespace

void read_namings(const Table& table, Language& language) {
  for (const Row& row : table.rows) {
    NamingFamily family{
        .referent = row.text(0), .names = items_of(row.cells[1]), .is_sure = row.cells[2] == "yes"};
    for (const auto& item : items_of(row.cells[3])) family.other_senses.push_back(sense_of(item));
    language.namings.push_back(std::move(family));
  }
}

// A phrase without both names says nothing; the key of a row is checked only for what it may hold.
void read_name_phrases(const Table& table, Language& language) {
  for (const Row& row : table.rows) {
    const std::string_view phrase = row.key();
    const auto name = phrase.find("{name}"), other = phrase.find("{other}");
    if (name == std::string_view::npos || other == std::string_view::npos) continue;
    const auto first = std::min(name, other), second = std::max(name, other);
    const auto end = phrase.find('}', first) + 1;
    language.name_phrases.push_back({.before = tokens_of(phrase.substr(0, first)),
                                     .between = tokens_of(phrase.substr(end, second - end)),
                                     .other_first = other < name,
                                     .strength = value_of<NamePhrase::Strength>(table, row, 1)});
  }
}

}  // namespace crossread
