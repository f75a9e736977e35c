#include "analysis/lexicon/check.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "analysis/lexicon/completeness.h"
#include "analysis/lexicon/files.h"
#include "analysis/lexicon/loaded_term_weights.h"
#include "analysis/lexicon/tables.h"
#include "analysis/text/rules.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;
using Faults = std::vector<Error>;

void append(Faults& faults, Faults more) {
  faults.insert(faults.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

StringMap<std::size_t> lines_by_key(const Table& table) {
  StringMap<std::size_t> lines;
  for (const Row& row : table.rows) lines.try_emplace(key_of(*table.schema, row), row.line);
  return lines;
}

Faults repeated_rows(const Table& table) {
  Faults faults;
  const auto lines = lines_by_key(table);
  for (const Row& row : table.rows) {
    const auto first = lines.find(key_of(*table.schema, row))->second;
    if (first != row.line)
      faults.emplace_back(table.path, row.line,
                          fmt::format("\"{}\" stands in line {} already", row.key(), first));
  }
  return faults;
}

Faults vain_removals(const Table& table, const Table* below) {
  Faults faults;
  const auto standing = below == nullptr ? StringMap<std::size_t>{} : lines_by_key(*below);
  for (const Row& row : table.rows)
    if (row.removes && !standing.contains(key_of(*table.schema, row)))
      faults.emplace_back(table.path, row.line, fmt::format("no row \"{}\" to remove", row.key()));
  return faults;
}

/// "* colère": what begins with anything is never looked for.
Faults terms_without_beginning(const Table& table) {
  constexpr std::array<std::string_view, 5> anything = {"*", "_", "~", "{number}", "!{number}"};
  Faults faults;
  if (!table.schema->name.starts_with("terms/")) return faults;
  for (const Row& row : table.rows) {
    const std::string_view pattern = row.key();
    if (std::ranges::find(anything, pattern.substr(0, pattern.find(' '))) != anything.end())
      faults.emplace_back(table.path, row.line, fmt::format("\"{}\" does not begin with a word", pattern));
  }
  return faults;
}

Faults unknown_features(const Table& table) {
  Faults faults;
  if (table.schema->name != "term_model") return faults;
  LoadedTermWeights weights;
  for (const Row& row : table.rows)
    if (!row.removes && !weights.set(row.key(), 0))
      faults.emplace_back(table.path, row.line, fmt::format("no feature is called \"{}\"", row.key()));
  return faults;
}

const Table* table_below(const Tables& base, const std::string& folder, const std::string& name) {
  const auto tables = base.find(folder);
  if (tables == base.end()) return nullptr;
  const auto table = tables->second.find(name);
  return table == tables->second.end() ? nullptr : &table->second;
}

/// "boilerplate.tsv.txt" and "fr.tsv" are easily written and would pass unseen.
Faults unread_files(const std::string& directory) {
  Faults faults;
  for (const auto& entry :
       fs::recursive_directory_iterator(directory, fs::directory_options::skip_permission_denied)) {
    if (entry.is_directory()) continue;
    const auto name = entry.path().lexically_relative(directory);
    if (*name.begin() == "training") continue;  // annotated texts, from which models are fitted
    const auto depth = std::distance(name.begin(), name.end());  // "fr/titles.tsv", "fr/terms/label.tsv"
    const bool is_table = name.extension() == ".tsv" && (depth == 2 || depth == 3);
    if (!is_table && name.extension() != ".md")
      faults.emplace_back(directory + "/" + name.generic_string(), "is not read: not <folder>/<table>.tsv");
  }
  return faults;
}

void sort_by_place(Faults& faults) {
  std::ranges::stable_sort(faults, {}, [](const Error& fault) { return std::tie(fault.path, fault.line); });
}

}  // namespace

std::vector<Error> check_lexicons(const std::string& directory) {
  const Tables base = parse_tables(embedded_lexicon_files()).tables;
  auto [tables, faults] = parse_tables(lexicon_files_in(directory));
  append(faults, unread_files(directory));
  for (const auto& [folder, own] : tables) {
    for (const auto& [name, table] : own) {
      append(faults, repeated_rows(table));
      append(faults, vain_removals(table, table_below(base, folder, name)));
      append(faults, terms_without_beginning(table));
      append(faults, unknown_features(table));
    }
  }
  append(faults, naming_faults(overlaid(base, tables), directory));
  sort_by_place(faults);
  return faults;
}

}  // namespace crossread
