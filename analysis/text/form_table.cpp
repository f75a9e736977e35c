#include "analysis/text/form_table.h"

namespace crossread {

const Form* FormTable::find(std::string_view written, std::size_t hash) const {
  for (std::size_t step = 0; step < farthest; ++step) {
    const Place& place = places_[(hash + step) % place_count];
    const Form* form = place.form.load(std::memory_order_acquire);
    if (form == nullptr) return nullptr;
    if (place.hash == hash && form->written == written) return form;
  }
  return nullptr;
}

/// Null where the table is full, or that part of it.
FormTable::Place* FormTable::free_place(std::size_t hash) {
  if (taken_ == most) return nullptr;
  for (std::size_t step = 0; step < farthest; ++step) {
    Place& place = places_[(hash + step) % place_count];
    if (place.form.load(std::memory_order_relaxed) == nullptr) return &place;
  }
  return nullptr;
}

const Form* FormTable::find_or_read(std::string_view written, std::size_t hash, Piece::Kind kind,
                                    const TextRules& rules, const Morphology& morphology) {
  if (const Form* form = find(written, hash)) return form;
  const std::lock_guard lock(adding_);
  if (const Form* form = find(written, hash)) return form;  // another thread's, meanwhile
  Place* place = free_place(hash);
  if (place == nullptr) return nullptr;
  const Form& form = read_form(words_.keep(written), kind, rules, morphology, words_);
  place->hash = hash;
  place->form.store(&form, std::memory_order_release);
  ++taken_;
  return &form;
}

}  // namespace crossread
