#pragma once

#include <algorithm>
#include <cstddef>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>

namespace crossread {

/// Keeps words, and plain values that go with them, one behind the other: views of them last as long as it
/// does.
class WordMemory {
 public:
  /// Holds about that many bytes before it asks for more.
  explicit WordMemory(std::size_t bytes) : memory_(bytes + 1) {}

  std::string_view keep(std::string_view word) {
    const std::span<char> kept = room_for(word.size());
    std::ranges::copy(word, kept.begin());
    return {kept.data(), kept.size()};
  }
  template <typename Value>
  requires std::is_trivially_copyable_v<Value> std::span<Value> keep(std::span<const Value> values) {
    auto* kept = static_cast<Value*>(memory_.allocate(values.size_bytes(), alignof(Value)));
    std::ranges::copy(values, kept);
    return {kept, values.size()};
  }
  /// Room for a word that the caller writes.
  std::span<char> room_for(std::size_t bytes) {
    return {static_cast<char*>(memory_.allocate(bytes, alignof(char))), bytes};
  }

 private:
  std::pmr::monotonic_buffer_resource memory_;
};

}  // namespace crossread
