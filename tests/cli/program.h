#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace crossread::test {

/// What a run of the program gave.
struct Run {
  int code = -1;   ///< -1 where a signal ended it
  int signal = 0;  ///< which one
  std::string out;
  std::string err;
};

/// What a run may find in another way than usual.
struct Surroundings {
  std::string program = {};  ///< another one than is tested
  std::string input = {};    ///< standard input
  std::string output = {};   ///< where standard output goes instead of into Run::out
  bool reader_gone = false;  ///< standard output is a pipe that nobody reads any more
  std::map<std::string, std::string> variables = {};  ///< added to the environment
  unsigned long largest_file = 0;               ///< bytes after which writing a file fails; 0 is no limit
  bool without_privileges = false;              ///< not as root, who may read everything
  std::vector<int> closed = {};                 ///< standard streams that are not there at all
  int signal = 0;                               ///< sent to the program; 0 is none
  std::chrono::microseconds signal_after = {};  ///< how long it has run by then
};

/// Where the program that is tested stands.
std::filesystem::path tested_program();

/// A folder of its own for one test, gone afterwards, in which the real program is run.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, std::string_view content) const;
  std::string read(const std::string& name) const;
  bool has(const std::string& name) const { return std::filesystem::exists(path_ / name); }
  /// The names in a folder below, sorted.
  std::vector<std::string> names(const std::string& folder = ".") const;
  /// What each file in a folder below, and in those below that, holds, by its path from there.
  std::map<std::string, std::string> contents(const std::string& folder) const;
  const std::filesystem::path& path() const { return path_; }

  Run run(const std::vector<std::string>& arguments, const Surroundings& surroundings = {}) const;

 private:
  std::filesystem::path path_;
  std::filesystem::path streams_;  ///< beside it, so that a test finds only its own files in `path_`
};

}  // namespace crossread::test
