#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>

#include "reports/clean_line.h"

namespace crossread {

Progress::Progress(std::string_view work, bool quiet) : work_(clean_line(work)) {
  if (!quiet && isatty(STDERR_FILENO) == 1)
    shown_ = std::jthread([this](const std::stop_token& finished) { show(finished); });
}

void Progress::show(const std::stop_token& finished) const {
  std::mutex mutex;  // nothing is shared; waiting asks for a lock
  std::condition_variable_any waiting;
  // cppcheck-suppress localMutex
  std::unique_lock lock(mutex);
  int seconds = 0;
  while (
      !waiting.wait_for(lock, finished, std::chrono::seconds(1), [&] { return finished.stop_requested(); }))
    fmt::print(stderr, "\r{} ... {} s", work_, ++seconds);
  // Overwritten with blanks, for a terminal that knows no escapes.
  if (seconds > 0) fmt::print(stderr, "\r{:{}}\r", "", work_.size() + 16);
}

}  // namespace crossread
