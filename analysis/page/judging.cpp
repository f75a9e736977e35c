#include "analysis/page/judging.h"

#include <utility>

#include "analysis/page/bare_text.h"
#include "analysis/page/block_model.h"
#include "analysis/page/metadata.h"
#include "analysis/page/title.h"
#include "analysis/page/verdicts.h"

namespace crossread {
namespace {

constexpr std::uint32_t kCreditWords = 12;  // a credit in more words is a sentence of the article

std::vector<float> probability_of(const ReadPage& page) {
  if (is_bare_article(page)) return bare_probability(page);
  return article_probability(page, page.list.has_markup() ? html_models() : text_models());
}

bool is_credit_line(const Front& front, std::size_t block, const CreditBook& credits) {
  return front.page.words.blocks[block].size() <= kCreditWords &&
         !credits.of_line(front.page.list.blocks[block].text).empty();
}

/// A line that was dropped and names agency, author or day is a byline rather than "short".
void name_credit_lines(const Front& front, const CreditBook& credits, std::vector<BlockVerdict>& verdicts) {
  if (front.page.list.has_markup()) return;  // class names tell more there
  for (std::size_t i = 0; i < verdicts.size(); ++i)
    if (verdicts[i].reason == Reason::short_line && is_credit_line(front, i, credits))
      verdicts[i].reason = Reason::byline;
}

void fill(std::string& known, std::string found) {
  if (known.empty()) known = std::move(found);
}

}  // namespace

Page judged(const Front& front, const Language& language, const CreditBook& credits) {
  const std::vector<float> probability = probability_of(front.page);
  std::string title = title_of(front, probability);
  Page page;
  page.blocks = verdicts_of(front.page, probability, title);
  page.article = metadata_of(front, page.blocks, language, credits);
  page.article.title = std::move(title);
  name_credit_lines(front, credits, page.blocks);
  return page;
}

Page judged_markdown(const Article& given, const Front& front, const Language& language,
                     const CreditBook& credits) {
  std::vector<float> probability = article_probability(front.page, text_models());
  for (std::size_t i = 0; i < probability.size(); ++i) {
    if (front.page.phrases[i] == nullptr) probability[i] = is_credit_line(front, i, credits) ? 0 : 1;
  }
  Page page{.article = given, .blocks = verdicts_of(front.page, probability, given.title)};
  const Article found = metadata_of(front, page.blocks, language, credits);
  name_credit_lines(front, credits, page.blocks);
  fill(page.article.language, found.language);
  fill(page.article.outlet, found.outlet);
  fill(page.article.date, found.date);
  fill(page.article.author, found.author);
  fill(page.article.credit, found.credit);
  return page;
}

std::string text_of(const std::vector<BlockVerdict>& blocks) {
  std::string text;
  for (const BlockVerdict& block : blocks)
    if (block.reason == Reason::kept) text += (text.empty() ? "" : "\n\n") + block.text;
  return text;
}

}  // namespace crossread
