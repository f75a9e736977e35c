#pragma once

namespace crossread {

/// The ASCII hyphen and Unicode's two: "cessez-le-feu".
constexpr bool is_hyphen(char32_t code_point) {
  return code_point == U'-' || code_point == U'\u2010' || code_point == U'\u2011';
}

/// What stands for an apostrophe between letters: ' ’ ʼ ´.
constexpr bool is_apostrophe(char32_t code_point) {
  return code_point == U'\'' || code_point == U'\u2019' || code_point == U'\u02BC' || code_point == U'\u00B4';
}

}  // namespace crossread
