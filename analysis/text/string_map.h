#pragma once

#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace crossread {

/// Hash and equality that let a map of strings be asked with a string_view. A hash has 32 bits, which is what
/// the tables keep of it.
struct StringHash {
  using is_transparent = void;
  std::uint32_t operator()(std::string_view text) const;
};

// Most words of a text are in none of the many tables they are looked up in: a stored hash in a flat table
// says so without a look at any string. Pointers to values last until the map is next changed.

/// For the strings of lexicons.
using StringSet = tsl::robin_set<std::string, StringHash, std::equal_to<>, std::allocator<std::string>, true>;
template <typename Value>
using StringMap = tsl::robin_map<std::string, Value, StringHash, std::equal_to<>,
                                 std::allocator<std::pair<std::string, Value>>, true>;

/// For the strings of articles: words may be made to meet in one place of a table, and a prime size parts
/// them when it grows.
using TextSet =
    tsl::robin_pg_set<std::string, StringHash, std::equal_to<>, std::allocator<std::string>, true>;
template <typename Value>
using TextMap = tsl::robin_pg_map<std::string, Value, StringHash, std::equal_to<>,
                                  std::allocator<std::pair<std::string, Value>>, true>;

}  // namespace crossread
