#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <utility>

namespace crossread {

/// What went wrong at an edge of the program: reading a file, JSON, a lexicon or the command line.
/// Thrown there, caught once in cli/main.cpp. `line` is 0 where no line is meant.
struct Error : std::exception {
  std::string path;
  std::size_t line = 0;
  std::string message;

  Error(std::string path_, std::size_t line_, std::string message_)
      : path(std::move(path_)), line(line_), message(std::move(message_)) {
    whole_ = path;
    if (line > 0) whole_.append(":").append(std::to_string(line));
    whole_.append(whole_.empty() ? "" : ": ").append(message);
  }
  Error(std::string path_, std::string message_) : Error(std::move(path_), 0, std::move(message_)) {}

  /// "lexicons/fr/titles.tsv:41: expected 3 columns, found 2"
  const char* what() const noexcept override { return whole_.c_str(); }

 private:
  std::string whole_;
};

}  // namespace crossread
