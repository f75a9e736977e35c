#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Whether bytes begin as a gzip file does.
bool is_gzip(std::string_view bytes);

/// The content of a gzip file. Throws Error (of `path`) when it is damaged, or larger than `limit` bytes once
/// unpacked: a small file can hold gigabytes.
std::string gunzipped(std::string_view bytes, const std::string& path, std::size_t limit);

}  // namespace crossread
