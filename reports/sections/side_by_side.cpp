#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t pairs_in_view = 5;
constexpr std::size_t all_rows = SIZE_MAX;
constexpr std::size_t changes_shown = 4;
constexpr std::size_t words_kept = 6;  // at either end of a stretch that does not change

/// The beginning and the end of a long stretch, words apart by spaces.
std::string without_middle(std::string_view words, bool keep_begin, bool keep_end) {
  std::vector<std::size_t> spaces;
  for (std::size_t at = words.find(' '); at != std::string_view::npos; at = words.find(' ', at + 1))
    spaces.push_back(at);
  const std::size_t kept = (keep_begin ? words_kept : 0) + (keep_end ? words_kept : 0);
  if (spaces.size() <= kept + words_kept) return std::string(words);
  const auto begin = keep_begin ? words.substr(0, spaces[words_kept]) : std::string_view{};
  const auto end = keep_end ? words.substr(spaces[spaces.size() - words_kept - 1]) : std::string_view{};
  return std::string(begin) + (keep_begin ? " […]" : "[…]") + (keep_end ? std::string(end) : std::string());
}

Inlines changed(std::string_view words, const std::string& language, Inline::Kind kind) {
  Inlines line = verbatim(words, language);
  line.front().kind = kind;
  return line;
}

Inlines sentence_number(const Wording& wording, const Evidence& sentence) {
  Inlines number = wording.places({sentence});
  number.front().kind = Inline::Kind::sentence;
  return number;
}

/// A sentence with its number: whole, or the words that change set off and long unchanged stretches
/// shortened.
Inlines sentence_cell(const Wording& wording, const Evidence& sentence, std::span<const Span> changes,
                      Inline::Kind kind) {
  const ArticleAccount& account = wording.comparison().articles[sentence.article];
  const std::string& language = account.article.language;
  Inlines cell = sentence_number(wording, sentence) + plain(" ");
  std::uint32_t at = sentence.span.begin;
  const auto unchanged = [&](std::uint32_t end) {
    if (at >= end) return;
    const auto words = account.text.slice({at, end});
    const bool first = at == sentence.span.begin;
    const bool last = end == sentence.span.end;
    cell = std::move(cell) +
           verbatim(changes.empty() ? std::string(words) : without_middle(words, !first, !last), language);
  };
  for (const Span change : changes) {
    if (change.begin < at) continue;
    unchanged(change.begin);
    cell = std::move(cell) + changed(account.text.slice(change), language, kind);
    at = change.end;
  }
  unchanged(sentence.span.end);
  return cell;
}

std::vector<Span> spans_of(const std::vector<Change>& changes, std::optional<Evidence> Change::*side) {
  std::vector<Span> spans;
  for (const Change& change : changes)
    if (change.*side) spans.push_back((change.*side)->span);
  std::ranges::sort(spans);
  return spans;
}

Inlines excerpt_at(const Wording& wording, const Evidence& place) {
  const ArticleAccount& account = wording.comparison().articles[place.article];
  return wording.excerpt(account.text.slice(place.span), account.article.language);
}

Inlines told(const Wording& wording, const Change& change, std::uint32_t from, std::uint32_t to) {
  if (!change.from)
    return wording.say("side.added",
                       {{"label", wording.label(to)}, {"words", excerpt_at(wording, *change.to)}});
  if (!change.to)
    return wording.say("side.dropped",
                       {{"label", wording.label(from)}, {"words", excerpt_at(wording, *change.from)}});
  return wording.say(change.spelling ? "side.spelling" : "side.replaced",
                     {{"from", excerpt_at(wording, *change.from)}, {"to", excerpt_at(wording, *change.to)}});
}

std::uint32_t length_of(std::span<const Span> spans) {
  std::uint32_t length = 0;
  for (const Span span : spans) length += span.size();
  return length;
}

/// "~ “refused” becomes “reluctant”; only in RT: “now”"
Inlines changes_cell(const Wording& wording, const AlignedSentences& pair) {
  Inlines cell = wording.code(pair.relation == Relation::verbatim ? "=" : "~") + plain(" ");
  if (pair.relation == Relation::related) return cell + wording.say("side.related");
  if (is_retold(pair)) return cell + wording.say("side.retold");
  std::vector<Inlines> items;
  for (const Change& change : pair.changes) {
    if (items.size() == changes_shown) break;
    items.push_back(told(wording, change, pair.from.article, pair.to.article));
  }
  cell = std::move(cell) + wording.joined(items, "separator.parts");
  return pair.changes.size() > changes_shown ? cell + plain(" […]") : cell;
}

bool is_identical(const AlignedSentences& pair) {
  return pair.relation == Relation::verbatim && pair.changes.empty();
}

