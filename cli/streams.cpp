#include "cli/streams.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include "reports/clean_line.h"

namespace crossread {
namespace {

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

}  // namespace crossread
