#include "analysis/text/string_map.h"

#include <cstdint>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace crossread {

std::uint32_t StringHash::operator()(std::string_view text) const {
  return static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()));
}

}  // namespace crossread
