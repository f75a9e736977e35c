#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Bytes of any charset as UTF-8. Tried in this order: a byte order mark; well-formed UTF-8;
/// what the page declares (`<meta charset>`, `<?xml encoding>`) or the caller was told (`declared`, e.g. a
/// MIME header); UTF-8 with faults, whose stray bytes are read as Windows-1252; what ICU's detector finds.
std::string utf8_as_written(std::string_view bytes, std::string_view declared = {});

/// The same in normal form C; not for a text into which offsets are given.
std::string utf8_of(std::string_view bytes, std::string_view declared = {});

}  // namespace crossread
