#include "tests/reports/gfm.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

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

}  // namespace crossread::test
