#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analysis/text/rules.h"

namespace crossread {

/// Numbers strings in the order in which they are first met.
class Numbering {
 public:
  std::uint32_t number_of(std::string text) {
    const auto next = static_cast<std::uint32_t>(numbers_.size());
    return numbers_.try_emplace(std::move(text), next).first->second;
  }
  std::vector<std::string> texts() const {
    std::vector<std::string> texts(numbers_.size());
    for (const auto& [text, number] : numbers_) texts[number] = text;
    return texts;
  }

 private:
  TextMap<std::uint32_t> numbers_;
};

}  // namespace crossread
