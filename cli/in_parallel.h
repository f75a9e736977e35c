#pragma once

#include <cstddef>
#include <functional>

namespace crossread {

/// Calls work(0) to work(count - 1), each once, on all processors; returns when all are done. A call may
/// write only what is its own. Throws what a call threw.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace crossread
