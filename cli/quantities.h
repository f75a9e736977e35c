#pragma once

#include <cstddef>
#include <string_view>

#include "cli/command.h"

namespace crossread {

/// A whole number from 1 to `most` that an option gives, `otherwise` where it is not given. Throws Error.
std::size_t count_of(const Arguments& arguments, std::string_view option, std::size_t otherwise,
                     std::size_t most);

/// The same of a size in bytes, which may be written "64M"; K, M and G are 1024, 1024² and 1024³ bytes.
std::size_t size_of(const Arguments& arguments, std::string_view option, std::size_t otherwise,
                    std::size_t most);

}  // namespace crossread
