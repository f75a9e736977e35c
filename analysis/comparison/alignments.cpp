#include "analysis/comparison/alignments.h"

#include <algorithm>
#include <tuple>

#include "analysis/alignment/align.h"

namespace crossread {
namespace {

constexpr std::size_t most_articles_in_pairs = 20;

/// The wire copy before all others, then the article with most words in sentences that others have too.
ArticleNumber reference_among(Accounts accounts) {
  const auto rank = [](const ArticleAccount& one) {
    return std::tuple(one.wire, one.shared_words.value, one.word_count.value, one.article.id);
  };
  return static_cast<ArticleNumber>(std::ranges::max_element(accounts, {}, rank) - accounts.begin());
}

}  // namespace

Alignments alignments_among(std::span<const ReadArticle* const> readings, Accounts accounts,
                            const Languages& languages) {
  Alignments all;
  if (accounts.size() < 2) return all;
  all.reference = reference_among(accounts);
  all.in_pairs = accounts.size() <= most_articles_in_pairs;
  const auto add = [&](ArticleNumber a, ArticleNumber b) {
    const auto& language = accounts[a].article.language;
    const bool is_one = language == accounts[b].article.language;
    all.pairs.push_back(
        {a, b, is_one ? align(readings[a]->body, readings[b]->body, languages.of(language)) : Alignment{}});
  };
  const auto count = static_cast<ArticleNumber>(accounts.size());
  for (ArticleNumber article = 0; article < count; ++article)
    if (article != all.reference) add(all.reference, article);
  for (ArticleNumber a = 0; all.in_pairs && a < count; ++a)
    for (ArticleNumber b = a + 1; b < count; ++b)
      if (a != all.reference && b != all.reference) add(a, b);
  return all;
}

}  // namespace crossread
