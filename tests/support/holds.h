#pragma once

#include <string>
#include <string_view>

namespace crossread::test {

/// Whether a text has these words anywhere.
inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace crossread::test
