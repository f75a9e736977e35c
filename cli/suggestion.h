#pragma once

#include <span>
#include <string>
#include <string_view>

namespace crossread {

/// The candidate that `word` was probably meant to be ("lang" -> "language", "comapre" -> "compare"), or ""
/// where none is near: it begins with the word, or at most a third of the letters are wrong, missing or too
/// many; two swapped neighbours are one fault.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace crossread
