#include "cli/in_parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace crossread {

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto take_turns = [&] {
    for (auto at = next++; at < count; at = next++) work(at);
  };
  const auto workers = std::min<std::size_t>(std::thread::hardware_concurrency(), count);
  std::vector<std::future<void>> others;
  for (std::size_t worker = 1; worker < workers; ++worker)
    others.push_back(std::async(std::launch::async, take_turns));
  take_turns();
  for (auto& other : others) other.get();
}

}  // namespace crossread
