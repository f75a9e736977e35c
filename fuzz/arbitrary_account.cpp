#include "fuzz/arbitrary_account.h"

#include <cstdint>
#include <utility>

#include "analysis/comparison/account.h"

namespace crossread::fuzz {
namespace {

constexpr std::uint32_t most_sentences = 30;
constexpr std::uint32_t longest_sentence = 256;
constexpr std::uint32_t longest_stretch = 2048;  // sentences of a text that is to be long

class AccountMaker : Pieces {
 public:
  using Pieces::Pieces;

  ArticleAccount made(ArticleNumber article) {
    ArticleAccount one;
    one.article = metadata();
    one.title = Text(one.article.title);
    one.text = Text(long_text());
    one.wire = yes();
    add_sentences(one, article);
    add_headings(one, article);
    for (auto left = number(few); left > 0; --left) one.removed.push_back(removed(article));
    return one;
  }

 private:
  Removed removed(ArticleNumber article) {
    Removed one{.reason = Reason::menu, .blocks = {}, .example = words()};
    one.reason = static_cast<Reason>(1 + bytes().number(static_cast<std::uint64_t>(Reason::outside) - 1));
    Places blocks;
    for (std::uint32_t block = 0, count = 1 + number(few); block < count; ++block)
      blocks.push_back(
          {.article = article, .part = Part::blocks, .span = {block, block + 1}, .sentences = {}});
    one.blocks = count_of(Unit::occurrences, std::move(blocks));
    return one;
  }

  void add_sentences(ArticleAccount& one, ArticleNumber article) {
    const std::uint32_t longest = yes() ? longest_sentence : longest_stretch;
    std::uint32_t paragraph = 0;
    Places all;
    for (const Span span : parts(one.text.span(), most_sentences, longest, few)) {
      const std::uint32_t traits = number(3);
      paragraph += traits % 2;
      one.sentences.push_back({.span = span, .paragraph = paragraph, .shared = traits > 1});
    }
    for (const NumberedSentence& sentence : one.sentences)
      all.push_back(place_in_text(one, article, sentence.span));
    one.sentence_count = count_of(Unit::sentences, all);
    one.word_count = words_of(one, all);
    count_shared(one, article);
  }

  /// What stands behind the last sentence may be intertitles.
  void add_headings(ArticleAccount& one, ArticleNumber article) {
    const std::uint32_t end = one.sentences.empty() ? 0 : one.sentences.back().span.end;
    Places headings;
    for (const Span span : parts({end, one.text.size()}, few, longest_place, few))
      headings.push_back(place_in_text(one, article, span));
    one.headings = count_of(Unit::occurrences, std::move(headings));
  }
};

}  // namespace

ArticleAccount arbitrary_account(Bytes& bytes, const Comparison& comparison) {
  return AccountMaker(bytes, comparison).made(static_cast<ArticleNumber>(comparison.articles.size()));
}

}  // namespace crossread::fuzz
