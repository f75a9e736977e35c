#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace crossread {

/// A digest of a dictionary's two files; nothing where one cannot be read.
std::optional<std::uint64_t> digest_of(const std::string& affixes, const std::string& words);

}  // namespace crossread
