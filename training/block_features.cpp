// Prints what the block models see of each page, for fit_blocks.py: one JSON object a page, its features by
// column.
//
//   block_features [--probabilities FILE] PAGE...
//
// With --probabilities (NDJSON lines {"id", "probability": [one a block]}) it prints what the second model
// sees beside them. A PAGE whose name ends in .txt is pasted text.

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "analysis/page/charset.h"
#include "analysis/page/front.h"

namespace {

using Json = nlohmann::json;
using Probabilities = std::map<std::string, std::vector<float>>;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

Probabilities read_probabilities(const std::string& path) {
  Probabilities probabilities;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const Json page = Json::parse(line);
    probabilities[page.at("id")] = page.at("probability").get<std::vector<float>>();
  }
  return probabilities;
}

void print(const std::filesystem::path& path, const crossread::Languages& languages,
           const Probabilities& probabilities) {
  const std::string utf8 = crossread::utf8_of(read_file(path));
  const bool pasted = path.extension() == ".txt";
  const crossread::Front front =
      pasted ? crossread::text_front(utf8, languages) : crossread::html_front(utf8, languages);
  const std::string id = path.stem().string();
  const auto found = probabilities.find(id);
  crossread::FeatureTable table(front.page.list.blocks.size());
  if (found == probabilities.end())
    table = crossread::features_of(front.page);
  else
    crossread::add_context(front.page, found->second, table);
  Json page{{"id", id},
            {"language", front.language},
            {"texts", Json::array()},
            {"names", table.names()},
            {"columns", Json::array()}};
  for (const auto& block : front.page.list.blocks) page["texts"].push_back(block.text);
  for (std::size_t i = 0; i < table.names().size(); ++i) page["columns"].push_back(table.column(i));
  fmt::print("{}\n", page.dump());
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const crossread::Languages languages = crossread::load_languages();
    std::vector<std::string> arguments(argv + 1, argv + argc);
    Probabilities probabilities;
    if (arguments.size() >= 2 && arguments[0] == "--probabilities") {
      probabilities = read_probabilities(arguments[1]);
      arguments.erase(arguments.begin(), arguments.begin() + 2);
    }
    for (const std::string& path : arguments) print(path, languages, probabilities);
  } catch (const std::exception& error) {
    fmt::print(stderr, "block_features: {}\n", error.what());
    return 2;
  }
}
