#include "analysis/comparison/silences.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "analysis/text/content.h"

namespace crossread {
namespace {

constexpr double few_words = 1000;  // below that, how often a word comes says nothing of an outlet's habits

// Where a lexicon was at hand, even a short text has a word that is known to be a small one: "la", "of".
bool has_lexicon(const Document& document) {
  return document.tokens.empty() || std::ranges::any_of(document.tokens, [](const Token& token) {
           return token.kind == TokenKind::word && !carries_content(token.word_class);
         });
}

template <typename Concerns>
void add_silence(std::vector<Silence>& silences, Why why, std::span<const ArticleAccount> accounts,
                 Concerns concerns) {
  Silence silence{.why = why, .articles = {}, .seen = {}};
  for (std::uint32_t article = 0; article < accounts.size(); ++article) {
    if (!concerns(article)) continue;
    silence.articles.push_back(article);
    if (why == Why::too_little_text) silence.seen.push_back(accounts[article].word_count);
  }
  if (!silence.articles.empty()) silences.push_back(std::move(silence));
}

}  // namespace

bool in_one_language(std::span<const ArticleAccount> accounts) {
  std::set<std::string_view> languages;
  for (const ArticleAccount& account : accounts) languages.insert(account.article.language);
  languages.erase("");
  return languages.size() <= 1;
}

std::vector<Silence> silences_on(std::span<const ReadArticle* const> readings,
                                 std::span<const ArticleAccount> accounts) {
  const bool compared = accounts.size() > 1;
  const bool no_wire = compared && std::ranges::none_of(accounts, &ArticleAccount::wire);
  const bool mixed = !in_one_language(accounts);
  const auto is_empty = [&](std::uint32_t article) { return accounts[article].sentences.empty(); };

  std::vector<Silence> silences;
  add_silence(silences, Why::too_little_text, accounts, [&](std::uint32_t article) {
    return !is_empty(article) && accounts[article].word_count.value < few_words;
  });
  add_silence(silences, Why::date_unknown, accounts,
              [&](std::uint32_t article) { return compared && accounts[article].article.date.empty(); });
  add_silence(silences, Why::outlet_unknown, accounts,
              [&](std::uint32_t article) { return accounts[article].article.outlet.empty(); });
  add_silence(silences, Why::no_wire_copy, accounts, [&](std::uint32_t) { return no_wire; });
  add_silence(silences, Why::several_languages, accounts, [&](std::uint32_t) { return mixed; });
  add_silence(silences, Why::language_without_lexicon, accounts,
              [&](std::uint32_t article) { return !has_lexicon(readings[article]->body); });
  add_silence(silences, Why::no_speech, accounts, [&](std::uint32_t article) {
    const Speech& speech = readings[article]->speech;
    return !is_empty(article) && speech.searched && speech.quotes.empty();
  });
  add_silence(silences, Why::speech_unknown, accounts, [&](std::uint32_t article) {
    return !is_empty(article) && !readings[article]->speech.searched;
  });
  add_silence(silences, Why::no_text, accounts, is_empty);
  return silences;
}

}  // namespace crossread
