#pragma once

#include <string>

#include "reports/report.h"

namespace crossread {

/// The words of a line without their kinds.
inline std::string text_of(const reports::Inlines& pieces) {
  std::string text;
  for (const reports::Inline& piece : pieces) text += piece.text;
  return text;
}

}  // namespace crossread