/// "8 sentences without a change: RT 1–4, 7–10; AFP 2, 5"
Block identical(const Wording& wording, std::span<const AlignedSentences> pairs) {
  std::vector<Evidence> from;
  std::vector<Evidence> to;
  for (const AlignedSentences& pair : pairs) {
    from.push_back(pair.from);
    to.push_back(pair.to);
  }
  const Figure count{
      .value = static_cast<double>(pairs.size()), .unit = Unit::sentences, .evidence = from, .whole = {}};
  return {Paragraph{wording.say_number("side.identical", count,
                                       {{"from", wording.places(from)}, {"to", wording.places(to)}})}};
}

/// Pairs with a change in a table, those first whose words can be compared one by one; those without are only
/// counted. At most `rows` at once in view.
Blocks beside(const Wording& wording, const TextReuse& reuse, std::uint32_t article, std::size_t rows) {
  std::vector<AlignedSentences> pairs = reuse.articles[article].pairs;
  const auto unchanged =
      std::ranges::stable_partition(pairs, [](const auto& pair) { return !is_identical(pair); });
  std::stable_partition(pairs.begin(), unchanged.begin(), [](const auto& pair) { return !is_retold(pair); });
  const std::span<const AlignedSentences> differing(pairs.begin(), unchanged.begin());
  const auto in_view = differing.first(std::min(differing.size(), rows));
  Blocks blocks;
  if (!in_view.empty()) blocks.push_back({sentences_beside(wording, reuse.reference, article, in_view)});
  if (!unchanged.empty()) blocks.push_back(identical(wording, {unchanged.begin(), unchanged.end()}));
  if (const auto folded = differing.subspan(in_view.size()); !folded.empty())
    blocks.push_back(
        {Details{.summary = wording.say("side.more", {{"reference", wording.label(reuse.reference)},
                                                      {"label", wording.label(article)}}),
                 .blocks = {{sentences_beside(wording, reuse.reference, article, folded)}}}});
  return blocks;
}

/// The articles that share sentences with the reference, those with most first.
std::vector<std::uint32_t> sharing(const TextReuse& reuse) {
  std::vector<std::uint32_t> articles;
  for (std::uint32_t article = 0; article < reuse.articles.size(); ++article)
    if (!reuse.articles[article].pairs.empty()) articles.push_back(article);
  std::ranges::stable_sort(articles, std::greater{}, [&](std::uint32_t article) {
    return reuse.articles[article].shares[static_cast<std::size_t>(Fate::verbatim)].words.value;
  });
  return articles;
}

}  // namespace

bool is_retold(const AlignedSentences& pair) {
  constexpr double most = 0.75;  // of either sentence
  const auto share = [&](const Evidence& sentence, std::optional<Evidence> Change::*side) {
    return length_of(spans_of(pair.changes, side)) / static_cast<double>(sentence.span.size());
  };
  return pair.relation == Relation::related ||
         (share(pair.from, &Change::from) > most && share(pair.to, &Change::to) > most);
}

Table sentences_beside(const Wording& wording, std::uint32_t from, std::uint32_t to,
                       std::span<const AlignedSentences> pairs) {
  Table table;
  table.rows_have_heads = false;
  table.rows.push_back({wording.label(from), wording.label(to), wording.say("side.head.changes")});
  const Evidence* above = nullptr;  // told in other words by several sentences, one stands whole only once
  for (const AlignedSentences& pair : pairs) {
    const auto spans = [&](std::optional<Evidence> Change::*side) {
      return is_retold(pair) ? std::vector<Span>{} : spans_of(pair.changes, side);
    };
    const bool is_repeated = above != nullptr && *above == pair.from && is_retold(pair);
    above = &pair.from;
    table.rows.push_back(
        {is_repeated ? sentence_number(wording, pair.from) + plain(" […]")
                     : sentence_cell(wording, pair.from, spans(&Change::from), Inline::Kind::dropped),
         sentence_cell(wording, pair.to, spans(&Change::to), Inline::Kind::added),
         changes_cell(wording, pair)});
  }
  return table;
}

Blocks side_by_side(const Wording& wording) {
  const auto& found = wording.comparison().reuse;
  if (!found) return {};
  const auto articles = sharing(*found);
  if (articles.empty()) return {heading(wording, "side"), {Paragraph{wording.say("side.nothing")}}};
  Blocks blocks{heading(wording, "side"), {Paragraph{wording.say("side.intro")}}};
  std::ranges::move(beside(wording, *found, articles.front(), pairs_in_view), std::back_inserter(blocks));
  for (std::size_t at = 1; at < articles.size(); ++at)
    blocks.push_back(
        {Details{.summary = wording.say("side.pair", {{"reference", wording.label(found->reference)},
                                                      {"label", wording.label(articles[at])}}),
                 .blocks = beside(wording, *found, articles[at], all_rows)}});
  return blocks;
}

}  // namespace crossread::reports
