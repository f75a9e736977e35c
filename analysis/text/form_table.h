#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>
#include <string_view>
#include <vector>

#include "analysis/text/form.h"

namespace crossread {

/// What is known of the forms that were met first, for all threads: looking one up waits for nobody. No form
/// is ever moved or forgotten; a full table takes no more, and by then it has the common words of a language.
class FormTable {
 public:
  /// Null where the form is not in the table. `hash` is StringHash's.
  const Form* find(std::string_view written, std::size_t hash) const;

  /// Reads the form where it is not in the table; null where there is no room for it.
  const Form* find_or_read(std::string_view written, std::size_t hash, Piece::Kind kind, const TextRules& rules,
                           const Morphology& morphology);

 private:
  struct Place {
    std::atomic<const Form*> form = nullptr;
    std::size_t hash = 0;  ///< written before `form`
  };
  static constexpr std::size_t place_count = std::size_t{1} << 17U;
  static constexpr std::size_t most = place_count / 2;
  // Words may be made to meet in one place: what finds none near it is left out.
  static constexpr std::size_t farthest = 16;

  Place* free_place(std::size_t hash);

  std::vector<Place> places_ = std::vector<Place>(place_count);
  std::mutex adding_;
  std::size_t taken_ = 0;
  WordMemory words_{0};
};

}  // namespace crossread
