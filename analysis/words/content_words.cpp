#include "analysis/words/content_words.h"

#include <map>
#include <utility>

#include "analysis/text/content.h"

namespace crossread {

std::vector<WordCount> content_words(const Document& document) {
  std::map<std::string, WordCount> counts;
  for (const Token& token : document.tokens) {
    if (is_content_word(token)) counts[content_key(token)].spans.push_back(token.span);
  }
  std::vector<WordCount> words;
  for (auto& [key, count] : counts) {
    count.key = key;
    words.push_back(std::move(count));
  }
  return words;
}

}  // namespace crossread
