#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <string>

#include "reports/clean_line.h"

namespace crossread {

Progress::Progress(std::string_view work, bool quiet) : work_(clean_line(work)) {
  if (!quiet && isatty(STDERR_FILENO) == 1)
    shown_ = std::jthread([this](const std::stop_token& finished) { show(finished); });
}

void Progress::say(std::string_view work) {
  const std::lock_guard lock(mutex_);
  work_ = clean_line(work);
}

void Progress::show(const std::stop_token& finished) {
  std::condition_variable_any waiting;
  std::unique_lock lock(mutex_);
  int seconds = 0;
  std::size_t width = 0;
  while (
      !waiting.wait_for(lock, finished, std::chrono::seconds(1), [&] { return finished.stop_requested(); })) {
    const auto line = fmt::format("{} ... {} s", work_, ++seconds);
    width = std::max(width, line.size());
    fmt::print(stderr, "\r{:{}}", line, width);  // over what a longer line left
  }
  // Overwritten with blanks, for a terminal that knows no escapes.
  if (seconds > 0) fmt::print(stderr, "\r{:{}}\r", "", width);
}

}  // namespace crossread
