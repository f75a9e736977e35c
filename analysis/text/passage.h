#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/text/text.h"

namespace crossread {

/// A stretch of a text with its code points at hand, so that a rule can look at any of them in constant time.
/// Positions inside it count from its own beginning.
class TextStretch {
 public:
  TextStretch(const Text& text, Span span);

  std::uint32_t size() const { return static_cast<std::uint32_t>(code_points_.size()); }
  char32_t operator[](std::uint32_t at) const { return code_points_[at]; }
  std::u32string_view code_points() const { return code_points_; }
  /// The UTF-8 of a part of the passage.
  std::string_view slice(Span part) const { return text_->slice(in_text(part)); }
  /// Where a part of the passage stands in the text.
  Span in_text(Span part) const { return {begin_ + part.begin, begin_ + part.end}; }

 private:
  const Text* text_;
  std::uint32_t begin_;
  std::u32string code_points_;
};

}  // namespace crossread
