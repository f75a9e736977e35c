#include "analysis/text/form_table.h"

#include <string>

#include "analysis/text/apostrophes.h"
#include "analysis/text/splitting.h"

namespace crossread {
namespace {

/// The tokens of a piece that has several.
std::vector<std::string> parts_of(std::string_view written, Piece::Kind kind, const TextRules& rules) {
  if (kind != Piece::Kind::word || !may_have_parts(written)) return {};
  const Text text{std::string(written)};
  const TextStretch piece(text, text.span());
  std::vector<std::string> parts;
  for (const Span part : split_word(piece, text.span(), rules)) parts.emplace_back(piece.slice(part));
  return parts.size() > 1 ? parts : std::vector<std::string>();
}

}  // namespace

FormTable::FormTable() : places_(place_count) {
  forms_.reserve(most);
}

const WordForm* FormTable::find(std::string_view written, std::uint32_t hash) const {
  for (std::size_t step = 0; step < farthest; ++step) {
    const std::uint64_t place = places_[(hash + step) % place_count].load(std::memory_order_acquire);
    if (place == 0) return nullptr;
    if (place >> 32U != hash) continue;
    const WordForm& form = forms_.data()[static_cast<std::uint32_t>(place) - 1];
    if (form.written == written) return &form;
  }
  return nullptr;
}

/// Null where the table is full, or that part of it.
FormTable::Place* FormTable::free_place(std::uint32_t hash) {
  if (is_full_) return nullptr;
  for (std::size_t step = 0; step < farthest; ++step) {
    Place& place = places_[(hash + step) % place_count];
    if (place.load(std::memory_order_relaxed) == 0) return &place;
  }
  return nullptr;
}

const WordForm* FormTable::find_or_read(std::string_view written, std::uint32_t hash, Piece::Kind kind,
                                        const TextRules& rules, const Morphology& morphology) {
  if (const WordForm* form = find(written, hash)) return form;
  if (written.size() > longest || is_full_.load(std::memory_order_relaxed)) return nullptr;
  const std::lock_guard lock(adding_);
  return add(written, hash, kind, rules, morphology);
}

/// Adds a form after its parts, if there is room for all of them. Another may have added it meanwhile.
const WordForm* FormTable::add(std::string_view written, std::uint32_t hash, Piece::Kind kind,
                               const TextRules& rules, const Morphology& morphology) {
  if (const WordForm* form = find(written, hash)) return form;
  std::vector<const WordForm*> parts;
  for (const std::string& part : parts_of(written, kind, rules)) {
    parts.push_back(add(part, StringHash{}(part), kind, rules, morphology));
    if (parts.back() == nullptr || parts.back()->piece_kind != kind || !parts.back()->is_token)
      return nullptr;
  }
  Place* place = free_place(hash);
  if (place == nullptr) return nullptr;
  // « -t-elle » is a token behind « a », though it has parts where it stands alone.
  const bool is_token = parts.empty() || !has_apostrophe(written);
  WordForm& form = forms_.emplace_back(
      is_token ? read_form(written, kind, rules, morphology, words_)
               : WordForm{.written = std::string(written), .piece_kind = kind, .is_token = false});
  form.parts = words_.keep<const WordForm*>(parts);
  form.token.form = &form;
  is_full_ = forms_.size() == most;
  place->store(std::uint64_t{hash} << 32U | forms_.size(), std::memory_order_release);
  return &form;
}

}  // namespace crossread
