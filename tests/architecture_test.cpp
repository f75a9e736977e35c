// Who may include whom is written down here as in docs/architecture.md; every #include "..." of ours is held
// against it.

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

namespace {

/// Headers that know nothing of any stage.
const std::set<std::string> for_all{"analysis/error.h", "analysis/in_parallel.h"};

/// Folder -> folders that its files may include, besides itself and the headers for all.
const std::map<std::string, std::set<std::string>> may_include{
    {"analysis/dictionary", {}},
    {"analysis/text", {"analysis/dictionary"}},
    {"analysis/lexicon", {"analysis/text"}},
    {"analysis/page", {"analysis/text", "analysis/lexicon"}},
    {"analysis/people", {"analysis/text", "analysis/lexicon"}},
    {"analysis/quotes", {"analysis/text", "analysis/lexicon", "analysis/people"}},
    {"analysis/terms", {"analysis/text", "analysis/lexicon", "analysis/people", "analysis/quotes"}},
    {"analysis/events", {"analysis/text", "analysis/lexicon"}},
    {"analysis/alignment", {"analysis/text", "analysis/lexicon"}},
    {"analysis/words", {"analysis/text", "analysis/lexicon"}},
    {"analysis/comparison",
     {"analysis/text", "analysis/lexicon", "analysis/page", "analysis/people", "analysis/quotes",
      "analysis/terms", "analysis/events", "analysis/alignment", "analysis/words"}},
    {"reports",
     {"analysis/text", "analysis/lexicon", "analysis/page", "analysis/people", "analysis/quotes",
      "analysis/terms", "analysis/events", "analysis/alignment", "analysis/words", "analysis/comparison"}},
    {"cli",
     {"analysis/text", "analysis/lexicon", "analysis/page", "analysis/people", "analysis/quotes",
      "analysis/terms", "analysis/events", "analysis/alignment", "analysis/words", "analysis/comparison",
      "reports"}}};

/// "analysis/text/fold.h" -> "analysis/text", "reports/sections/head.cpp" -> "reports"
std::string folder_of(const std::string& path) {
  const std::size_t first = path.find('/');
  if (path.substr(0, first) != "analysis") return path.substr(0, first);
  return path.substr(0, path.find('/', first + 1));
}

std::set<std::string> included_by(const std::filesystem::path& file) {
  constexpr std::string_view directive = "#include \"";
  std::set<std::string> included;
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(directive))
      included.insert(line.substr(directive.size(), line.rfind('"') - directive.size()));
  return included;
}

bool is_source(const std::filesystem::path& path) {
  return path.extension() == ".h" || path.extension() == ".cpp";
}

}  // namespace

TEST_CASE("every stage includes only what the table of stages allows", "[architecture]") {
  const std::filesystem::path root(PROJECT_ROOT);
  std::size_t files = 0;
  for (const char* top : {"analysis", "reports", "cli"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
      if (!is_source(entry.path())) continue;
      const std::string path = std::filesystem::relative(entry.path(), root).generic_string();
      if (for_all.contains(path)) continue;
      ++files;
      const std::string folder = folder_of(path);
      INFO(path);
      REQUIRE(may_include.contains(folder));
      for (const std::string& included : included_by(entry.path())) {
        INFO(included);
        CHECK(std::filesystem::exists(root / included));
        const bool allowed = for_all.contains(included) || folder_of(included) == folder ||
                             may_include.at(folder).contains(folder_of(included));
        CHECK(allowed);
      }
    }
  CHECK(files > 50);
}

TEST_CASE("the table of stages has no cycle", "[architecture]") {
  std::set<std::string> settled;
  for (std::size_t round = 0; round < may_include.size(); ++round)
    for (const auto& [folder, others] : may_include)
      if (std::ranges::all_of(others, [&](const std::string& other) { return settled.contains(other); }))
        settled.insert(folder);
  CHECK(settled.size() == may_include.size());
}
