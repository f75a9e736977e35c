#include "analysis/page/features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "analysis/page/repetition.h"
#include "analysis/text/reading.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr double kFar = 12;  // levels to a hint that stands nowhere around a block

double share(double part, double whole) {
  return whole > 0 ? part / whole : 0;
}

void add_text(const ReadPage& page, FeatureTable& table) {
  const auto each = [&](const char* name, auto value) {
    table.add_each(name, [&](std::size_t i) { return value(page.words.blocks[i]); });
  };
  each("words", [](const BlockWords& b) { return std::log1p(b.size()); });
  each("word_length", [](const BlockWords& b) { return share(b.letters, b.size()); });
  each("function_words", [](const BlockWords& b) { return share(b.function_words, b.size()); });
  each("capitalised", [](const BlockWords& b) { return share(b.capitalised, b.size()); });
  each("numbers", [](const BlockWords& b) { return share(b.numbers, b.size()); });
  each("commas", [](const BlockWords& b) { return std::log1p(b.commas); });
  each("inner_ends", [](const BlockWords& b) { return std::log1p(b.inner_ends); });
  each("marks", [](const BlockWords& b) { return std::log1p(b.marks); });
  each("ends_sentence", [](const BlockWords& b) { return b.ends_sentence; });
  each("ends_ellipsis", [](const BlockWords& b) { return b.ends_ellipsis; });
  each("ends_colon", [](const BlockWords& b) { return b.ends_colon; });
  each("begins_quote", [](const BlockWords& b) { return b.begins_quote; });
  each("begins_bracket", [](const BlockWords& b) { return b.begins_bracket; });
  each("begins_lower", [](const BlockWords& b) { return b.begins_lower; });
}

void add_repetition(const ReadPage& page, FeatureTable& table) {
  const Repetition repetition = repetition_of(page.words);
  table.add_each("earlier", [&](std::size_t i) { return repetition.earlier[i]; });
  table.add_each("later", [&](std::size_t i) { return repetition.later[i]; });
  table.add_each("same", [&](std::size_t i) { return std::log(repetition.same[i]); });
}

/// Categories of boilerplate, where the last line was that ends an article, and how thick furniture lies
/// around.
void add_phrases(const ReadPage& page, FeatureTable& table) {
  constexpr std::array kPhraseCategories = {"menu"sv,    "cookies"sv,       "share"sv,    "subscribe"sv,
                                            "related"sv, "advertisement"sv, "comments"sv, "caption"sv,
                                            "byline"sv,  "footer"sv};
  for (const auto category : kPhraseCategories)
    table.add_each(fmt::format("phrase_{}", category), [&](std::size_t i) {
      return page.phrases[i] != nullptr && page.phrases[i]->category == category;
    });
  const std::size_t rows = table.rows();
  std::vector<float> since(rows, 60), before(rows, 60), after(rows, 60);
  double prose = 0, ended = 60, last = 60;
  for (std::size_t i = 0; i < rows; ++i) {
    before[i] = static_cast<float>(last);
    const BoilerplatePhrase* phrase = page.phrases[i];
    if (phrase != nullptr) last = 0;
    if (phrase != nullptr && phrase->ends_article && prose >= 50) ended = std::min(ended, 0.0);
    since[i] = static_cast<float>(ended);
    prose += page.structure.blocks[i].prose;
    last = std::min(last + 1, 60.0);
    if (ended < 60) ended = std::min(ended + 1, 59.0);
  }
  last = 60;
  for (std::size_t i = rows; i-- > 0; last = std::min(last + 1, 60.0)) {
    after[i] = static_cast<float>(last);
    if (page.phrases[i] != nullptr) last = 0;
  }
  table.add("since_article_end", std::move(since));
  table.add("phrase_before", std::move(before));
  table.add("phrase_after", std::move(after));
}

