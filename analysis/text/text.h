#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/span.h"

namespace crossread {

/// UTF-8 that can be sliced by code point in constant time.
///
///   Text text("« Où ? »");
///   text.slice({2, 4}) == "Où"
///
/// Invariant: the bytes are well-formed UTF-8 and every code point has its byte offset.
class Text {
 public:
  Text() : Text(std::string()) {}
  /// Ill-formed sequences become U+FFFD, so that any bytes make a text (at most 2 GiB of them).
  explicit Text(std::string utf8);

  /// Number of code points.
  std::uint32_t size() const { return static_cast<std::uint32_t>(offsets_.size() - 1); }
  bool empty() const { return size() == 0; }
  Span span() const { return {0, size()}; }

  std::string_view bytes() const { return utf8_; }
  /// The view lives as long as this text; `span` must lie inside it.
  std::string_view slice(Span span) const {
    return std::string_view(utf8_).substr(offsets_[span.begin], offsets_[span.end] - offsets_[span.begin]);
  }
  /// Byte offset of a code point; of size() it is the number of bytes.
  std::uint32_t byte_offset(std::uint32_t code_point) const { return offsets_[code_point]; }
  /// The code point that begins at or contains a byte.
  std::uint32_t code_point_at(std::uint32_t byte) const;

 private:
  std::string utf8_;
  std::vector<std::uint32_t> offsets_;
};

/// Whether the bytes are well-formed UTF-8.
bool is_well_formed_utf8(std::string_view bytes);

/// The bytes as well-formed UTF-8, each ill-formed sequence replaced by U+FFFD.
std::string well_formed_utf8(std::string bytes);

}  // namespace crossread
