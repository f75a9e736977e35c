#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/text.h"

namespace crossread {

/// A text in which words can be looked up: accents are composed, and what nobody sees is left out (soft
/// hyphens, zero-width and control characters, byte order marks, marks for the direction of writing). Knows
/// the way back to the text as it is written, into which offsets are given.
class LegibleText {
 public:
  /// Nothing where a text is legible as it is written.
  static std::optional<LegibleText> of(const Text& written);

  const std::string& utf8() const { return utf8_; }
  Span as_written(Span legible) const;
  Span as_legible(Span written) const;

 private:
  explicit LegibleText(const Text& written);
  void add(std::string_view letter, Span place);

  std::string utf8_;
  std::vector<Span> places_;  ///< by code point, where it stands in the text as it is written
  std::uint32_t written_size_;
};

/// The text alone, without the way back. Takes well-formed UTF-8.
std::string legible(std::string_view utf8);

}  // namespace crossread
