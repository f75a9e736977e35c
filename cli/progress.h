#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace crossread {

/// Says on standard error what the program is at, for as long as this lives: only on a terminal, only for
/// work that takes over a second, and gone from the screen afterwards.
class Progress {
 public:
  Progress(std::string_view work, bool quiet);

  /// Tells how far the work has come; may be called at any time.
  void say(std::string_view work);

 private:
  void show(const std::stop_token& finished);

  std::mutex mutex_;
  std::string work_;
  std::jthread shown_;
};

}  // namespace crossread
