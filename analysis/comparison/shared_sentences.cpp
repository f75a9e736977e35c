#include "analysis/comparison/shared_sentences.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "analysis/comparison/silences.h"

namespace crossread {
namespace {

/// Two sentences of one key say the same: a language, "" where all articles are in one, and the words.
using Key = std::pair<std::string, std::string>;

/// A sentence's words and numbers, folded: what is left of it when case, accents and punctuation are not
/// looked at.
std::string bare_words(const Document& document, const Sentence& sentence) {
  std::string words;
  for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
    const Token& token = document.tokens[at];
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
    words += token.folded;
    words += ' ';
  }
  return words;
}

bool in_several_articles(const SharedSentence& sentence) {
  return sentence.places.front().article != sentence.places.back().article;
}

}  // namespace

std::vector<SharedSentence> find_shared_sentences(std::span<const ReadArticle* const> readings,
                                                  std::span<ArticleAccount> accounts) {
  const bool mixed = !in_one_language(accounts);
  std::map<Key, SharedSentence> by_words;
  for (ArticleNumber article = 0; article < readings.size(); ++article) {
    const std::string language = mixed ? accounts[article].article.language : "";
    for (const Sentence& sentence : readings[article]->body.sentences) {
      const Key key(language, bare_words(readings[article]->body, sentence));
      if (!key.second.empty())
        by_words[key].places.push_back(place_in_text(accounts[article], article, sentence.span));
    }
  }
  std::vector<SharedSentence> shared;
  for (auto& [key, sentence] : by_words)
    if (in_several_articles(sentence)) shared.push_back(std::move(sentence));
  std::ranges::sort(shared, {}, [](const SharedSentence& sentence) { return sentence.places.front(); });
  for (const SharedSentence& sentence : shared)
    for (const Evidence& place : sentence.places)
      accounts[place.article].sentences[place.sentences.begin].shared = true;
  return shared;
}

}  // namespace crossread
