#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/lexicon/tables.h"

namespace crossread {

/// All languages there are lexicons for, loaded once, then const and shared by threads.
/// Invariant: the languages say what the tables say.
class Languages {
 public:
  /// Takes tables that parse_tables found no fault in.
  explicit Languages(Tables tables);

  /// Never fails: an unknown code gives the language that holds only what is common and has no code.
  const Language& of(std::string_view code) const;

  /// The codes that `of` knows, sorted.
  std::vector<std::string> codes() const;

  /// 12 hexadecimal digits that change with any row and not with comments: two reports that carry the same
  /// were made with the same words.
  std::string version() const;

  const Tables& tables() const { return tables_; }

 private:
  Tables tables_;
  Language common_;
  std::map<std::string, Language, std::less<>> languages_;
};

/// The lexicons that come with the program, with those of the overlay's folder, if any, laid on them.
/// Throws the first Error there is in the overlay.
Languages load_languages(const std::string& overlay_directory = {});

/// How much a table holds.
struct TableSummary {
  std::string language;  ///< its folder: a code, or "common"
  std::string table;
  std::size_t rows = 0;
};

/// One for each table, by language and name.
std::vector<TableSummary> summary(const Languages& languages);

}  // namespace crossread
