#pragma once

#include <span>
#include <string_view>

namespace crossread {

/// A file of reports/phrases, built into the program.
struct PhraseFile {
  std::string_view language;
  std::string_view table;
};

/// All of them, sorted by language.
std::span<const PhraseFile> phrase_files();

}  // namespace crossread
