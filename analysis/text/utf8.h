#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace crossread {

/// Moves `at` past the code point that begins there and returns it; negative where the bytes are ill-formed.
/// `at` must lie inside `bytes`.
std::int32_t next_code_point(std::string_view bytes, std::size_t& at);

/// Appends a code point's bytes; `code_point` must be a Unicode scalar value.
void append_code_point(std::string& bytes, std::int32_t code_point);

}  // namespace crossread
