#include "reports/wording.h"

#include <algorithm>

#include "analysis/text/text.h"
#include "reports/labels.h"
#include "reports/places.h"

namespace crossread::reports {
namespace {

constexpr std::uint32_t longest_excerpt = 60;  // code points

Inlines one(Inline::Kind kind, std::string text) {
  return {Inline{.kind = kind, .text = std::move(text), .language = {}, .evidence = {}}};
}

/// The first words of a text, whole words only where it has any spaces.
std::string first_words(const std::string& words) {
  const Text text(words);
  if (text.size() <= longest_excerpt) return words;
  std::string cut(text.slice({0, longest_excerpt}));
  if (const std::size_t space = cut.rfind(' '); space != std::string::npos && space > cut.size() / 2)
    cut.resize(space);
  return cut;
}

/// Fills the slots of a stretch of a phrase.
Inlines slots_filled(std::string_view stretch, Inline::Kind kind, const Slots& slots) {
  Inlines line;
  const auto add_text = [&](std::string_view text) {
    if (!text.empty()) line = std::move(line) + one(kind, std::string(text));
  };
  while (!stretch.empty()) {
    const std::size_t open = stretch.find('{');
    const std::size_t close = stretch.find('}', open);
    if (close == std::string_view::npos) break;
    add_text(stretch.substr(0, open));
    const std::string_view name = stretch.substr(open + 1, close - open - 1);
    const auto slot = std::ranges::find(slots, name, &std::pair<std::string_view, Inlines>::first);
    if (slot != slots.end()) line = std::move(line) + slot->second;
    stretch.remove_prefix(close + 1);
  }
  add_text(stretch);
  if (kind == Inline::Kind::strong)  // a label inside strong words is strong too
    for (Inline& piece : line)
      if (piece.kind == Inline::Kind::plain) piece.kind = Inline::Kind::strong;
  return line;
}

Inlines worded(std::string_view phrase, const Slots& slots) {
  Inlines line;
  for (auto kind = Inline::Kind::plain;;
       kind = kind == Inline::Kind::plain ? Inline::Kind::strong : Inline::Kind::plain) {
    const std::size_t mark = phrase.find("**");
    line = std::move(line) + slots_filled(phrase.substr(0, mark), kind, slots);
    if (mark == std::string_view::npos) return line;
    phrase.remove_prefix(mark + 2);
  }
}

}  // namespace

Inlines operator+(Inlines left, const Inlines& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

Inlines plain(std::string text) {
  return one(Inline::Kind::plain, std::move(text));
}

Inlines verbatim(std::string_view words, std::string_view language) {
  Inlines line = one(Inline::Kind::quote, std::string(words));
  line.front().language = language;
  return line;
}

Wording::Wording(const Comparison& comparison, const Phrases& phrases, Stamp stamp)
    : comparison_(comparison),
      phrases_(phrases),
      stamp_(std::move(stamp)),
      labels_(labels_of(comparison.articles)) {}

Inlines Wording::say(std::string_view key, const Slots& slots) const {
  return worded(phrases_.phrase(key), slots);
}

Inlines Wording::say_number(std::string_view key, const Figure& figure, Slots slots) const {
  slots.emplace_back("n", number(figure));
  return worded(phrases_.phrase_for(key, figure.value), slots);
}

Inlines Wording::number(const Figure& figure) const {
  Inlines line = one(Inline::Kind::figure, phrases_.number(figure.value));
  line.front().evidence = figure.evidence;
  line.front().unit = figure.unit;
  line.front().whole = figure.whole;
  return line;
}

Inlines Wording::places(const std::vector<Evidence>& evidence) const {
  Inlines line;
  for (PlacePiece& piece : place_pieces(evidence, labels_, phrases_))
    line.push_back({.kind = piece.evidence.empty() ? Inline::Kind::plain : Inline::Kind::labels,
                    .text = std::move(piece.text),
                    .language = {},
                    .evidence = std::move(piece.evidence)});
  return line;
}

Inlines Wording::label(std::uint32_t article) const {
  return plain(labels_[article]);
}

Inlines Wording::labels(const std::vector<std::uint32_t>& articles) const {
  std::vector<Inlines> items;
  for (const std::uint32_t article : articles) items.push_back(label(article));
  return joined(items, "separator");
}

Inlines Wording::quote(std::string_view words, std::string_view language) const {
  return say("quote", {{"words", verbatim(words, language)}});
}

Inlines Wording::excerpt(std::string_view words, std::string_view language) const {
  const std::string whole(words);
  const std::string first = first_words(whole);
  Inlines line = verbatim(first, language);
  if (first != whole) line = std::move(line) + plain(" […]");
  return say("quote", {{"words", line}});
}

Inlines Wording::named(const Article& article) const {
  Inlines title = article.title.empty() ? verbatim(article.id) : quote(article.title, article.language);
  std::vector<Inlines> origin;
  if (!article.outlet.empty()) origin.push_back(verbatim(article.outlet));
  if (!article.date.empty()) origin.push_back(verbatim(phrases_.date(article.date)));
  if (origin.empty()) return title;
  return say("article.named", {{"title", title}, {"origin", joined(origin, "separator")}});
}

Inlines Wording::code(std::string signs) const {
  return one(Inline::Kind::code, std::move(signs));
}

Inlines Wording::joined(const std::vector<Inlines>& items, std::string_view separator) const {
  Inlines line;
  for (const Inlines& item : items) {
    if (!line.empty()) line = std::move(line) + plain(phrases_.phrase(separator));
    line = std::move(line) + item;
  }
  return line;
}

}  // namespace crossread::reports
