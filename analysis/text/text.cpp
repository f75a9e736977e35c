#include "analysis/text/text.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace crossread {
namespace {

// ICU's macros convert between int widths on purpose; keep their warnings in this file.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"

/// Moves `at` past one code point of `bytes`; negative where the sequence is ill-formed.
UChar32 next_code_point(std::string_view bytes, std::int32_t& at) {
  UChar32 code_point = 0;
  U8_NEXT(bytes.data(), at, static_cast<std::int32_t>(bytes.size()), code_point);
  return code_point;
}

#pragma GCC diagnostic pop

}  // namespace

std::string well_formed_utf8(std::string bytes) {
  std::string mended;
  std::size_t kept = 0;
  for (std::int32_t at = 0; static_cast<std::size_t>(at) < bytes.size();) {
    const auto begin = static_cast<std::size_t>(at);
    if (next_code_point(bytes, at) >= 0) continue;
    mended.append(bytes, kept, begin - kept).append("\xEF\xBF\xBD");
    kept = static_cast<std::size_t>(at);
  }
  if (kept == 0) return bytes;
  return mended.append(bytes, kept);
}

Text::Text(std::string utf8) : utf8_(well_formed_utf8(std::move(utf8))) {
  offsets_.reserve(utf8_.size() + 1);
  for (std::uint32_t at = 0; at < utf8_.size(); ++at)
    if (!U8_IS_TRAIL(utf8_[at])) offsets_.push_back(at);
  offsets_.push_back(static_cast<std::uint32_t>(utf8_.size()));
}

std::uint32_t Text::code_point_at(std::uint32_t byte) const {
  const auto after = std::ranges::upper_bound(offsets_, byte);
  return static_cast<std::uint32_t>(std::distance(offsets_.begin(), after) - 1);
}

}  // namespace crossread
