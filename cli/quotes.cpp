#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "analysis/in_parallel.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/printed_table.h"
#include "cli/progress.h"
#include "cli/quote_json.h"
#include "cli/readings.h"
#include "cli/streams.h"
#include "reports/clean_line.h"
#include "reports/csv.h"
#include "reports/names.h"
#include "reports/text_table.h"

namespace crossread {
namespace {

constexpr auto no_words = "-";

/// What is known of a quotation, in words; "" where the article does not say.
struct QuoteWords {
  std::string source;
  std::string person;
  std::string cue;
  std::string content;
};

QuoteWords quote_words(const ReadArticle& article, const Quote& quote) {
  const auto written = [&](Span span) { return std::string(article.body.text.slice(span)); };
  QuoteWords words{.source = {}, .person = {}, .cue = {}, .content = written(quote.content)};
  if (quote.source) words.source = written(article.speech.mentions[*quote.source].span);
  if (const auto person = speaker_of(article.speech, quote))
    words.person = article.speech.people.people[*person].name;
  if (quote.cue) words.cue = written(quote.cue->span);
  return words;
}

/// « la préfète (Odile Brassac) », but « la préfète Odile Brassac »
std::string who(const QuoteWords& words) {
  if (words.source.empty()) return no_words;
  if (words.source.find(words.person) != std::string::npos) return words.source;
  return fmt::format("{} ({})", words.source, words.person);
}

/// The article's name, and its quotations as columns.
std::string quotes_as_table(const ReadArticle& article) {
  std::string text = clean_line(article.page.article.id);
  if (!article.page.article.title.empty()) text += ": " + clean_line(article.page.article.title);
  if (article.speech.quotes.empty()) return text + "\nno quotation found\n\n";
  std::vector<std::vector<std::string>> rows{{"type", "who", "cue", "words"}};
  for (const Quote& quote : article.speech.quotes) {
    const QuoteWords words = quote_words(article, quote);
    rows.push_back({std::string(name_of(quote.type)), clean_line(who(words)),
                    words.cue.empty() ? no_words : clean_line(words.cue), clean_line(words.content)});
  }
  return text + "\n" + text_table(rows, table_width) + "\n";
}

std::string quotes_as_csv(const ReadArticle& article) {
  std::string rows;
  for (const Quote& quote : article.speech.quotes) {
    const QuoteWords words = quote_words(article, quote);
    const bool has_cue = quote.cue.has_value();
    rows += csv_row(std::vector<std::string>{
        article.page.article.id, std::string(name_of(quote.type)), words.source, words.person, words.cue,
        has_cue ? quote.cue->lemma : "", has_cue ? std::string(name_of(quote.cue->charge)) : "",
        fmt::format("{:.2f}", quote.confidence), std::to_string(quote.content.begin),
        std::to_string(quote.content.end), words.content});
  }
  return rows;
}

std::string quotes_as_json(const ReadArticle& article) {
  JsonWriter json;
  json.begin_object().key("id").value(article.page.article.id).key("quotes");
  write_quotes(json, article.speech, article.body.text);
  return json.end_object().line();
}

Outcome list_quotes(const Arguments& arguments) {
  const auto languages = languages_for(arguments);
  auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  const auto format = arguments.value("format", "table");
  const auto write = format == "csv" ? quotes_as_csv : format == "json" ? quotes_as_json : quotes_as_table;
  std::vector<std::string> texts(pages.size());
  {
    const Progress progress(fmt::format("articles to read: {}", pages.size()), arguments.has("quiet"));
    in_parallel(pages.size(), [&](std::size_t at) {
      texts[at] = write(reading_of(std::move(pages[at]), languages, dictionaries));
    });
  }
  if (!arguments.has("quiet")) dictionaries.complain_of_missing();
  if (format == "csv") print("article,type,source,person,cue,lemma,charge,confidence,start,end,words\n");
  for (const auto& text : texts) print(text);
  return outcome;
}

}  // namespace

Command quotes_command() {
  return {
      .name = "quotes",
      .arguments = "PATH...",
      .summary = "list who says what, in direct and in reported speech",
      .about =
          "Lists the quotations of each article: direct, indirect or mixed, who speaks, the words\n"
          "that introduce it and what is said. Behind the words that name a speaker stands, in\n"
          "brackets, who is meant by them; \"-\" where the article does not say. As CSV and JSON also\n"
          "with the place in the text, in code points, and how sure the finding is (0 to 1). In CSV\n"
          "an apostrophe stands before what a spreadsheet would take for a formula. Reads what\n"
          "extract prints, or pages.",
      .options =
          with_article_options({{.name = "format",
                                 .value = "table|csv|json",
                                 .help = "columns to read (default), one table, or a line an article"}}),
      .example =
          "  crossread quotes my-event/\n"
          "  crossread quotes --format csv my-event/ > quotes.csv",
      .run = list_quotes,
  };
}

}  // namespace crossread
