#include "analysis/page/limits.h"

#include <fmt/format.h>

#include "analysis/error.h"

namespace crossread {
namespace {

/// "64 MB"; units of 1024, the largest of which the size has a whole number.
std::string written(std::size_t bytes) {
  constexpr std::size_t step = 1024;
  std::string_view unit = "bytes";
  for (const char* larger : {"KB", "MB", "GB"}) {
    if (bytes == 0 || bytes % step != 0) break;
    bytes /= step;
    unit = larger;
  }
  return fmt::format("{} {}", bytes, unit);
}

}  // namespace

std::string beyond(std::size_t bytes, std::size_t limit, std::string_view what) {
  if (bytes <= limit) return {};
  return fmt::format("larger than {} (--limit-{} raises the limit)", written(limit), what);
}

void check_size(std::size_t bytes, std::size_t limit, std::string_view what, const std::string& path) {
  if (const auto fault = beyond(bytes, limit, what); !fault.empty()) throw Error(path, fault);
}

}  // namespace crossread
