#include <cstddef>
#include <cstdint>
#include <string_view>

#include "analysis/lexicon/table.h"

// Any bytes are read as each of the known tables: rows or faults, nothing else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const crossread::TableSchema& schema : crossread::table_schemas())
    crossread::parse_table(schema, "table.tsv", bytes);
  return 0;
}
