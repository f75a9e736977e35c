#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace crossread::fuzz {

/// Values taken one after the other off the bytes of an input; zeros and "" once none are left.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : left_(reinterpret_cast<const char*>(data), size) {}

  bool empty() const { return left_.empty(); }

  std::uint8_t byte() {
    if (left_.empty()) return 0;
    const auto first = static_cast<std::uint8_t>(left_.front());
    left_.remove_prefix(1);
    return first;
  }
  /// From 0 to `most`, of as few bytes as hold that.
  std::uint64_t number(std::uint64_t most) {
    std::uint64_t value = 0;
    for (std::uint64_t rest = most; rest > 0; rest >>= 8U) value = value << 8U | byte();
    return most == UINT64_MAX ? value : value % (most + 1);
  }
  std::uint32_t number32(std::uint32_t most) { return static_cast<std::uint32_t>(number(most)); }
  bool yes() { return number(1) == 1; }
  double share() { return static_cast<double>(number(1000)) / 1000; }

  /// One of an enumeration whose values are without gaps.
  template <typename Enum>
  Enum up_to(Enum last) {
    return static_cast<Enum>(number(static_cast<std::uint64_t>(last)));
  }

  /// At most so many bytes as they are.
  std::string string(std::size_t most) {
    const std::string taken(left_.substr(0, most));
    left_.remove_prefix(taken.size());
    return taken;
  }

 private:
  std::string_view left_;
};

}  // namespace crossread::fuzz
