#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

/// What a loaded term does.
enum class TermCategory : std::uint8_t {
  label,         ///< a name that already judges whom it names: terroriste, régime, thug
  charged_verb,  ///< a verb of speech that tells what to think of what is said: fustiger, boast
  doubt,         ///< lets it be felt that the writer does not believe it: soi-disant, so-called
  certainty,     ///< presents as known what would need a source: évidemment, of course
  intensifier,   ///< turns the volume up and adds no fact: extrêmement, massive
  emotion,       ///< names or lends a feeling: colère, outrage
  sensational,   ///< dresses an event as fire, war, flood, a show: séisme, bombshell
  evaluative,    ///< says that something is good or bad: troublant, shameful
  euphemism,     ///< softens or hides the act: dommages collatéraux
  hedge          ///< marks that something is not certain; good practice, never counted as loaded
};
/// By category, as files and JSON name it.
constexpr std::array<std::string_view, 10> term_category_names = {
    "label",   "charged_verb", "doubt",      "certainty", "intensifier",
    "emotion", "sensational",  "evaluative", "euphemism", "hedge"};
constexpr std::size_t term_category_count = term_category_names.size();
constexpr std::string_view name_of(TermCategory category) {
  return term_category_names[static_cast<std::size_t>(category)];
}

}  // namespace crossread
