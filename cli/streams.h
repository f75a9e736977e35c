#pragma once

#include <cstddef>
#include <exception>
#include <span>
#include <string>
#include <string_view>

#include "analysis/error.h"

namespace crossread {

/// The reader of standard output has gone (`crossread extract event | head`): stop, and quietly.
struct ClosedPipe : std::exception {
  const char* what() const noexcept override { return "standard output was closed"; }
};

/// Writes to standard output; throws ClosedPipe, or Error where it cannot be written ("No space left on
/// device").
void print(std::string_view text);

/// Hands all that was printed to the system; throws as `print` does.
void flush_output();

/// One line on standard error, made safe for a terminal.
void complain(std::string_view message);

/// "page.html: an empty article"
inline void complain(const Error& error) {
  complain(error.what());
}

/// Writes a line for each fault, but of one file no more than a screen shows, and how many more there are.
class Complaints {
 public:
  ~Complaints() { end_file(); }

  /// Faults of a file come one after the other.
  void add(const Error& error);

 private:
  void end_file();

  std::string path_;
  std::size_t count_ = 0;
};

/// The same of faults that are all known.
void complain_of_each(std::span<const Error> errors);

}  // namespace crossread
