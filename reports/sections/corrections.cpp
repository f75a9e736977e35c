#include <fmt/format.h>

#include <string>

#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

using CorrectionKind = Correction::Kind;
using Outcome = CorrectionMade::Outcome;

/// A state before or after, as the kind of the correction has it.
Inlines state(const Wording& wording, CorrectionKind kind, const std::string& words) {
  if (kind == CorrectionKind::wire)
    return wording.say(words == Correction::yes ? "corrections.yes" : "corrections.no");
  if (words.empty())
    return wording.say(kind == CorrectionKind::speaker ? "read.unknown" : "corrections.unknown");
  if (kind == CorrectionKind::date) return verbatim(wording.phrases().date(words));
  return kind == CorrectionKind::title ? wording.quote(words) : verbatim(words);
}

/// The words at the first of its places.
Inlines first_place_words(const Wording& wording, const CorrectionMade& made) {
  if (made.places.empty()) return {};
  const Evidence& place = made.places.front();
  const ArticleAccount& account = wording.comparison().articles[place.article];
  const Text& text = place.part == Part::title ? account.title : account.text;
  return wording.excerpt(text.slice(place.span), account.article.language);
}

Inlines made(const Wording& wording, const CorrectionMade& one) {
  const CorrectionKind kind = one.correction.kind;
  // A person has said that it is so, where the article left a doubt.
  const bool was_probable =
      kind == CorrectionKind::speaker && !one.before.empty() && one.before == one.correction.value;
  return wording.say(
      fmt::format("corrections.{}", name_of(kind)),
      {{"label", wording.labels(one.articles)},
       {"words", first_place_words(wording, one)},
       {"labels", wording.places(one.places)},
       {"before", was_probable ? wording.say("voices.probably", {{"who", verbatim(one.before)}})
                               : state(wording, kind, one.before)},
       {"after", state(wording, kind, one.correction.value)}});
}

Inlines unmatched(const Wording& wording, const CorrectionMade& one) {
  const Correction& correction = one.correction;
  const std::string key = one.outcome == Outcome::no_article
                              ? std::string("corrections.no_article")
                              : fmt::format("corrections.no_match.{}", name_of(correction.kind));
  const Inlines article = correction.article == Correction::every_article ? wording.say("corrections.every")
                                                                          : verbatim(correction.article);
  return wording.say(
      "corrections.line",
      {{"line", plain(std::to_string(correction.line))},
       {"reason", wording.say(key, {{"article", article}, {"what", wording.excerpt(correction.what)}})}});
}

}  // namespace

Blocks corrections(const Wording& wording) {
  List applied, missed;
  for (const CorrectionMade& one : wording.comparison().corrections) {
    if (one.outcome == Outcome::made) applied.items.push_back(made(wording, one));
    if (one.outcome == Outcome::no_match || one.outcome == Outcome::no_article)
      missed.items.push_back(unmatched(wording, one));
  }
  if (applied.items.empty() && missed.items.empty()) return {};
  Blocks blocks;
  blocks.push_back(heading(wording, "corrections"));
  if (!applied.items.empty()) {
    blocks.push_back({Paragraph{wording.say("corrections.intro")}});
    blocks.push_back({std::move(applied)});
  }
  if (!missed.items.empty()) {
    blocks.push_back({Paragraph{wording.say("corrections.unmatched")}});
    blocks.push_back({std::move(missed)});
  }
  return blocks;
}

}  // namespace crossread::reports
