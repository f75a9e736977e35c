#include "analysis/text/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "analysis/text/utf8.h"

namespace crossread {

bool is_well_formed_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();)
    if (next_code_point(bytes, at) < 0) return false;
  return true;
}

std::string well_formed_utf8(std::string bytes) {
  std::string mended;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    if (next_code_point(bytes, at) >= 0) continue;
    mended.append(bytes, kept, begin - kept).append("\xEF\xBF\xBD");
    kept = at;
  }
  if (kept == 0) return bytes;
  return mended.append(bytes, kept);
}

Text::Text(std::string utf8) : utf8_(well_formed_utf8(std::move(utf8))) {
  offsets_.reserve(utf8_.size() + 1);
  for (std::uint32_t at = 0; at < utf8_.size(); ++at)
    if (!continues_code_point(utf8_[at])) offsets_.push_back(at);
  offsets_.push_back(static_cast<std::uint32_t>(utf8_.size()));
}

std::uint32_t Text::code_point_at(std::uint32_t byte) const {
  const auto after = std::ranges::upper_bound(offsets_, byte);
  return static_cast<std::uint32_t>(std::distance(offsets_.begin(), after) - 1);
}

}  // namespace crossread
