#include "analysis/lexicon/languages.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "analysis/lexicon/completeness.h"
#include "analysis/lexicon/embedded.h"

namespace crossread {
namespace {

std::string_view folder_of(const EmbeddedFile& file) {
  return file.name.substr(0, file.name.find('/'));
}

void read_tables(const Tables& tables, Language& language) {
  for (const auto& [folder, named] : tables)
    for (const auto& [name, table] : named) table.schema->read(table, language);
}

void read_all(const Tables& tables, Language& language) {
  read_tables(tables, language);
  language.people_tables = WordTables(language.people);
}

/// Which dictionary the table of that name says.
DictionaryRules dictionary_in(const Tables& tables) {
  Language language;
  read_tables(tables, language);
  return std::move(language.text.dictionary);
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

}  // namespace

struct Languages::AlreadyRead {
  std::mutex mutex;
  std::map<std::string, Language, std::less<>> by_code;  // "" is the one that holds only what is common
};

Languages::Languages(Tables overlay) : overlay_(std::move(overlay)), read_(std::make_unique<AlreadyRead>()) {}
Languages::~Languages() = default;
Languages::Languages(Languages&& other) noexcept = default;
Languages& Languages::operator=(Languages&& other) noexcept = default;

const Language& Languages::of(std::string_view code) const {
  const std::lock_guard lock(read_->mutex);
  auto& read = read_->by_code;
  if (const auto found = read.find(code); found != read.end()) return found->second;
  const auto [common, is_first] = read.try_emplace("");
  if (is_first) read_all(tables_in(common_folder), common->second);
  const auto known = codes();
  if (!std::ranges::binary_search(known, code)) return common->second;
  if (met_) {
    const DictionaryRules dictionary = dictionary_in(tables_in(code, "dictionary"));
    if (dictionary.format != DictionaryRules::Format::none) met_(dictionary);
  }
  Language language = common->second;
  read_all(tables_in(code), language);
  return read.emplace(code, std::move(language)).first->second;
}

void Languages::when_met(std::function<void(const DictionaryRules&)> met) {
  met_ = std::move(met);
}

std::vector<std::string> Languages::codes() const {
  std::set<std::string> folders;
  for (const auto& file : embedded_files()) folders.emplace(folder_of(file));
  for (const auto& [folder, tables] : overlay_) folders.insert(folder);
  folders.erase(std::string(common_folder));
  return {folders.begin(), folders.end()};
}

Tables Languages::tables_in(std::string_view folder, std::string_view name) const {
  const std::string path = name.empty() ? fmt::format("{}/", folder) : fmt::format("{}/{}.tsv", folder, name);
  std::vector<LexiconFile> files = embedded_lexicon_files();
  std::erase_if(files, [&](const LexiconFile& file) { return !file.name.starts_with(path); });
  Tables overlay;
  if (const auto found = overlay_.find(folder); found != overlay_.end()) overlay.insert(*found);
  if (!name.empty() && !overlay.empty())
    std::erase_if(overlay.begin()->second, [&](const auto& table) { return table.first != name; });
  return overlaid(parse_tables(files).tables, overlay);
}

Tables Languages::tables() const {
  return overlaid(parse_tables(embedded_lexicon_files()).tables, overlay_);
}

std::string Languages::version() const {
  Hash hash;
  for (const auto& [folder, named] : tables()) {
    for (const auto& [name, table] : named) {
      hash.add(folder);
      hash.add(name);
      for (const Row& row : table.rows)
        for (const auto& cell : row.cells) hash.add(cell);
    }
  }
  return hash.digits();
}

Languages load_languages(const std::string& overlay_directory) {
  if (overlay_directory.empty()) return Languages();
  auto [overlay, faults] = parse_tables(lexicon_files_in(overlay_directory));
  if (!faults.empty()) throw Error(faults.front());
  Languages languages(std::move(overlay));
  if (faults = naming_faults(languages.tables(), overlay_directory); !faults.empty())
    throw Error(faults.front());
  return languages;
}

std::vector<TableSummary> summary(const Languages& languages) {
  std::vector<TableSummary> summaries;
  for (const auto& [folder, named] : languages.tables())
    for (const auto& [name, table] : named) summaries.push_back({folder, name, table.rows.size()});
  return summaries;
}

}  // namespace crossread
