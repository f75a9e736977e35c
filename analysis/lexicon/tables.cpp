#include "analysis/lexicon/tables.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "analysis/text/rules.h"

namespace crossread {
namespace {

/// ISO 639: "fr", "gsw".
bool is_language_code(std::string_view folder) {
  return (folder.size() == 2 || folder.size() == 3) &&
         std::ranges::all_of(folder, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// Why no table can be read from this folder under this name; "" where one can.
std::string place_fault(std::string_view folder, std::string_view name) {
  if (folder != common_folder && !is_language_code(folder))
    return fmt::format("folder \"{}\" is neither \"common\" nor the code of a language", folder);
  const auto* schema = schema_of(name);
  if (schema == nullptr) {
    std::string known;
    for (const auto& each : table_schemas())
      known += fmt::format("{}{}", known.empty() ? "" : ", ", each.name);
    return fmt::format("no table is called \"{}\" ({})", name, known);
  }
  const bool belongs_to_common = schema->folder == TableSchema::Folder::common;
  if (belongs_to_common == (folder == common_folder)) return {};
  return fmt::format("table {} belongs in {}", name,
                     belongs_to_common ? "common" : "the folder of a language");
}

/// Lays rows on a table one after the other; where each key's row stands is looked up once.
class Overlay {
 public:
  explicit Overlay(Table& table) : table_(table) {
    for (std::size_t i = 0; i < table_.rows.size(); ++i) places_[key_of(*table_.schema, table_.rows[i])] = i;
  }

  void lay(const Row& row) {
    const auto [place, is_new] = places_.try_emplace(key_of(*table_.schema, row), table_.rows.size());
    if (is_new) {
      table_.rows.push_back(row);
    } else {
      table_.rows[place->second] = row;
    }
  }

  void remove_removed() { std::erase_if(table_.rows, &Row::removes); }

 private:
  Table& table_;
  StringMap<std::size_t> places_;
};

}  // namespace

ParsedTables parse_tables(std::span<const LexiconFile> files) {
  ParsedTables parsed;
  for (const auto& file : files) {
    const auto slash = file.name.find('/');
    const auto folder = file.name.substr(0, slash);
    const auto name = file.name.substr(slash + 1, file.name.rfind('.') - slash - 1);
    if (auto reason = place_fault(folder, name); !reason.empty()) {
      parsed.faults.emplace_back(file.path(), std::move(reason));
      continue;
    }
    auto [table, faults] = parse_table(*schema_of(name), file.path(), file.content);
    if (file.read) table.texts.push_back(file.read);
    parsed.faults.insert(parsed.faults.end(), faults.begin(), faults.end());
    parsed.tables[folder].emplace(name, std::move(table));
  }
  return parsed;
}

Tables overlaid(Tables base, const Tables& overlay) {
  for (const auto& [folder, tables] : overlay) {
    for (const auto& [name, table] : tables) {
      auto& below = base[folder].try_emplace(name, Table{table.path, table.schema, {}}).first->second;
      below.texts.insert(below.texts.end(), table.texts.begin(), table.texts.end());
      Overlay laid(below);
      for (const Row& row : table.rows) laid.lay(row);
      laid.remove_removed();
    }
  }
  return base;
}

}  // namespace crossread
