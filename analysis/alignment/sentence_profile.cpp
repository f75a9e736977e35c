#include "analysis/alignment/sentence_profile.h"

#include <algorithm>
#include <cmath>

#include "analysis/alignment/letter_grams.h"

namespace crossread {
namespace {

/// By key, in how many sentences it stands.
class SentenceFrequencies {
 public:
  explicit SentenceFrequencies(std::size_t keys) : counts_(keys), last_seen_(keys) {}

  void add(const WordSequence& text) {
    for (std::uint32_t sentence = 0; sentence < text.sentence_count(); ++sentence) {
      ++sentences_;
      for (const PairedWord& word : text.sentence(sentence))
        if (last_seen_[word.key] != sentences_) {
          last_seen_[word.key] = sentences_;
          ++counts_[word.key];
        }
    }
  }

  double damping(std::uint32_t key) const {
    const double all = std::log(sentences_ + 1.0);
    return (all - std::log(static_cast<double>(counts_[key]))) / all;
  }

 private:
  std::vector<std::uint32_t> counts_;
  std::vector<std::uint32_t> last_seen_;
  std::uint32_t sentences_ = 0;
};

class ProfileReader {
 public:
  explicit ProfileReader(const PairedWords& words) : words_(words), frequencies_(words.keys.size()) {
    frequencies_.add(words.a);
    frequencies_.add(words.b);
  }

  std::vector<SentenceProfile> profiles_of(const WordSequence& text) {
    std::vector<SentenceProfile> profiles;
    profiles.reserve(text.sentence_count());
    for (std::uint32_t sentence = 0; sentence < text.sentence_count(); ++sentence)
      profiles.push_back(profile_of(text.sentence(sentence)));
    return profiles;
  }
  std::uint32_t gram_count() const { return grams_.count(); }

 private:
  SentenceProfile profile_of(std::span<const PairedWord> sentence) {
    SentenceProfile profile;
    profile.words.reserve(sentence.size());
    profile.grams.reserve(8 * sentence.size());
    grams_.begin_sentence();
    for (const PairedWord& word : sentence) {
      profile.words.push_back({word.key, word.weight * frequencies_.damping(word.key)});
      profile.weight += profile.words.back().weight;
      grams_.add_word(words_.forms[word.form], profile.grams);
    }
    std::ranges::stable_sort(profile.words, {}, &WeightedKey::key);
    return profile;
  }

  const PairedWords& words_;
  SentenceFrequencies frequencies_;
  LetterGrams grams_;
};

}  // namespace

Profiles profiles_of(const PairedWords& words) {
  ProfileReader reader(words);
  Profiles profiles;
  profiles.a = reader.profiles_of(words.a);
  profiles.b = reader.profiles_of(words.b);
  profiles.gram_count = reader.gram_count();
  return profiles;
}

}  // namespace crossread
