#include "reports/spreadsheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "analysis/comparison/lookup.h"
#include "reports/csv.h"
#include "reports/labels.h"
#include "reports/names.h"

namespace crossread {
namespace {

using SheetRow = std::vector<std::string>;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A table being written: what its cells are made of, and its rows so far.
class Sheet {
 public:
  Sheet(const Comparison& comparison, const Phrases& phrases, std::initializer_list<const char*> columns)
      : comparison_(comparison),
        phrases_(phrases),
        labels_(labels_of(comparison.articles)),
        separator_(phrases.phrase("csv.separator").front()),
        text_(byte_order_mark) {
    SheetRow head;
    for (const char* column : columns) head.push_back(say(fmt::format("csv.{}", column)));
    add(head);
  }

  void add(const SheetRow& row) { text_ += csv_row(row, separator_); }
  std::string text() && { return std::move(text_); }

  std::string say(std::string_view key) const { return phrases_.phrase(key); }
  std::string label(const Evidence& place) const { return labels_[place.article]; }
  const std::string& outlet(const Evidence& place) const { return account(place).article.outlet; }

  /// The number of the sentence in which a place begins, or that it is the title.
  std::string sentence(const Evidence& place) const {
    if (place.part == Part::title) return say("title.label");
    return place.sentences.empty() ? "" : std::to_string(place.sentences.begin + 1);
  }

  std::string words(const Evidence& place) const { return std::string(words_at(comparison_, place)); }

  /// The sentence around a place; of a title all of it.
  std::string whole(const Evidence& place) const {
    const ArticleAccount& one = account(place);
    if (place.part == Part::title) return std::string(one.title.bytes());
    return place.sentences.empty() ? words(place)
                                   : std::string(one.text.slice(one.sentences[place.sentences.begin].span));
  }

 private:
  const ArticleAccount& account(const Evidence& place) const { return comparison_.articles[place.article]; }

  const Comparison& comparison_;
  const Phrases& phrases_;
  std::vector<std::string> labels_;
  char separator_;
  std::string text_;
};

std::string joined(const std::vector<std::string>& items) {
  return fmt::format("{}", fmt::join(items, "; "));
}

std::string who(const Sheet& sheet, const Voice& voice) {
  if (voice.source != Voice::Source::known) return sheet.say(fmt::format("voices.{}", name_of(voice.source)));
  return shown(voice);
}

void add_term(Sheet& sheet, const MarkedTerm& term, const char* voice) {
  sheet.add({sheet.label(term.place), sheet.outlet(term.place), sheet.sentence(term.place),
             sheet.words(term.place), sheet.say(fmt::format("marked.category.{}", name_of(term.category))),
             std::to_string(term.weight), sheet.say(voice), term.note, joined(term.neutral),
             term.instead ? sheet.words(*term.instead) : "", term.instead ? sheet.label(*term.instead) : "",
             sheet.whole(term.place)});
}

std::string change_in_words(const Sheet& sheet, const Change& change) {
  return fmt::format("{} → {}", change.from ? sheet.words(*change.from) : "–",
                     change.to ? sheet.words(*change.to) : "–");
}

void add_pair(Sheet& sheet, const AlignedSentences& pair) {
  std::vector<std::string> changes;
  if (pair.relation != Relation::related)
    for (const Change& change : pair.changes) changes.push_back(change_in_words(sheet, change));
  sheet.add({sheet.label(pair.from), sheet.sentence(pair.from), sheet.label(pair.to), sheet.sentence(pair.to),
             sheet.say(fmt::format("csv.relation.{}", name_of(pair.relation))), joined(changes),
             sheet.words(pair.from), sheet.words(pair.to)});
}

}  // namespace

std::string quotes_table(const Comparison& comparison, const Phrases& phrases) {
  Sheet sheet(comparison, phrases,
              {"article", "outlet", "sentence", "who", "sure", "affiliation", "type", "cue", "charge",
               "repeat", "words"});
  for (const Quotation& quotation : comparison.voices.quotations) {
    const Voice& voice = comparison.voices.voices[quotation.voice];
    sheet.add({sheet.label(quotation.place), sheet.outlet(quotation.place), sheet.sentence(quotation.place),
               who(sheet, voice), sheet.say(is_probable(voice, quotation) ? "csv.probable" : "csv.clear"),
               joined(voice.affiliations), sheet.say(fmt::format("csv.type.{}", name_of(quotation.type))),
               quotation.cue_lemma, sheet.say(fmt::format("charge.{}", name_of(quotation.charge))),
               sheet.say(quotation.is_repeat ? "csv.yes" : "csv.no"), sheet.words(quotation.place)});
  }
  return std::move(sheet).text();
}

std::string terms_table(const Comparison& comparison, const Phrases& phrases) {
  Sheet sheet(comparison, phrases,
              {"article", "outlet", "sentence", "word", "kind", "weight", "voice", "note", "plainer",
               "instead", "instead_in", "whole"});
  for (const ArticleTerms& terms : comparison.terms) {
    for (const MarkedTerm& term : terms.title) add_term(sheet, term, "csv.voice.title");
    for (const MarkedTerm& term : terms.own) add_term(sheet, term, "csv.voice.own");
    for (const MarkedTerm& term : terms.quoted) add_term(sheet, term, "csv.voice.quoted");
  }
  return std::move(sheet).text();
}

std::string pairs_table(const Comparison& comparison, const Phrases& phrases) {
  Sheet sheet(
      comparison, phrases,
      {"from", "from_sentence", "to", "to_sentence", "relation", "changes", "from_words", "to_words"});
  if (comparison.reuse)
    each_pair(*comparison.reuse, [&](const AlignedSentences& pair) { add_pair(sheet, pair); });
  return std::move(sheet).text();
}

}  // namespace crossread
