#include "cli/streams.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <string>
#include <system_error>

#include "reports/clean_line.h"

namespace crossread {
namespace {

constexpr std::size_t most_shown = 20;  // a screen of them

[[noreturn]] void output_failed(int error) {
  if (error == EPIPE) throw ClosedPipe();
  throw Error("standard output", std::generic_category().message(error));
}

}  // namespace

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) output_failed(errno);
}

void flush_output() {
  if (std::fflush(stdout) != 0) output_failed(errno);
}

void complain(std::string_view message) {
  const auto line = clean_line(message) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void Complaints::add(const Error& error) {
  if (error.path != path_) end_file();
  path_ = error.path;
  if (++count_ <= most_shown) complain(error);
}

void Complaints::end_file() {
  if (count_ > most_shown) complain(Error(path_, fmt::format("{} more like these", count_ - most_shown)));
  count_ = 0;
}

void complain_of_each(std::span<const Error> errors) {
  Complaints complaints;
  for (const Error& error : errors) complaints.add(error);
}

}  // namespace crossread
