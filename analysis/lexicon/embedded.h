#pragma once

#include <span>
#include <string_view>

namespace crossread {

/// A file of lexicons/ as it was when the program was built.
struct EmbeddedFile {
  std::string_view name;  ///< "fr/boilerplate.tsv"
  std::string_view content;
};

/// By name. Defined in a source that the build writes (embed.cmake).
std::span<const EmbeddedFile> embedded_files();

}  // namespace crossread
