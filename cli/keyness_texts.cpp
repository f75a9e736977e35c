#include "cli/keyness_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "analysis/comparison/speech.h"
#include "analysis/error.h"
#include "analysis/in_parallel.h"
#include "analysis/people/mentions.h"
#include "analysis/people/names_in.h"
#include "analysis/text/reading.h"
#include "analysis/words/count_words.h"
#include "cli/articles.h"
#include "cli/dictionaries.h"
#include "cli/progress.h"
#include "cli/streams.h"

namespace crossread {
namespace {

/// Articles with the side or the outlet of each.
struct SidedPages {
  std::vector<Page> pages;
  std::vector<std::string> sides;
  Outcome outcome = Outcome::done;
};

SidedPages pages_of_sides(const Arguments& arguments, const Languages& languages) {
  Arguments against = arguments;
  against.paths = arguments.values("against");
  auto [a, outcome_a] = read_articles(arguments, languages);
  auto [b, outcome_b] = read_articles(against, languages);
  std::set<std::string> files;
  for (const Page& page : a) files.insert(page.source);
  for (const Page& page : b)
    if (files.contains(page.source)) throw Error(page.source, "is on both sides");
  SidedPages sided{.pages = {}, .sides = std::vector<std::string>(a.size(), "a"), .outcome = {}};
  sided.sides.resize(a.size() + b.size(), "b");
  std::ranges::move(a, std::back_inserter(sided.pages));
  std::ranges::move(b, std::back_inserter(sided.pages));
  sided.outcome = std::max(outcome_a, outcome_b);
  return sided;
}

SidedPages pages_of_outlets(const Arguments& arguments, const Languages& languages) {
  auto [pages, outcome] = read_articles(arguments, languages);
  SidedPages sided{.pages = std::move(pages), .sides = {}, .outcome = outcome};
  for (const Page& page : sided.pages)
    sided.sides.push_back(page.article.outlet.empty() ? page.article.id : page.article.outlet);
  const std::set<std::string> outlets(sided.sides.begin(), sided.sides.end());
  if (outlets.size() < 2 && outcome != Outcome::not_done)
    throw Error(keyness_program, "all articles are of one outlet; name the other side with --against");
  return sided;
}

/// Words of several languages differ, whatever is told.
void complain_of_languages(const std::vector<Page>& pages) {
  std::set<std::string> languages;
  for (const Page& page : pages) languages.insert(page.article.language);
  languages.erase("");
  if (languages.size() > 1)
    complain(fmt::format("{}: articles in {}; their words are compared as if they were of one language",
                         keyness_program, fmt::join(languages, ", ")));
}

/// The stretches of a text in which words count, by --voice.
std::vector<Span> counted_stretches(const Document& document, const Language& language,
                                    const std::string& voice) {
  if (voice == "all") return {document.text.span()};
  const Speech speech = speech_of(document, language);
  return voice == "quoted" ? quoted_stretches(speech) : own_stretches(speech, document);
}

UnitRule unit_rule(const Arguments& arguments) {
  const std::string length = arguments.value("n", "1");
  return {.form = arguments.value("unit", "words") == "lemmas" ? UnitRule::Form::lemma : UnitRule::Form::word,
          .length = static_cast<std::size_t>(length.front() - '0')};
}

/// Whether words are counted as they stand in the text, so that it need not be read.
bool counts_bare_words(const Article& article, const Arguments& arguments) {
  return unit_rule(arguments) == UnitRule() && !counts_names(arguments) &&
         arguments.value("voice", "all") == "all" && !arguments.has("kwic") && article.sentences.empty();
}

/// The units of a text, by --unit, --n and --voice.
std::vector<UnitUse> counted_units(const Document& document, const Language& language,
                                   const Arguments& arguments) {
  const auto stretches = counted_stretches(document, language, arguments.value("voice", "all"));
  if (!counts_names(arguments)) return units_of(document, unit_rule(arguments), stretches, language.text);
  const auto names = names_in(document, mentions_of(phrase_context_of(document, language)));
  return units_with_names(document, names, stretches, language.text);
}

CountedText counted(const Article& article, const Arguments& arguments, const Languages& languages,
                    const Dictionaries& dictionaries) {
  constexpr std::uint32_t surroundings = 45;  // two of them and a word fit a line
  const Language& language = languages.of(article.language);
  CountedText text{.id = article.id, .counts = {}, .sights = {}};
  if (counts_bare_words(article, arguments)) {
    text.counts = count_words(article.text, language.text);
    return text;
  }
  const Document document =
      document_of(article.text, language.text, &dictionaries.of(article.language), article.sentences);
  const auto units = counted_units(document, language, arguments);
  text.counts = tally(units);
  if (arguments.has("kwic"))
    text.sights = concordance_of(document, units, arguments.value("kwic"), surroundings);
  return text;
}

/// Texts by side, those without a word to count left out.
KeynessTexts by_side(std::vector<CountedText> counted_texts, const std::vector<std::string>& sides) {
  KeynessTexts texts;
  std::map<std::string, std::uint32_t> numbers;
  for (std::size_t text = 0; text < sides.size(); ++text)
    if (!counted_texts[text].counts.empty()) numbers.emplace(sides[text], 0);
  if (numbers.size() < 2)
    throw Error(keyness_program, "only one side has words to count, or none; nothing can be compared");
  for (auto& [name, number] : numbers) {
    number = texts.outlets.outlets++;
    texts.names.push_back(name);
  }
  for (std::size_t text = 0; text < sides.size(); ++text) {
    if (counted_texts[text].counts.empty()) continue;
    texts.outlets.outlet_of_text.push_back(numbers.at(sides[text]));
    texts.texts.push_back(std::move(counted_texts[text]));
  }
  return texts;
}

}  // namespace

bool counts_names(const Arguments& arguments) {
  return arguments.value("unit", "words") == "names";
}

std::vector<Option> with_counting_options(std::vector<Option> own) {
  own.insert(own.end(),
             {{.name = "against", .value = "PATH...", .help = "the articles of side b", .several = true},
              {.name = "unit",
               .value = "words|lemmas|names",
               .help = "count words as written (default), dictionary forms, or names, each as a whole"},
              {.name = "n", .value = "1|2|3", .help = "count runs of so many words (default: 1)"},
              {.name = "voice",
               .value = "own|quoted|all",
               .help = "whose words: the outlet's, those quoted, all (default)"},
              {.name = "kwic",
               .value = "WORD",
               .help = "list the places of a word instead, in their surroundings"}});
  return with_article_options(std::move(own));
}

KeynessTexts read_keyness_texts(const Arguments& arguments) {
  const bool quiet = arguments.has("quiet");
  if (counts_names(arguments) && arguments.has("n"))
    throw Error(keyness_program, "names are counted whole; leave out --n or --unit names");
  const auto languages = languages_for(arguments);
  const SidedPages sided = arguments.has("against") ? pages_of_sides(arguments, languages)
                                                    : pages_of_outlets(arguments, languages);
  if (sided.outcome == Outcome::not_done)
    return {.names = {}, .outlets = {}, .texts = {}, .outcome = sided.outcome};
  if (!quiet) complain_of_languages(sided.pages);
  const Dictionaries dictionaries(languages, sided.pages);
  std::vector<CountedText> counted_texts(sided.pages.size());
  {
    const Progress progress(fmt::format("articles to count: {}", sided.pages.size()), quiet);
    in_parallel(sided.pages.size(), [&](std::size_t at) {
      counted_texts[at] = counted(sided.pages[at].article, arguments, languages, dictionaries);
    });
  }
  if (!quiet) dictionaries.complain_of_missing();
  KeynessTexts texts = by_side(std::move(counted_texts), sided.sides);
  texts.outcome = sided.outcome;
  return texts;
}

}  // namespace crossread
