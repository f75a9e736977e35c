#include "cli/streams.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
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

void complain_of_each(std::span<const Error> errors) {
  constexpr std::ptrdiff_t most_shown = 20;  // a screen of them
  for (auto from = errors.begin(); from != errors.end();) {
    const auto to =
        std::find_if(from, errors.end(), [&](const Error& one) { return one.path != from->path; });
    const auto shown = std::min(to - from, most_shown);
    std::for_each(from, from + shown, [](const Error& one) { complain(one); });
    if (to - from > shown) complain(Error(from->path, fmt::format("{} more like these", to - from - shown)));
    from = to;
  }
}

}  // namespace crossread
