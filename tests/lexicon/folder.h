#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

/// A folder of lexicon files that goes with the test.
///
///   LexiconFolder folder;
///   folder.write("fr/weekdays.tsv", "name\tnumber\nlundi\t1\n");
class LexiconFolder {
 public:
  LexiconFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "crossread-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~LexiconFolder() { std::filesystem::remove_all(path_); }
  LexiconFolder(const LexiconFolder&) = delete;
  LexiconFolder& operator=(const LexiconFolder&) = delete;

  const std::string& path() const { return path_; }
  void write(const std::string& name, const std::string& content) const {
    const auto file = std::filesystem::path(path_) / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
  }

 private:
  std::string path_;
};