void add_clues(const ReadPage& page, FeatureTable& table) {
  const std::unordered_set<std::uint32_t> title(page.title.begin(), page.title.end());
  table.add_each("title", [&](std::size_t i) {
    const auto& words = page.words.blocks[i].words;
    const std::unordered_set<std::uint32_t> own(words.begin(), words.end());
    const auto both = std::ranges::count_if(own, [&](std::uint32_t word) { return title.contains(word); });
    return share(static_cast<double>(both),
                 static_cast<double>(title.size() + own.size()) - static_cast<double>(both));
  });
  const auto description = share_in(page.words, page.description, 3);
  table.add_each("description", [&](std::size_t i) { return description[i]; });
  const auto body = share_in(page.words, page.body, 4);
  const bool long_body = page.body.size() > 50;
  table.add_each("linked_data", [&](std::size_t i) { return long_body ? body[i] : -1; });
}

void add_position(const ReadPage& page, FeatureTable& table) {
  const std::size_t rows = table.rows();
  table.add_each("position",
                 [&](std::size_t i) { return share(static_cast<double>(i), static_cast<double>(rows)); });
  double prose = 0;
  table.add_each("prose_position", [&](std::size_t i) {
    prose += page.structure.blocks[i].prose;
    return share(prose, page.structure.page.prose);
  });
}

constexpr std::array kHintNames = {
    "article"sv,       "body"sv,      "content"sv, "lead"sv,    "title"sv, "byline"sv, "date"sv,
    "caption"sv,       "share"sv,     "comment"sv, "related"sv, "menu"sv,  "footer"sv, "sidebar"sv,
    "advertisement"sv, "subscribe"sv, "cookies"sv, "tags"sv,    "embed"sv, "widget"sv, "biography"sv,
    "quote"sv,         "infobox"sv,   "hidden"sv,  "list"sv,    "form"sv,  "table"sv};

/// Levels from each container out to the nearest one with each hint.
std::vector<std::array<float, kHintNames.size()>> hint_distances(const BlockList& list) {
  std::vector<std::array<float, kHintNames.size()>> distances(list.containers.size());
  for (std::size_t c = 0; c < list.containers.size(); ++c) {
    const Container& container = list.containers[c];
    for (std::size_t hint = 0; hint < kHintNames.size(); ++hint) {
      const double around =
          container.parent < 0 ? kFar : distances[static_cast<std::size_t>(container.parent)][hint] + 1;
      distances[c][hint] = container.own.test(hint) ? 0 : static_cast<float>(std::min(around, kFar));
    }
  }
  return distances;
}

void add_markup(const ReadPage& page, FeatureTable& table) {
  constexpr std::array kTags = {"paragraph"sv, "headline"sv, "subhead"sv,      "list_item"sv, "cell"sv,
                                "quotation"sv, "caption"sv,  "preformatted"sv, "other"sv};
  const auto& blocks = page.list.blocks;
  table.add_each("links", [&](std::size_t i) { return link_share(blocks[i]); });
  table.add_each("bold", [&](std::size_t i) {
    return share(blocks[i].bold_bytes, static_cast<double>(blocks[i].text.size()));
  });
  for (std::size_t tag = 0; tag < kTags.size(); ++tag)
    table.add_each(fmt::format("tag_{}", kTags[tag]),
                   [&](std::size_t i) { return static_cast<std::size_t>(blocks[i].tag) == tag; });
  const auto distances = hint_distances(page.list);
  const auto container = [&](std::size_t i) { return static_cast<std::size_t>(blocks[i].container); };
  for (std::size_t hint = 0; hint < kHintNames.size(); ++hint)
    table.add_each(fmt::format("to_{}", kHintNames[hint]), [&](std::size_t i) {
      return blocks[i].container < 0 ? kFar : distances[container(i)][hint];
    });
  table.add_each("depth", [&](std::size_t i) {
    return blocks[i].container < 0 ? 0 : page.list.containers[container(i)].depth;
  });
}

