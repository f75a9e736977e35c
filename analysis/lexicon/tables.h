#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/error.h"
#include "analysis/lexicon/files.h"
#include "analysis/lexicon/table.h"

namespace crossread {

/// The folder of the tables that all languages share.
inline constexpr std::string_view common_folder = "common";

/// Tables by folder, then by name: tables["fr"]["boilerplate"].
using Tables = std::map<std::string, std::map<std::string, Table, std::less<>>, std::less<>>;

/// The tables that could be read, and one error for each fault, in the order of the files.
struct ParsedTables {
  Tables tables;
  std::vector<Error> faults;
};

ParsedTables parse_tables(std::span<const LexiconFile> files);

/// The base with the overlay's rows laid on it: a row whose key stands already replaces that row, a removing
/// row takes it away, any other is added at the end.
Tables overlaid(Tables base, const Tables& overlay);

}  // namespace crossread
