#pragma once

#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/text/rules.h"
#include "analysis/words/units.h"

namespace crossread {

/// The words of an article, by whose they are.
struct VoicedWords {
  std::vector<UnitUse> own;     ///< the outlet's
  std::vector<UnitUse> quoted;  ///< of those whom it quotes or reports
  Figure own_words;             ///< the outlet's as a reader counts them: elided ones are none
};

/// Words as they are written; headings are left out.
VoicedWords voiced_words(const ReadArticle& reading, const ArticleAccount& account, ArticleNumber article,
                         const TextRules& rules);

/// The words of an article outside quotation marks, reported speech among them, in its sentences.
Figure words_outside_marks(const ReadArticle& reading, const ArticleAccount& account, ArticleNumber article);

}  // namespace crossread
