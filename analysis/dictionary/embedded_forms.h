#pragma once

#include <span>
#include <string_view>

namespace crossread {

/// The forms of a dictionary that was installed when the program was built.
struct EmbeddedForms {
  std::string_view dictionary;  ///< "/usr/share/hunspell/fr_FR"
  std::string_view bytes;       ///< for FormAnalyses; empty where no table could be made
};

/// Of each Hunspell dictionary that a lexicon names. Defined in a source that the build writes.
std::span<const EmbeddedForms> embedded_forms();

}  // namespace crossread
