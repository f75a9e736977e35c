#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "reports/sections.h"
#include "reports/worksheet/question.h"

namespace crossread::reports {
namespace {

Inlines quoted_name(const Wording& wording, const NameVariant& name) {
  return wording.quote(name.name, language_of(wording));
}

const NamedReferent& referent(const Wording& wording, const NamesPick& pick) {
  return wording.comparison().referents[pick.referent];
}

std::vector<Evidence> all_places(const NameVariant& name) {
  std::vector<Evidence> places;
  for (const auto* uses : {&name.own, &name.quoted})
    for (const Figure& figure : *uses) std::ranges::copy(figure.evidence, std::back_inserter(places));
  return places;
}

/// The number of a name outside titles where an article has it in both.
std::optional<Figure> without_title(const Figure& uses) {
  Figure in_text = uses;
  std::erase_if(in_text.evidence, [](const Evidence& place) { return place.part == Part::title; });
  in_text.value = static_cast<double>(in_text.evidence.size());
  if (in_text.value == uses.value || in_text.value == 0) return std::nullopt;
  return in_text;
}

Figure with_quoted(const Figure& own, const Figure& quoted) {
  Figure all = own;
  all.value += quoted.value;
  std::ranges::copy(quoted.evidence, std::back_inserter(all.evidence));
  std::ranges::sort(all.evidence);
  return all;
}

using TwoNames = std::array<const NameVariant*, 2>;

Table names_table(const Wording& wording, const TwoNames& names) {
  Table table;
  auto& head = table.rows.emplace_back();
  head.push_back(wording.say("referents.head.name"));
  for (std::uint32_t article = 0; article < article_count(wording); ++article)
    head.push_back(article_name(wording, article));
  for (const NameVariant* name : names) {
    auto& cells = table.rows.emplace_back();
    cells.push_back(name_written(wording, *name));
    for (std::uint32_t article = 0; article < article_count(wording); ++article)
      cells.push_back(name_uses(wording, name->own[article], name->quoted[article]));
  }
  return table;
}

/// Numbers without the title or with what is quoted, and the other names of the referent.
std::vector<Inlines> accepted_for(const Wording& wording, const NamedReferent& one, const TwoNames& names) {
  std::vector<Inlines> items;
  const auto accept = [&](std::string_view key, const NameVariant& name, std::uint32_t article,
                          const Figure& figure) {
    items.push_back(
        counted_as(wording, key, figure,
                   {{"name", quoted_name(wording, name)}, {"label", article_name(wording, article)}}));
  };
  for (const NameVariant* name : names)
    for (std::uint32_t article = 0; article < article_count(wording); ++article) {
      const Figure& own = name->own[article];
      const Figure& quoted = name->quoted[article];
      if (const auto in_text = without_title(own)) accept("one_name.accept.text", *name, article, *in_text);
      if (own.value > 0 && quoted.value > 0)
        accept("one_name.accept.quoted", *name, article, with_quoted(own, quoted));
    }
  std::vector<Inlines> others;
  for (const NameVariant& name : one.variants)
    if (std::ranges::find(names, &name) == names.end())
      others.push_back(wording.say("referents.at", {{"words", quoted_name(wording, name)},
                                                    {"labels", wording.places(all_places(name))}}));
  if (!others.empty())
    items.push_back(wording.say("one_name.accept.others", {{"names", wording.joined(others, "separator")}}));
  return items;
}

void ask_names(const Wording& wording, const NamesPick& pick, Question& question) {
  const NamedReferent& one = referent(wording, pick);
  const TwoNames names{&one.variants[pick.first], &one.variants[pick.second]};
  question.asked = wording.say("one_name.ask.names", {{"first", quoted_name(wording, *names[0])},
                                                      {"second", quoted_name(wording, *names[1])}});
  question.answer = {{names_table(wording, names)},
                     {Paragraph{wording.say(one.is_telling ? "one_name.telling" : "one_name.silence")}}};
  question.accepted = accepted_for(wording, one, names);
}

Inlines with_place(const Wording& wording, const Evidence& place) {
  return wording.say("referents.at",
                     {{"words", words_at(wording, place)}, {"labels", wording.places({place})}});
}

void ask_exchanged(const Wording& wording, const ExchangedNames& names, Question& question) {
  question.asked = wording.say("one_name.ask.instead", {{"word", words_at(wording, names.from)},
                                                        {"label", article_name(wording, names.from.article)},
                                                        {"other", article_name(wording, names.to.article)}});
  question.answer = {
      {Paragraph{wording.say("referents.exchanged", {{"from", with_place(wording, names.from)},
                                                     {"to", with_place(wording, names.to)}})}}};
}

void ask_term(const Wording& wording, const MarkedTerm& term, Question& question) {
  const Slots slots{{"word", words_at(wording, term.place)},
                    {"label", article_name(wording, term.place.article)},
                    {"other", term.instead ? article_name(wording, term.instead->article) : Inlines()}};
  question.asked = wording.say(term.instead ? "one_name.ask.instead" : "one_name.ask.loaded", slots);
  List list;
  list.items.push_back(term.instead
                           ? wording.say("referents.exchanged", {{"from", with_place(wording, term.place)},
                                                                 {"to", with_place(wording, *term.instead)}})
                           : with_place(wording, term.place));
  list.items.push_back(why_loaded(wording, term));
  question.answer = {{std::move(list)}};
}

void ask_lone(const Wording& wording, const WordRow& word, Question& question) {
  const Figure& count = *std::ranges::max_element(word.counts, {}, &Figure::value);
  const Slots slots{{"word", wording.quote(word.written, language_of(wording))},
                    {"label", article_name(wording, count.evidence.front().article)}};
  question.asked = wording.say("one_name.ask.lone", slots);
  question.answer = {{Paragraph{counted_as(wording, "one_name.lone", count, slots)}}};
}

/// Names spelt in several ways anywhere in the event: no other names.
std::optional<Inlines> spelling_trap(const Wording& wording) {
  for (const NamedReferent& one : wording.comparison().referents)
    for (const NameVariant& name : one.variants) {
      if (name.spellings.size() < 2) continue;
      std::vector<Inlines> spellings;
      for (const std::string& spelling : name.spellings)
        spellings.push_back(wording.quote(spelling, language_of(wording)));
      return wording.say("one_name.trap.spelling",
                         {{"spellings", wording.joined(spellings, "separator.last")},
                          {"labels", wording.places(all_places(name))}});
    }
  return std::nullopt;
}

/// A name that stands in quotation marks is the word of who is quoted.
std::optional<Inlines> quoted_trap(const Wording& wording, const NamesPick& pick) {
  for (const std::uint32_t number : {pick.first, pick.second}) {
    const NameVariant& name = referent(wording, pick).variants[number];
    std::vector<Evidence> places;
    for (const Figure& uses : name.quoted) std::ranges::copy(uses.evidence, std::back_inserter(places));
    if (!places.empty())
      return wording.say("one_name.trap.quoted",
                         {{"name", quoted_name(wording, name)}, {"labels", wording.places(places)}});
  }
  return std::nullopt;
}

/// The same loaded term in what somebody says.
std::optional<Inlines> quoted_trap(const Wording& wording, const MarkedTerm& term) {
  for (const ArticleTerms& terms : wording.comparison().terms)
    for (const MarkedTerm& quoted : terms.quoted)
      if (!term.entry.empty() && quoted.entry == term.entry)
        return wording.say("one_name.trap.quoted", {{"name", words_at(wording, quoted.place)},
                                                    {"labels", wording.places({quoted.place})}});
  return std::nullopt;
}

}  // namespace

Question one_name(const Wording& wording, const Picks& picks) {
  Question question{.key = "one_name", .asked = {}, .rows = 2, .answer = {}, .accepted = {}, .trap = {}};
  question.trap = spelling_trap(wording);
  if (const auto* names = std::get_if<NamesPick>(&picks.word)) {
    ask_names(wording, *names, question);
    if (!question.trap) question.trap = quoted_trap(wording, *names);
  } else if (const auto* exchanged = std::get_if<ExchangedNames>(&picks.word)) {
    ask_exchanged(wording, *exchanged, question);
  } else if (const auto* term = std::get_if<MarkedTerm>(&picks.word)) {
    ask_term(wording, *term, question);
    if (!question.trap) question.trap = quoted_trap(wording, *term);
  } else if (const auto* word = std::get_if<WordRow>(&picks.word)) {
    ask_lone(wording, *word, question);
  } else {
    question.asked = wording.say("one_name.ask.none");
  }
  question.answer.push_back({Paragraph{wording.say("one_name.effect")}});
  return question;
}

}  // namespace crossread::reports
