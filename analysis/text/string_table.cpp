#include "analysis/text/string_table.h"

#include <functional>
#include <utility>

namespace crossread {

const StringTable::Entry& StringTable::add(std::string_view string) {
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(string));
  if (taken_ >= entries_.size() / 2) grow();
  Entry& entry = place_of(string, hash);
  if (entry.count++ == 0) {
    entry.string = string;
    entry.hash = hash;
    entry.number = taken_++;
  }
  return entry;
}

StringTable::Entry& StringTable::place_of(std::string_view string, std::uint32_t hash) {
  std::size_t at = hash & (entries_.size() - 1);
  while (entries_[at].count > 0 && (entries_[at].hash != hash || entries_[at].string != string))
    at = (at + 1) & (entries_.size() - 1);
  return entries_[at];
}

void StringTable::grow() {
  std::vector<Entry> before(4 * entries_.size());
  std::swap(before, entries_);
  for (const Entry& entry : before)
    if (entry.count > 0) place_of(entry.string, entry.hash) = entry;
}

}  // namespace crossread
