#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

/// Numbers four letters in a row, spaces counted. What a sentence has a second time gets a number of its own,
/// so that the numbers of a sentence are a set.
class LetterGrams {
 public:
  LetterGrams() : entries_(first_size) {}

  void begin_sentence();
  /// Adds to `grams` the numbers of what one more word of the sentence, and the space before it, complete.
  void add_word(std::string_view word, std::vector<std::uint32_t>& grams);

  /// How many numbers there are.
  std::uint32_t count() const { return static_cast<std::uint32_t>(last_seen_.size()); }

 private:
  // Enough for two news articles.
  static constexpr std::size_t first_size = 1U << 14U;

  struct Entry {
    std::uint64_t letters = 0;     ///< 0 where nothing stands
    std::uint32_t repetition = 0;  ///< 1 where a sentence has the letters for the second time
    std::uint32_t number = 0;
  };
  struct LastSeen {
    std::uint32_t sentence = 0;
    std::uint32_t times = 0;  ///< so far in that sentence
  };

  Entry& place_of(std::uint64_t letters, std::uint32_t repetition);
  std::uint32_t entered(std::uint64_t letters, std::uint32_t repetition);
  std::uint32_t number_of(std::uint64_t letters);

  std::vector<Entry> entries_;       ///< a hash table with linear probing, as many as a power of two
  std::vector<LastSeen> last_seen_;  ///< by number
  std::uint32_t sentence_ = 0;
  std::uint64_t last_letters_ = 0;
};

/// Compares one sentence with many.
class SharedLetters {
 public:
  explicit SharedLetters(std::uint32_t gram_count) : sentence_of_(gram_count) {}

  /// The sentence to compare with.
  void set(const std::vector<std::uint32_t>& grams);
  /// What another one shares with it, from 0 to 1 (Dice).
  double with(const std::vector<std::uint32_t>& grams) const;

 private:
  std::vector<std::uint32_t> sentence_of_;
  std::uint32_t sentence_ = 0;
  std::size_t size_ = 0;
};

}  // namespace crossread
