#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/comparison/account.h"
#include "analysis/comparison/alignments.h"
#include "analysis/comparison/exchanged_names.h"
#include "analysis/comparison/naming_variants.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/json_line.h"
#include "cli/printed_table.h"
#include "cli/progress.h"
#include "cli/readings.h"
#include "cli/streams.h"
#include "reports/clean_line.h"
#include "reports/csv.h"
#include "reports/names.h"
#include "reports/text_table.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

/// The articles of one language and what they call by several names.
struct Namings {
  std::vector<ArticleAccount> accounts;
  std::vector<NamedReferent> referents;
};

Namings namings_in(const std::vector<ReadArticle>& readings, const std::string& language,
                   const Languages& languages) {
  Namings namings;
  std::vector<const ReadArticle*> told;
  for (const ReadArticle& reading : readings) {
    if (reading.page.article.language != language) continue;
    told.push_back(&reading);
    namings.accounts.push_back(
        account_of(reading, static_cast<ArticleNumber>(namings.accounts.size()), languages.of("").agencies));
  }
  const Alignments alignments = alignments_among(told, namings.accounts, languages);
  const auto exchanged = exchanged_names(alignments, told, namings.accounts, languages.of(language));
  namings.referents = named_referents(told, namings.accounts, exchanged, languages.of(language));
  return namings;
}

/// The title or the first sentence in which a name stands.
std::string surroundings_of(const ArticleAccount& account, const Evidence& place) {
  if (place.part == Part::title) return std::string(account.title.bytes());
  return std::string(account.text.slice(account.sentences[place.sentences.begin].span));
}

/// Each place of a name, and whether it is within quotation marks.
template <typename See>
void each_use(const NameVariant& variant, std::size_t articles, const See& see) {
  for (std::size_t article = 0; article < articles; ++article)
    for (const bool quoted : {false, true})
      for (const Evidence& place : (quoted ? variant.quoted : variant.own)[article].evidence)
        see(place, quoted);
}

std::string bases_of(const NamedReferent& referent, const std::string& separator) {
  std::string reasons;
  for (const auto& reason : referent.reasons)
    reasons.append(reasons.empty() ? "" : separator).append(name_of(reason.basis));
  return reasons;
}

/// The referent, and its names with their counts and the first sentence of each in each article.
std::string names_as_table(const Namings& namings) {
  std::string text;
  for (const NamedReferent& referent : namings.referents) {
    std::vector<TableRow> rows{{"name", "article", "own", "quoted", "first"}};
    for (const NameVariant& variant : referent.variants)
      for (std::size_t article = 0; article < namings.accounts.size(); ++article) {
        const Figure &own = variant.own[article], &quoted = variant.quoted[article];
        if (own.value + quoted.value == 0) continue;
        const Evidence& first = (own.value > 0 ? own : quoted).evidence.front();
        const ArticleAccount& account = namings.accounts[article];
        rows.push_back({clean_line(variant.name), clean_line(account.article.id),
                        fmt::format("{}", own.value), fmt::format("{}", quoted.value),
                        clean_line(surroundings_of(account, first))});
      }
    text += clean_line(fmt::format("{} ({})", referent.referent, bases_of(referent, ", "))) + "\n" +
            text_table(rows, table_width) + "\n";
  }
  return text;
}

std::string names_as_csv(const Namings& namings) {
  std::string text;
  for (const NamedReferent& referent : namings.referents)
    for (const NameVariant& variant : referent.variants)
      each_use(variant, namings.accounts.size(), [&](const Evidence& place, bool quoted) {
        const ArticleAccount& account = namings.accounts[place.article];
        text += csv_row(TableRow{referent.referent, bases_of(referent, " "), variant.name, account.article.id,
                                 quoted ? "quoted" : "own", std::string(name_of(place.part)),
                                 std::to_string(place.span.begin), std::to_string(place.span.end),
                                 surroundings_of(account, place)});
      });
  return text;
}

Json variant_json(const NameVariant& variant, const std::vector<ArticleAccount>& accounts) {
  auto uses = Json::array();
  each_use(variant, accounts.size(), [&](const Evidence& place, bool quoted) {
    uses.push_back({{"article", accounts[place.article].article.id},
                    {"part", name_of(place.part)},
                    {"start", place.span.begin},
                    {"end", place.span.end},
                    {"voice", quoted ? "quoted" : "own"}});
  });
  return {{"name", variant.name}, {"spellings", variant.spellings}, {"uses", uses}};
}

Json reason_json(const NamedReferent::Reason& reason, const std::vector<ArticleAccount>& accounts) {
  auto places = Json::array();
  for (const Evidence& place : reason.places)
    places.push_back({{"article", accounts[place.article].article.id},
                      {"part", name_of(place.part)},
                      {"start", place.span.begin},
                      {"end", place.span.end}});
  return {{"basis", name_of(reason.basis)}, {"places", places}};
}

std::string names_as_json(const Namings& namings) {
  std::string text;
  for (const NamedReferent& referent : namings.referents) {
    auto names = Json::array(), reasons = Json::array();
    for (const auto& reason : referent.reasons) reasons.push_back(reason_json(reason, namings.accounts));
    for (const NameVariant& variant : referent.variants)
      names.push_back(variant_json(variant, namings.accounts));
    text += json_line({{"referent", referent.referent},
                       {"basis", name_of(referent.reasons.front().basis)},
                       {"reasons", reasons},
                       {"telling", referent.is_telling},
                       {"names", names}});
  }
  return text;
}

Outcome list_names(const Arguments& arguments) {
  const auto languages = languages_for(arguments);
  auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  std::vector<ReadArticle> readings;
  {
    const Progress progress(fmt::format("articles to read: {}", pages.size()), arguments.has("quiet"));
    readings = readings_of(std::move(pages), languages, dictionaries);
  }
  if (!arguments.has("quiet")) dictionaries.complain_of_missing();
  std::set<std::string> spoken;
  for (const ReadArticle& reading : readings) spoken.insert(reading.page.article.language);
  const auto format = arguments.value("format", "table");
  const auto write = format == "csv" ? names_as_csv : format == "json" ? names_as_json : names_as_table;
  std::string text = format == "csv" ? "referent,basis,name,article,voice,part,start,end,sentence\n" : "";
  for (const std::string& language : spoken) text += write(namings_in(readings, language, languages));
  print(text.empty() && format == "table" ? "no referent with several names found\n" : text);
  return outcome;
}

}  // namespace

Command naming_command() {
  return {
      .name = "naming",
      .arguments = "PATH...",
      .summary = "list what articles on one event call by several names",
      .about =
          "Lists the things that articles on one event call by several names, how often each article\n"
          "uses each name, outside and within quotation marks, and where. The names come from the\n"
          "lexicon: sure ones (lexicon), common words that may mean the same here (context); from the\n"
          "texts: acronyms that one explains (acronym), nicknames, former names and appositions (text);\n"
          "and from two sentences, otherwise much the same, that exchange them (exchange). One name in\n"
          "several spellings is told apart (spelling). As CSV and JSON with every place, in code points.\n"
          "In CSV an apostrophe stands before what a spreadsheet would take for a formula. Reads what\n"
          "extract prints, or pages; all that is given is taken to tell one event.",
      .options = with_article_options(
          {{.name = "format",
            .value = "table|csv|json",
            .help = "columns to read (default), a row a mention, or a line a referent"}}),
      .example =
          "  crossread naming my-event/\n"
          "  crossread naming --format csv my-event/ > names.csv",
      .run = list_names,
  };
}

}  // namespace crossread