/// Steps out from each block to the innermost container that also holds the core, and from there in to the
/// core.
void add_core(const ReadPage& page, FeatureTable& table) {
  std::vector<int> level(page.list.containers.size(), -1);  // of the core and the containers around it
  int levels = 0;
  for (std::int32_t c = page.structure.core; c >= 0;
       c = page.list.containers[static_cast<std::size_t>(c)].parent)
    level[static_cast<std::size_t>(c)] = levels++;
  std::vector<float> out, in;
  for (std::size_t i = 0; i < table.rows(); ++i) {
    const auto& around = page.structure.around[i];
    const auto shared =
        std::ranges::find_if(around, [&](std::int32_t c) { return level[static_cast<std::size_t>(c)] >= 0; });
    out.push_back(static_cast<float>(shared - around.begin()));
    in.push_back(shared == around.end() ? 20 : static_cast<float>(level[static_cast<std::size_t>(*shared)]));
  }
  table.add("out_of_core", std::move(out));
  table.add("into_core", std::move(in));
}

void add_masses(const ReadPage& page, FeatureTable& table) {
  const PageStructure& structure = page.structure;
  for (const std::size_t level : {0U, 1U, 2U, 3U, 5U}) {
    const auto mass = [&, level](std::size_t i) {
      const std::int32_t c = structure.container_at(i, level);
      return c < 0 ? structure.page : structure.containers[static_cast<std::size_t>(c)];
    };
    table.add_each(fmt::format("words_{}", level), [&](std::size_t i) { return std::log1p(mass(i).words); });
    table.add_each(fmt::format("prose_{}", level),
                   [&](std::size_t i) { return share(mass(i).prose, mass(i).words); });
    table.add_each(fmt::format("links_{}", level),
                   [&](std::size_t i) { return share(mass(i).linked, mass(i).words); });
    table.add_each(fmt::format("part_{}", level),
                   [&](std::size_t i) { return share(mass(i).prose, structure.page.prose); });
    table.add_each(fmt::format("blocks_{}", level),
                   [&](std::size_t i) { return std::log1p(mass(i).blocks); });
  }
  const auto group = [&](std::size_t i) { return structure.groups[structure.group[i]]; };
  table.add_each("group_words", [&](std::size_t i) { return std::log1p(group(i).words); });
  table.add_each("group_prose", [&](std::size_t i) { return share(group(i).prose, group(i).words); });
  table.add_each("group_links", [&](std::size_t i) { return share(group(i).linked, group(i).words); });
  table.add_each("group_part", [&](std::size_t i) { return share(group(i).prose, structure.page.prose); });
  table.add_each("group_blocks", [&](std::size_t i) { return std::log1p(group(i).blocks); });
}

/// How far after the headline: the <h1> that best agrees with the title, else the block that does.
void add_after_headline(const ReadPage& page, FeatureTable& table) {
  const auto column = std::ranges::find(table.names(), "title") - table.names().begin();
  const auto& title = table.column(static_cast<std::size_t>(column));
  std::ptrdiff_t best = -1;
  for (std::size_t i = 0; i < table.rows(); ++i)
    if (page.list.blocks[i].tag == BlockTag::headline &&
        (best < 0 || title[i] > title[static_cast<std::size_t>(best)]))
      best = static_cast<std::ptrdiff_t>(i);
  if (const auto most = std::ranges::max_element(title); best < 0 && most != title.end() && *most > 0.5F)
    best = most - title.begin();
  table.add_each("after_headline", [&](std::size_t i) {
    return best < 0 ? -30
                    : std::clamp(static_cast<double>(static_cast<std::ptrdiff_t>(i) - best), -20.0, 60.0);
  });
}

/// The values of some columns in the three blocks before and after.
void add_neighbours(FeatureTable& table, std::span<const std::string_view> names) {
  for (const auto name : names) {
    const auto index =
        static_cast<std::size_t>(std::ranges::find(table.names(), name) - table.names().begin());
    for (const int step : {-3, -2, -1, 1, 2, 3})
      table.add_each(fmt::format("{}{:+}", name, step), [&](std::size_t i) {
        const auto at = static_cast<std::ptrdiff_t>(i) + step;
        return at < 0 || at >= static_cast<std::ptrdiff_t>(table.rows())
                   ? -1.0F
                   : table.column(index)[static_cast<std::size_t>(at)];
      });
  }
}

