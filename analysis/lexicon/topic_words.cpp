#include "analysis/lexicon/topic_words.h"

namespace crossread {

std::optional<double> TopicWords::share_of_articles(std::string_view key) const {
  if (rarest <= 0) return std::nullopt;
  const auto found = frequencies.find(key);
  return (found == frequencies.end() ? rarest / 2 : found->second) / 10'000;
}

}  // namespace crossread
