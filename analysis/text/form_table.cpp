#include "analysis/text/form_table.h"

namespace crossread {

FormTable::FormTable() : places_(place_count) {
  forms_.reserve(most);
}

const Form* FormTable::find(std::string_view written, std::uint32_t hash) const {
  for (std::size_t step = 0; step < farthest; ++step) {
    const std::uint64_t place = places_[(hash + step) % place_count].load(std::memory_order_acquire);
    if (place == 0) return nullptr;
    if (place >> 32U != hash) continue;
    const Form& form = forms_.data()[static_cast<std::uint32_t>(place) - 1];
    if (form.written == written) return &form;
  }
  return nullptr;
}

/// Null where the table is full, or that part of it.
FormTable::Place* FormTable::free_place(std::uint32_t hash) {
  if (forms_.size() == most) return nullptr;
  for (std::size_t step = 0; step < farthest; ++step) {
    Place& place = places_[(hash + step) % place_count];
    if (place.load(std::memory_order_relaxed) == 0) return &place;
  }
  return nullptr;
}

const Form* FormTable::find_or_read(std::string_view written, std::uint32_t hash, Piece::Kind kind,
                                    const TextRules& rules, const Morphology& morphology) {
  if (const Form* form = find(written, hash)) return form;
  const std::lock_guard lock(adding_);
  if (const Form* form = find(written, hash)) return form;  // another thread's, meanwhile
  Place* place = free_place(hash);
  if (place == nullptr) return nullptr;
  Form& form = forms_.emplace_back(read_form(words_.keep(written), kind, rules, morphology, words_));
  form.token.form = &form;
  place->store(std::uint64_t{hash} << 32U | forms_.size(), std::memory_order_release);
  return &form;
}

}  // namespace crossread
