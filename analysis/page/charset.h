#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// ICU's name of the UTF-16 in which a text is written, told by its byte order mark or, where there is none,
/// by its blanks; "" of any other bytes.
std::string_view utf16_of(std::string_view bytes);

/// Bytes of any charset as UTF-8. Tried in this order: a byte order mark; UTF-16; well-formed UTF-8; UTF-8
/// with faults, whose stray bytes and lines are read as Windows-1252; what the page declares
/// (`<meta charset>`, `<?xml encoding>`) or the caller was told (`declared`, e.g. a MIME header); what ICU's
/// detector finds.
std::string utf8_as_written(std::string_view bytes, std::string_view declared = {});

/// The same as `legible` makes it; not for a text into which offsets are given.
std::string utf8_of(std::string_view bytes, std::string_view declared = {});

}  // namespace crossread
