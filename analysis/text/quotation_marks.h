#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

enum class QuotationMark : std::uint8_t { none, opening, closing };

/// Whether a token is a quotation mark or an apostrophe that stands alone.
bool is_quotation_mark(const Text& text, const Token& token);

/// For each token of a paragraph, whether it is a quotation mark and which way it faces. White space around
/// it decides, then the shape of the mark, then whether a quotation is open: "so" he said, « oui », »ja«,
/// „ja“. A paragraph may leave a quotation open that goes on in the next.
std::vector<QuotationMark> quotation_marks_of(const Text& text, std::span<const Token> tokens);

}  // namespace crossread
