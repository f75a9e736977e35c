#pragma once

#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace crossread::test {

/// What another program than crossread said, on standard output or standard error.
struct Said {
  int code = -1;
  std::string text;
};

/// A word as a shell reads it.
inline std::string shell_word(std::string_view text) {
  std::string word = "'";
  for (const char sign : text) word += sign == '\'' ? std::string("'\\''") : std::string(1, sign);
  return word + "'";
}

/// Runs a program in a folder, for a minute at most.
inline Said said_by(const std::vector<std::string>& words, const std::filesystem::path& folder) {
  std::string command = "cd ";
  command.append(shell_word(folder.string())).append(" && exec timeout 60");
  for (const auto& word : words) command.append(" ").append(shell_word(word));
  std::FILE* const pipe = popen(command.append(" 2>&1 </dev/null").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("no shell");
  Said said;
  char buffer[1 << 12];
  while (const auto got = std::fread(buffer, 1, sizeof buffer, pipe)) said.text.append(buffer, got);
  const int status = pclose(pipe);
  said.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return said;
}

/// Whether a program is not installed, which is said: what is tried with it is then not tested.
inline bool lacks(const std::string& program) {
  const bool missing = std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) != 0;
  if (missing) WARN(program << " is not installed");
  return missing;
}

}  // namespace crossread::test
