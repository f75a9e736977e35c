#include "analysis/words/piece_table.h"

#include <functional>
#include <utility>

namespace crossread {

void PieceTable::add(std::string_view piece) {
  const std::size_t hash = std::hash<std::string_view>{}(piece);
  Entry& entry = place_of(piece, hash);
  if (entry.count++ > 0) return;
  entry.piece = piece;
  entry.hash = hash;
  if (++taken_ > entries_.size() / 2) grow();
}

PieceTable::Entry& PieceTable::place_of(std::string_view piece, std::size_t hash) {
  std::size_t at = hash & (entries_.size() - 1);
  while (entries_[at].count > 0 && (entries_[at].hash != hash || entries_[at].piece != piece))
    at = (at + 1) & (entries_.size() - 1);
  return entries_[at];
}

void PieceTable::grow() {
  std::vector<Entry> before(4 * entries_.size());
  std::swap(before, entries_);
  for (const Entry& entry : before)
    if (entry.count > 0) place_of(entry.piece, entry.hash) = entry;
}

}  // namespace crossread
