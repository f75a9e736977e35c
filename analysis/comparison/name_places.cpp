#include "analysis/comparison/name_places.h"

#include <algorithm>
#include <utility>

#include "analysis/quotes/passages.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

std::vector<bool> quoted_tokens(const Document& document, const std::vector<Passage>& passages) {
  std::vector<bool> quoted(document.tokens.size());
  for (const Passage& passage : passages)
    std::fill(quoted.begin() + passage.first, quoted.begin() + passage.last, true);
  return quoted;
}

/// The words of a name in their dictionary form, each as it is spelt.
std::string lemmas_at(const Document& document, NameWords words) {
  std::string lemmas;
  for (std::size_t at = words.token;
       at < document.tokens.size() && words.span.contains(document.tokens[at].span); ++at)
    lemmas.append(lemmas.empty() ? "" : " ").append(fold(document.tokens[at].lemma));
  return lemmas;
}

}  // namespace

void each_part(std::span<const ReadArticle* const> readings, std::span<const ArticleAccount> accounts,
               const std::function<void(const ArticlePart&)>& see) {
  for (ArticleNumber article = 0; article < readings.size(); ++article) {
    const ReadArticle& one = *readings[article];
    see({article, one.title, quoted_tokens(one.title, passages_of(one.title)),
         [=](Span span) { return place_in_title(article, span); }});
    see({article, one.body, quoted_tokens(one.body, one.speech.passages),
         [=](Span span) { return place_in_text(accounts[article], article, span); }});
  }
}

void NamePlaces::add(const ArticlePart& part, NameWords words) {
  (part.quoted[words.token] ? quoted : own)[part.article].push_back(part.place(words.span));
  spellings.try_emplace(lemmas_at(part.document, words), part.document.text.slice(words.span));
}

NameVariant variant_of(const std::string& name, NamePlaces places) {
  NameVariant variant{.name = name, .spellings = {}, .own = {}, .quoted = {}};
  if (places.spellings.size() == 1 && places.spellings.begin()->first != fold(name))
    variant.name = places.spellings.begin()->second;
  if (places.spellings.size() > 1)
    for (const auto& [lemmas, written] : places.spellings)
      if (std::ranges::none_of(variant.spellings,
                               [&](const auto& one) { return fold(one) == fold(written); }))
        variant.spellings.push_back(written);
  if (variant.spellings.size() == 1) variant.spellings.clear();
  for (auto& own : places.own) variant.own.push_back(count_of(Unit::occurrences, std::move(own)));
  for (auto& quoted : places.quoted) variant.quoted.push_back(count_of(Unit::occurrences, std::move(quoted)));
  return variant;
}

}  // namespace crossread
