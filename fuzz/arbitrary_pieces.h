#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/counting.h"
#include "fuzz/bytes.h"

namespace crossread::fuzz {

using Places = std::vector<Evidence>;
using Articles = std::vector<ArticleNumber>;

constexpr std::uint32_t few = 3;
constexpr std::uint32_t longest_place = 60;

/// Whatever an input makes of which a comparison is made: words, places inside its articles, and figures that
/// count them. The articles are those that the comparison has so far.
class Pieces {
 public:
  Pieces(Bytes& bytes, const Comparison& comparison) : bytes_(bytes), comparison_(comparison) {}

  Bytes& bytes() { return bytes_; }
  bool yes() { return bytes_.yes(); }
  std::uint32_t number(std::uint32_t most) { return bytes_.number32(most); }

  /// Where nothing promises UTF-8: files are named by any bytes.
  std::string any_bytes();
  /// Of texts, titles, authors and outlets, and of what is found in them.
  std::string words();
  std::vector<std::string> list_of_words();
  /// Paragraphs, perhaps long enough for shares and rates.
  std::string long_text();
  /// What a page says of its article, without the text.
  Article metadata();

  /// Stretches of a whole that follow each other, none of them empty.
  std::vector<Span> parts(Span whole, std::uint32_t most, std::uint32_t longest, std::uint32_t widest_gap);

  const ArticleAccount& account(ArticleNumber article) const { return comparison_.articles[article]; }
  ArticleNumber article_count() const { return static_cast<ArticleNumber>(comparison_.articles.size()); }
  Articles some_articles();
  /// Those with sentences, which alone have places in their texts.
  Articles tellers() const;
  /// One of them, two of them in their order; there must be as many.
  ArticleNumber teller();
  std::pair<ArticleNumber, ArticleNumber> two_tellers();

  Evidence sentence(ArticleNumber teller);
  /// Words within a sentence.
  Evidence place(ArticleNumber teller);
  Places sentences(ArticleNumber article);
  /// Words that touch a sentence or several.
  Places places(ArticleNumber article);
  Places places_in_title(ArticleNumber article);

  Figure occurrences(ArticleNumber article) { return count_of(Unit::occurrences, places(article)); }
  Figure word_figure(ArticleNumber article) { return words_of(account(article), places(article)); }
  std::vector<Figure> by_article();
  Measure share_in(ArticleNumber article, const Figure& part) const {
    return percent_of(part, account(article).word_count);
  }

 private:
  Bytes& bytes_;
  const Comparison& comparison_;
};

}  // namespace crossread::fuzz
