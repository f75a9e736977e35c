#include "analysis/lexicon/table.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "analysis/lexicon/cell.h"
#include "analysis/text/fold.h"
#include "analysis/text/text.h"

namespace crossread {
namespace {

using Cells = std::vector<std::string_view>;

std::string names_of(std::span<const Column> columns) {
  Cells names;
  for (const auto& column : columns) names.push_back(column.name);
  return fmt::format("{}", fmt::join(names, ", "));
}

/// Reads line after line; the first that is no comment names the columns.
class TableParser {
 public:
  TableParser(const TableSchema& schema, std::string path, bool ill_formed_somewhere)
      : schema_(schema), ill_formed_somewhere_(ill_formed_somewhere) {
    parsed_.table = {std::move(path), &schema, {}, {}};
  }

  void read(std::string_view line) {
    ++line_;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.starts_with('#') || line.find_first_not_of(" \t") == std::string_view::npos) return;
    if (ill_formed_somewhere_ && !is_well_formed_utf8(line)) return fault("ill-formed UTF-8");
    cells_.clear();
    for_each_piece(line, '\t', [&](std::string_view cell) { cells_.push_back(cell); });
    if (state_ == State::rows) read_row(cells_);
    if (state_ == State::header) read_header(cells_);
  }

  ParsedTable finished() && {
    if (state_ == State::header) fault(fmt::format("no header line ({})", names_of(schema_.columns)));
    return std::move(parsed_);
  }

 private:
  enum class State { header, rows, refused };

  void fault(std::string reason) {
    parsed_.faults.emplace_back(parsed_.table.path, line_, std::move(reason));
  }

  void refuse(std::string reason) {
    state_ = State::refused;
    fault(std::move(reason));
  }

  void read_header(const Cells& names) {
    state_ = State::rows;
    for (const auto name : names) {
      const auto found = std::ranges::find(schema_.columns, name, &Column::name);
      if (found == schema_.columns.end() || std::ranges::find(columns_, &*found) != columns_.end())
        return refuse(fmt::format("the header's \"{}\" is not one of {}", name, names_of(schema_.columns)));
      columns_.push_back(&*found);
      if (found->required) least_cells_ = columns_.size();
    }
    if (columns_.front() != &schema_.columns.front())
      return refuse(fmt::format("the first column must be {}", schema_.columns.front().name));
    for (const auto& column : schema_.columns)
      if (column.required && std::ranges::find(columns_, &column) == columns_.end())
        return refuse(fmt::format("the header has no column {}", column.name));
  }

  void read_row(const Cells& cells) {
    Row row{line_, cells.front().starts_with('-'), std::vector<std::string_view>(schema_.columns.size())};
    if (!has_right_size(cells, row.removes)) return;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto cell = i == 0 && row.removes ? cells[i].substr(1) : cells[i];
      if (auto reason = fault_of(*columns_[i], cell); !reason.empty()) return fault(std::move(reason));
      row.cells[static_cast<std::size_t>(columns_[i] - schema_.columns.data())] = cell;
    }
    parsed_.table.rows.push_back(std::move(row));
  }

  bool has_right_size(const Cells& cells, bool removes) {
    const auto least = removes ? std::min(schema_.key_columns, least_cells_) : least_cells_;
    if (least <= cells.size() && cells.size() <= columns_.size()) return true;
    Cells names;
    for (const auto* column : columns_) names.push_back(column->name);
    const auto bounds =
        least == columns_.size() ? fmt::format("{}", least) : fmt::format("{} to {}", least, columns_.size());
    fault(fmt::format("expected {} columns ({}), found {}", bounds, fmt::join(names, ", "), cells.size()));
    return false;
  }

  const TableSchema& schema_;
  const bool ill_formed_somewhere_;  // else no line needs to be looked at for it
  State state_ = State::header;
  std::size_t line_ = 0;
  std::size_t least_cells_ = 1;         // the optional columns at the end may be left out
  std::vector<const Column*> columns_;  // in the header's order
  Cells cells_;                         // of the line that is read
  ParsedTable parsed_;
};

}  // namespace

ParsedTable parse_table(const TableSchema& schema, std::string path, std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  TableParser parser(schema, std::move(path), !is_well_formed_utf8(bytes));
  while (!bytes.empty()) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    parser.read(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return std::move(parser).finished();
}

std::string key_of(const TableSchema& schema, const Row& row) {
  std::string key(row.key());
  for (std::size_t i = 1; i < schema.key_columns; ++i) key.append("\t").append(row.cells[i]);
  return schema.key == TableSchema::Key::folded ? fold(key) : key;
}

std::vector<std::string> items_of(std::string_view cell) {
  std::vector<std::string> items;
  if (cell.empty()) return items;
  for_each_piece(cell, '|', [&](std::string_view item) { items.emplace_back(item); });
  return items;
}

}  // namespace crossread
