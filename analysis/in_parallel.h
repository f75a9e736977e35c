#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace crossread {

/// How many calls `in_parallel` has going at once. The program sets it once, before any work.
inline std::size_t parallel_jobs = std::max(1U, std::thread::hardware_concurrency());

/// Calls work(0) to work(count - 1), each once, in `parallel_jobs` threads; returns when all are done. A call
/// may write only what is its own. Throws what a call threw.
template <typename Work>
void in_parallel(std::size_t count, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto take_turns = [&] {
    for (auto at = next++; at < count; at = next++) work(at);
  };
  const auto workers = std::min(parallel_jobs, count);
  std::vector<std::future<void>> others;
  try {
    for (std::size_t worker = 1; worker < workers; ++worker)
      others.push_back(std::async(std::launch::async, take_turns));
  } catch (const std::system_error&) {
    // No more threads are to be had; those that are there do it.
  }
  take_turns();
  for (auto& other : others) other.get();
}

}  // namespace crossread
