#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <vector>

#include "analysis/text/word_form.h"

namespace crossread {

/// What is known of the forms that were met first, for all threads: looking one up waits for nobody. No form
/// is ever moved or forgotten; a full table takes no more, and by then it has the common words of a language.
class FormTable {
 public:
  FormTable();

  /// Null where the form is not in the table. `hash` is StringHash's.
  const WordForm* find(std::string_view written, std::uint32_t hash) const;

  /// Has a form's place fetched from memory, so that `find` need not wait for it a little later.
  void expect(std::uint32_t hash) const { __builtin_prefetch(&places_[hash % place_count]); }

  /// Reads the form where it is not in the table; null where there is no room for it or it is too long.
  const WordForm* find_or_read(std::string_view written, std::uint32_t hash, Piece::Kind kind,
                               const TextRules& rules, const Morphology& morphology);

 private:
  /// A form's hash and, below it, its number in `forms_` from 1; 0 where the place is free. Small, since a
  /// look-up waits for memory more than for anything else.
  using Place = std::atomic<std::uint64_t>;
  static constexpr std::size_t place_count = std::size_t{1} << 16U;
  static constexpr std::size_t most = place_count / 2;
  // Words may be made to meet in one place: what finds none near it is left out. So is what may be made long.
  static constexpr std::size_t farthest = 16;
  static constexpr std::size_t longest = 64;  // bytes

  const WordForm* add(std::string_view written, std::uint32_t hash, Piece::Kind kind, const TextRules& rules,
                      const Morphology& morphology);
  Place* free_place(std::uint32_t hash);

  std::vector<Place> places_;
  std::vector<WordForm> forms_;  ///< with room for all, so that none is moved
  std::mutex adding_;
  std::atomic<bool> is_full_ = false;  ///< so that nobody waits to add to it
  WordMemory words_{0};
};

}  // namespace crossread
