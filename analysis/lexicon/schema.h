#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace crossread {

struct Language;
struct Table;

/// What a column's cells may hold.
struct Column {
  enum class Kind : std::uint8_t {
    text,     ///< anything; one of `values` where there are any
    word,     ///< anything without a space; one of `values` where there are any
    list,     ///< items parted by `|`, each one of `values` where there are any: "AFP | Agence France-Presse"
    pattern,  ///< words, `*` for any words, and the placeholders in `values`: "avec {agency}"
    number    ///< a decimal number: "-1.25"
  };
  std::string_view name;
  bool required = true;
  Kind kind = Kind::text;
  std::span<const std::string_view> values = {};
};

/// A table that the loader knows: `lexicons/<folder>/<name>.tsv`. The first columns are the key of a row.
struct TableSchema {
  enum class Folder : std::uint8_t { language, common };
  /// Whether "Lire aussi" and "LIRE AUSSI" are one key, or "a" and "à" two.
  enum class Key : std::uint8_t { folded, written };

  std::string_view name;
  Folder folder = Folder::language;
  Key key = Key::folded;
  std::span<const Column> columns;
  std::size_t key_columns = 1;
  void (*read)(const Table&, Language&) = nullptr;  ///< puts the rows where the language holds them
};

/// Every table there is, by name.
std::span<const TableSchema> table_schemas();

/// Null for a name that no table has.
const TableSchema* schema_of(std::string_view name);

}  // namespace crossread