void add_prose_around(const ReadPage& page, FeatureTable& table) {
  const auto prose = [&](std::size_t begin, std::size_t end) {
    double sum = 0;
    for (std::size_t i = begin; i < end; ++i) sum += page.structure.blocks[i].prose;
    return std::log1p(sum);
  };
  for (const std::size_t reach : {3U, 8U}) {
    table.add_each(fmt::format("prose_before_{}", reach),
                   [&](std::size_t i) { return prose(i - std::min(i, reach), i); });
    table.add_each(fmt::format("prose_after_{}", reach),
                   [&](std::size_t i) { return prose(i + 1, std::min(i + 1 + reach, table.rows())); });
  }
}

/// « Publié le 3 mai, le rapport a été salué par les élus de la vallée. » begins as a byline does, and is
/// none.
bool is_sentence(const Block& block, const BlockWords& words, const Language& language) {
  constexpr std::uint32_t kSentenceWords = 12;
  if (words.size() < kSentenceWords || !words.ends_sentence) return false;
  const Document read = document_of(block.text, language.text);
  return std::ranges::any_of(read.tokens, [&](const Token& token) {
    const auto found = language.text.function_words.find(token.folded);
    return found != language.text.function_words.end() &&
           (found->second == WordClass::auxiliary || found->second == WordClass::verb);
  });
}

const BoilerplatePhrase* phrase_of(const Block& block, const BlockWords& words, const Language& language) {
  const BoilerplatePhrase* phrase = language.boilerplate.find(block.text);
  const bool may_begin_sentence = phrase != nullptr && phrase->match == BoilerplatePhrase::Match::start &&
                                  (phrase->category == "byline" || phrase->category == "caption");
  return may_begin_sentence && is_sentence(block, words, language) ? nullptr : phrase;
}

}  // namespace

ReadPage read_page(BlockList list, const PageClues& clues, const Language& language) {
  const std::size_t count = list.blocks.size();
  for (const std::string* clue : {&clues.title, &clues.description, &clues.body})
    list.blocks.push_back({.text = *clue});
  ReadPage page{.list = {},
                .words = words_of(list.blocks, language.text.function_words),
                .structure = {},
                .phrases = {},
                .title = {},
                .description = {},
                .body = {}};
  page.title = std::move(page.words.blocks[count].words);
  page.description = std::move(page.words.blocks[count + 1].words);
  page.body = std::move(page.words.blocks[count + 2].words);
  page.words.blocks.resize(count);
  list.blocks.resize(count);
  page.list = std::move(list);
  page.structure = structure_of(page.list, page.words);
  for (std::size_t i = 0; i < count; ++i)
    page.phrases.push_back(phrase_of(page.list.blocks[i], page.words.blocks[i], language));
  return page;
}

FeatureTable features_of(const ReadPage& page) {
  constexpr std::array kAround = {"words"sv, "function_words"sv, "ends_sentence"sv, "capitalised"sv,
                                  "numbers"sv};
  constexpr std::array kMarkupAround = {"links"sv,      "tag_paragraph"sv, "tag_list_item"sv,
                                        "group_part"sv, "out_of_core"sv,   "into_core"sv};
  FeatureTable table(page.list.blocks.size());
  add_text(page, table);
  add_repetition(page, table);
  add_phrases(page, table);
  add_clues(page, table);
  add_position(page, table);
  add_prose_around(page, table);
  add_neighbours(table, kAround);
  if (!page.list.has_markup()) {
    table.add_each("blank_before", [&](std::size_t i) { return page.list.blocks[i].after_blank_line; });
    return table;
  }
  add_markup(page, table);
  add_core(page, table);
  add_masses(page, table);
  add_after_headline(page, table);
  add_neighbours(table, kMarkupAround);
  return table;
}

}  // namespace crossread
