#include "analysis/lexicon/languages.h"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

#include "analysis/lexicon/completeness.h"

namespace crossread {
namespace {

void read_all(const Tables& tables, std::string_view folder, Language& language) {
  const auto found = tables.find(folder);
  if (found == tables.end()) return;
  for (const auto& [name, table] : found->second) table.schema->read(table, language);
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): short, and the same on every machine.
class Hash {
 public:
  /// Ends with a byte that no UTF-8 holds, so that "ab" + "c" is not "a" + "bc".
  void add(std::string_view text) {
    for (const char byte : text) add_byte(static_cast<unsigned char>(byte));
    add_byte(0xFF);
  }
  std::string digits() const { return fmt::format("{:016x}", value_).substr(0, 12); }

 private:
  void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3; }

  std::uint64_t value_ = 0xcbf29ce484222325;
};

ParsedTables parsed_or_thrown(const std::vector<LexiconFile>& files) {
  ParsedTables parsed = parse_tables(files);
  if (!parsed.faults.empty()) throw parsed.faults.front();
  return parsed;
}

}  // namespace

Languages::Languages(Tables tables) : tables_(std::move(tables)) {
  read_all(tables_, "common", common_);
  for (const auto& [folder, unused] : tables_) {
    if (folder == "common") continue;
    read_all(tables_, folder, languages_.emplace(folder, common_).first->second);
  }
}

const Language& Languages::of(std::string_view code) const {
  const auto found = languages_.find(code);
  return found == languages_.end() ? common_ : found->second;
}

std::vector<std::string> Languages::codes() const {
  std::vector<std::string> codes;
  for (const auto& [code, language] : languages_) codes.push_back(code);
  return codes;
}

std::string Languages::version() const {
  Hash hash;
  for (const auto& [folder, tables] : tables_) {
    for (const auto& [name, table] : tables) {
      hash.add(folder);
      hash.add(name);
      for (const Row& row : table.rows)
        for (const auto& cell : row.cells) hash.add(cell);
    }
  }
  return hash.digits();
}

Languages load_languages(const std::string& overlay_directory) {
  Tables tables = parsed_or_thrown(embedded_lexicon_files()).tables;
  if (!overlay_directory.empty()) {
    tables = overlaid(std::move(tables), parsed_or_thrown(lexicon_files_in(overlay_directory)).tables);
    if (const auto faults = naming_faults(tables, overlay_directory); !faults.empty()) throw faults.front();
  }
  return Languages(std::move(tables));
}

std::vector<TableSummary> summary(const Languages& languages) {
  std::vector<TableSummary> summaries;
  for (const auto& [folder, tables] : languages.tables())
    for (const auto& [name, table] : tables) summaries.push_back({folder, name, table.rows.size()});
  return summaries;
}

}  // namespace crossread
