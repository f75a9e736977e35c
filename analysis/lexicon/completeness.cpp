#include "analysis/lexicon/completeness.h"

#include <fmt/format.h>

namespace crossread {

std::vector<Error> naming_faults(const Tables& tables, const std::string& root) {
  std::vector<Error> faults;
  for (const auto& [folder, own] : tables) {
    if (folder == "common") continue;
    const auto naming = own.find("language");
    if (naming == own.end()) {
      faults.emplace_back(fmt::format("{}/{}", root, folder), "no language.tsv");
    } else if (const auto& rows = naming->second.rows; rows.size() != 1 || rows.front().key() != folder) {
      faults.emplace_back(naming->second.path, fmt::format("expected one row, for the code \"{}\"", folder));
    }
  }
  return faults;
}

}  // namespace crossread
