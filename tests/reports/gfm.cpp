#include "tests/reports/gfm.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string_view>

namespace crossread::test {

std::string gfm_tree(const std::string& markdown) {
  std::string path = (std::filesystem::temp_directory_path() / "crossread-XXXXXX").string();
  ::close(::mkstemp(path.data()));
  std::ofstream(path, std::ios::binary) << markdown;
  const std::string command =
      "cmark-gfm -e table -e autolink -e strikethrough -e tasklist -e footnotes -t xml " + path;
  std::FILE* pipe = ::popen(command.c_str(), "r");
  std::string tree;
  std::array<char, 4096> buffer{};
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    tree.append(buffer.data(), count);
  const int status = ::pclose(pipe);
  std::filesystem::remove(path);
  if (status != 0) throw std::runtime_error("cmark-gfm failed: is it installed?");
  return tree;
}

std::map<std::string, int> nodes_of(const std::string& tree) {
  std::map<std::string, int> nodes;
  for (std::size_t at = tree.find('<'); at != std::string::npos; at = tree.find('<', at + 1)) {
    const std::string name = tree.substr(at + 1, tree.find_first_of(" >/", at + 1) - at - 1);
    if (name != "text" && !name.empty() && name.front() != '?' && name.front() != '!') ++nodes[name];
  }
  return nodes;
}

std::vector<std::string> destinations_in(const std::string& tree) {
  constexpr std::string_view attribute = " destination=\"";
  std::vector<std::string> destinations;
  for (std::size_t at = tree.find(attribute); at != std::string::npos; at = tree.find(attribute, at + 1)) {
    const std::size_t begin = at + attribute.size();
    destinations.push_back(tree.substr(begin, tree.find('"', begin) - begin));
  }
  return destinations;
}

bool has_only_our_html(const std::string& tree) {
  for (std::size_t at = tree.find("<html_inline"); at != std::string::npos;
       at = tree.find("<html_inline", at + 1))
    if (tree.substr(tree.find('>', at) + 1, 14) != "&lt;!-- --&gt;") return false;
  return true;
}

}  // namespace crossread::test
