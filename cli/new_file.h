#pragma once

#include <filesystem>
#include <string_view>

namespace crossread {

/// Writes a file and the folders that it is in; throws std::filesystem::filesystem_error.
void write_file(const std::filesystem::path& path, std::string_view content);

/// The same, of which another file of the name is replaced as a whole or stays as it is.
void replace_file(const std::filesystem::path& path, std::string_view content);

/// Throws Error where there is a file of this name already, as `write_new_file` takes no file's place.
void check_new_file(const std::filesystem::path& path);

/// Writes a file that was not there, all of it or nothing; throws Error.
void write_new_file(const std::filesystem::path& path, std::string_view content);

}  // namespace crossread
