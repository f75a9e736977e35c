#include "analysis/dictionary/digest.h"

#define XXH_INLINE_ALL  // of its functions XXH64 is one that compilers take at every level
#include <xxhash.h>

#include <array>
#include <fstream>

namespace crossread {

std::optional<std::uint64_t> digest_of(const std::string& affixes, const std::string& words) {
  XXH64_state_t state;
  XXH64_reset(&state, 0);
  for (const auto& path : {affixes, words}) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::array<char, std::size_t{1} << 16U> bytes{};
    while (file.read(bytes.data(), bytes.size()) || file.gcount() > 0)
      XXH64_update(&state, bytes.data(), static_cast<std::size_t>(file.gcount()));
  }
  return XXH64_digest(&state);
}

}  // namespace crossread
