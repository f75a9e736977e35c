#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/error.h"
#include "analysis/lexicon/schema.h"

namespace crossread {

/// One line of a table: a cell for each column of the schema, in its order; "" where the line gives none.
struct Row {
  std::size_t line = 0;
  bool removes = false;  ///< written "-Lire aussi": takes that row out of what the overlay lies on
  std::vector<std::string_view> cells;

  std::string_view key() const { return cells.front(); }
  std::string text(std::size_t column) const { return std::string(cells[column]); }
};

/// The rows of `lexicons/<folder>/<name>.tsv`, in the order of the file. Their cells are views of its text.
struct Table {
  std::string path;
  const TableSchema* schema = nullptr;
  std::vector<Row> rows;
  std::vector<std::shared_ptr<const std::string>> texts = {};  ///< those that are no part of the program
};

/// A table, and one error for each line that could not be read.
struct ParsedTable {
  Table table;
  std::vector<Error> faults;
};

/// Reads a table: tab-separated, UTF-8 (a byte order mark and CRLF are accepted), `#` at a line's start
/// begins a comment, the first other line names the columns. The rows are views of `bytes`.
ParsedTable parse_table(const TableSchema& schema, std::string path, std::string_view bytes);

/// What makes a row the same row in two files: its first cells, folded where the schema says so.
std::string key_of(const TableSchema& schema, const Row& row);

/// The items of a list cell: "AFP | Agence France-Presse".
std::vector<std::string> items_of(std::string_view cell);

}  // namespace crossread
