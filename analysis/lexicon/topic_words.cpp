#include "analysis/lexicon/topic_words.h"

namespace crossread {

std::optional<double> TopicWords::share_of_articles(std::string_view key) const {
  if (rarest <= 0) return std::nullopt;
  const double* found = frequencies.find(key);
  return (found == nullptr ? rarest / 2 : *found) / 10'000;
}

}  // namespace crossread
