#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/text/hash_filter.h"
#include "analysis/text/string_map.h"

namespace crossread {

/// A map that is asked about every word of a text and holds few of them.
template <typename Value>
class WordMap {
 public:
  WordMap() = default;
  WordMap(std::initializer_list<std::pair<std::string, Value>> words) {
    for (const auto& [word, value] : words) (*this)[word] = value;
  }

  /// Adds the word if it is not there.
  Value& operator[](const std::string& word) {
    filter_.add(StringHash{}(word));
    return values_[word];
  }

  /// Null where the map does not hold the word. `hash` is StringHash's.
  const Value* find(std::string_view word, std::uint32_t hash) const {
    if (!filter_.may_hold(hash)) return nullptr;
    const auto found = values_.find(word, hash);
    return found == values_.end() ? nullptr : &found->second;
  }
  const Value* find(std::string_view word) const { return find(word, StringHash{}(word)); }

 private:
  StringMap<Value> values_;
  HashFilter<std::size_t{1} << 16U> filter_;
};

}  // namespace crossread
