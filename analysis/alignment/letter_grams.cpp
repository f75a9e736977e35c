#include "analysis/alignment/letter_grams.h"

#include <utility>

#include "analysis/text/utf8.h"

namespace crossread {
void LetterGrams::begin_sentence() {
  ++sentence_;
  last_letters_ = 0;
}

void LetterGrams::add_word(std::string_view word, std::vector<std::uint32_t>& grams) {
  const auto add = [&](std::uint64_t letter) {
    last_letters_ = (last_letters_ << 16U) | (letter & 0xFFFFU);
    if ((last_letters_ >> 48U) != 0) grams.push_back(number_of(last_letters_));
  };
  add(' ');
  for (std::size_t at = 0; at < word.size();) add(static_cast<std::uint64_t>(next_code_point(word, at)));
}

std::uint32_t LetterGrams::number_of(std::uint64_t letters) {
  const std::uint32_t number = entered(letters, 0);
  LastSeen& last = last_seen_[number];
  if (last.sentence == sentence_) return entered(letters, ++last.times);
  last = {.sentence = sentence_};
  return number;
}

std::uint32_t LetterGrams::entered(std::uint64_t letters, std::uint32_t repetition) {
  if (last_seen_.size() >= entries_.size() / 2) {
    std::vector<Entry> before(4 * entries_.size());
    std::swap(before, entries_);
    for (const Entry& entry : before)
      if (entry.letters != 0) place_of(entry.letters, entry.repetition) = entry;
  }
  Entry& entry = place_of(letters, repetition);
  if (entry.letters == 0) {
    entry = {letters, repetition, count()};
    last_seen_.emplace_back();
  }
  return entry.number;
}

LetterGrams::Entry& LetterGrams::place_of(std::uint64_t letters, std::uint32_t repetition) {
  std::size_t at = ((letters + repetition) * 0x9E3779B97F4A7C15U) >> 32U;
  for (;; ++at) {
    Entry& entry = entries_[at & (entries_.size() - 1)];
    if (entry.letters == 0 || (entry.letters == letters && entry.repetition == repetition)) return entry;
  }
}

void SharedLetters::set(const std::vector<std::uint32_t>& grams) {
  ++sentence_;
  for (const std::uint32_t gram : grams) sentence_of_[gram] = sentence_;
  size_ = grams.size();
}

double SharedLetters::with(const std::vector<std::uint32_t>& grams) const {
  if (size_ == 0 || grams.empty()) return 0;
  std::size_t common = 0;
  for (const std::uint32_t gram : grams) common += sentence_of_[gram] == sentence_ ? 1 : 0;
  return 2.0 * static_cast<double>(common) / static_cast<double>(size_ + grams.size());
}

}  // namespace crossread
