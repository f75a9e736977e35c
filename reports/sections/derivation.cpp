#include <algorithm>
#include <optional>
#include <set>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/lookup.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t fewest_articles = 3;        // of two the bars say it
constexpr std::size_t most_articles_crossed = 8;  // as many columns as a phone can bear

/// By row and column: the sentences of the row's article that stand nearly word for word or reworded in the
/// column's.
using Shared = std::vector<std::vector<std::set<Evidence>>>;

Shared shared_sentences(const TextReuse& reuse) {
  const std::size_t count = reuse.articles.size();
  Shared shared(count, std::vector<std::set<Evidence>>(count));
  each_pair(reuse, [&](const AlignedSentences& pair) {
    if (pair.relation == Relation::related) return;
    shared[pair.from.article][pair.to.article].insert(pair.from);
    shared[pair.to.article][pair.from.article].insert(pair.to);
  });
  return shared;
}

/// The words of one article that another has too.
struct Overlap {
  std::uint32_t row = 0, column = 0;
  FateShare share = {};

  double percent() const {
    const auto* figure = std::get_if<Figure>(&share.percent);
    return figure == nullptr ? 0 : figure->value;
  }
};

/// None of an article beside itself or beside one in another language.
std::optional<Overlap> overlap(const Wording& wording, const Shared& shared, std::uint32_t row,
                               std::uint32_t column) {
  const auto& articles = wording.comparison().articles;
  if (row == column || articles[row].article.language != articles[column].article.language) return {};
  const auto& sentences = shared[row][column];
  Overlap found{.row = row, .column = column};
  found.share.words = words_of(articles[row], {sentences.begin(), sentences.end()});
  found.share.percent = percent_of(found.share.words, articles[row].word_count);
  return found;
}

/// "62 %"; of an article too short for shares "24/47".
Matrix::Cell cell_of(const Wording& wording, const Overlap& overlap) {
  if (const auto* percent = std::get_if<Figure>(&overlap.share.percent))
    return {.number = wording.say("percent", {{"n", wording.number(*percent)}}),
            .share = percent->value / 100};
  return {.number = wording.number(overlap.share.words) + plain("/") +
                    wording.number(wording.comparison().articles[overlap.row].word_count),
          .share = std::nullopt};
}

/// The greatest share, or most words where no article is long enough for shares.
const Overlap& greatest_of(const std::vector<Overlap>& overlaps) {
  const auto rank = [](const Overlap& one) { return std::pair(one.percent(), one.share.words.value); };
  return *std::ranges::max_element(overlaps, {}, rank);
}

Inlines derivation_title(const Wording& wording, const Overlap& overlap) {
  return wording.say("reuse.derivation",
                     {{"row", wording.label(overlap.row)},
                      {"column", wording.label(overlap.column)},
                      {"share", share_in_words(wording, overlap.share,
                                               wording.comparison().articles[overlap.row].word_count)}});
}

}  // namespace

Blocks derivation(const Wording& wording) {
  const TextReuse& reuse = *wording.comparison().reuse;
  if (reuse.articles.size() < fewest_articles || reuse.articles.size() > most_articles_crossed) return {};
  const Shared shared = shared_sentences(reuse);
  const auto order = reference_first(reuse);
  Matrix matrix{.file = "derivation",
                .title = {},
                .corner = wording.say("reuse.derivation.corner"),
                .labels = {},
                .cells = {}};
  std::vector<Overlap> overlaps;
  for (const std::uint32_t row : order) {
    matrix.labels.push_back(wording.label_text(row));
    auto& cells = matrix.cells.emplace_back();
    for (const std::uint32_t column : order) {
      const auto found = overlap(wording, shared, row, column);
      cells.push_back(found ? cell_of(wording, *found) : Matrix::Cell{.number = {}, .share = {}});
      if (found) overlaps.push_back(*found);
    }
  }
  const auto has_words = [](const Overlap& one) { return one.share.words.value > 0; };
  if (std::ranges::none_of(overlaps, has_words)) return {{Paragraph{wording.say("reuse.derivation.none")}}};
  matrix.title = derivation_title(wording, greatest_of(overlaps));
  return {{Paragraph{wording.say("reuse.derivation.intro")}}, {std::move(matrix)}};
}

}  // namespace crossread::reports
