#include "analysis/alignment/sentence_profile.h"

#include <algorithm>
#include <cmath>

#include "analysis/text/utf8.h"

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

/// Adds what the letters of one more word, and the space before it, complete.
void add_grams(std::vector<std::uint64_t>& grams, std::uint64_t& last_letters, std::string_view word) {
  const auto add = [&](std::uint64_t letter) {
    last_letters = (last_letters << 16U) | (letter & 0xFFFFU);
    if ((last_letters >> 48U) != 0) grams.push_back(last_letters);
  };
  add(' ');
  for (std::size_t at = 0; at < word.size();) add(static_cast<std::uint64_t>(next_code_point(word, at)));
}

SentenceProfile profile_of(std::span<const PairedWord> sentence, const std::vector<std::string>& forms,
                           const SentenceFrequencies& frequencies) {
  SentenceProfile profile;
  std::uint64_t last_letters = 0;
  for (const PairedWord& word : sentence) {
    profile.words.push_back({word.key, word.weight * frequencies.damping(word.key)});
    profile.weight += profile.words.back().weight;
    add_grams(profile.grams, last_letters, forms[word.form]);
  }
  std::ranges::stable_sort(profile.words, {}, &WeightedKey::key);
  std::ranges::sort(profile.grams);
  return profile;
}

}  // namespace

Profiles profiles_of(const PairedWords& words) {
  SentenceFrequencies frequencies(words.keys.size());
  frequencies.add(words.a);
  frequencies.add(words.b);
  Profiles profiles;
  for (std::uint32_t sentence = 0; sentence < words.a.sentence_count(); ++sentence)
    profiles.a.push_back(profile_of(words.a.sentence(sentence), words.forms, frequencies));
  for (std::uint32_t sentence = 0; sentence < words.b.sentence_count(); ++sentence)
    profiles.b.push_back(profile_of(words.b.sentence(sentence), words.forms, frequencies));
  return profiles;
}

}  // namespace crossread
