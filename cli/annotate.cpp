#include <fmt/format.h>

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/in_parallel.h"
#include "cli/annotation_json.h"
#include "cli/article_stream.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/readings.h"
#include "cli/resumed_output.h"
#include "cli/streams.h"
#include "cli/term_json.h"

namespace crossread {
namespace {

/// The file of --resume, where it is given.
std::optional<ResumedOutput> resumed_output(const Arguments& arguments, const ArticleStream& articles) {
  if (!arguments.has("resume")) return std::nullopt;
  const auto path = arguments.value("resume");
  if (articles.reads(path)) throw Error(path, "is one of the articles to be read; write to another file");
  return ResumedOutput(path);
}

/// "articles annotated: 5000, 310 a second, 40 s left"
class Rate {
 public:
  std::string after(std::size_t articles, std::optional<double> share) {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin_;
    count_ += articles;
    auto told = fmt::format("articles annotated: {}, {:.0f} a second", count_,
                            static_cast<double>(count_) / seconds.count());
    if (share && *share > 0) told += fmt::format(", {:.0f} s left", seconds.count() * (1 / *share - 1));
    return told;
  }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::size_t count_ = 0;
};

std::string annotated_lines(std::vector<Page> pages, const Languages& languages,
                            const Dictionaries& dictionaries, TermMethod terms) {
  std::vector<std::string> lines(pages.size());
  in_parallel(pages.size(), [&](std::size_t at) {
    lines[at] = annotation_line(reading_of(std::move(pages[at]), languages, dictionaries, terms));
  });
  return fmt::format("{}", fmt::join(lines, ""));
}

Outcome annotate(const Arguments& arguments) {
  const auto languages = languages_for(arguments);
  const TermMethod terms = term_method(arguments);
  const bool quiet = arguments.has("quiet");
  ArticleStream articles(arguments, languages);
  auto resumed = resumed_output(arguments, articles);
  Dictionaries dictionaries(languages, {});
  Progress progress("articles to annotate", quiet);
  Complaints complaints;
  Rate rate;
  std::size_t read = 0, skipped = 0;
  while (auto found = articles.next()) {
    for (const Error& error : found->skipped) complaints.add(error);
    read += found->pages.size();
    skipped += found->skipped.size();
    if (resumed) resumed->pass_over_done(found->pages);
    dictionaries.add(languages, found->pages);
    const auto count = found->pages.size();
    const auto lines = annotated_lines(std::move(found->pages), languages, dictionaries, terms);
    resumed ? resumed->write(lines) : print(lines);
    progress.say(rate.after(count, articles.share_read()));
  }
  if (resumed) resumed->check_end();
  if (!quiet) dictionaries.complain_of_missing();
  return outcome_of(read, skipped);
}

}  // namespace

Command annotate_command() {
  return {
      .name = "annotate",
      .arguments = "PATH...",
      .summary = "find sentences, quotations and loaded terms: one article a line, as JSON",
      .about =
          "Reads articles and prints what each holds, one line of JSON for each, in order:\n"
          "{\"id\",\"sentences\":[{\"start\",\"end\",\"loaded\"}],\"quotes\":[{\"start\",\"end\",\"type\","
          "\"cue\",\n"
          "\"speaker\",\"entity\",\"source_confidence\",\"confidence\"}],\n"
          "\"hearsay\":[{\"start\",\"end\"}],\"terms\":[{\"start\",\"end\",\"category\",\"weight\",\n"
          "\"listed\",\"voice\"}],\"loaded\"}. Offsets count code points of the article's text, the end\n"
          "not included. A speaker has a \"link\": why the words that name him mean the entity, how\n"
          "sure that is, and the words that they go back to. Reads what extract prints, or pages.\n"
          "The weight of a term is how likely a reader calls it loaded there, from 0 to 1; terms that are\n"
          "not listed are candidates of the model, most of them harmless. \"loaded\" is the greatest\n"
          "weight of a sentence, and of the text the mean of these.\n"
          "Of a file with an article a line a part is held at a time, so that it may be of any length; ids\n"
          "stay as they are. What an interrupted run left undone is done by the same command with --resume.",
      .options =
          with_article_options({{.name = "resume",
                                 .value = "FILE",
                                 .help = "write to FILE, after the lines that an earlier run wrote there"},
                                term_method_option()}),
      .example =
          "  crossread annotate my-event/\n"
          "  crossread extract my-event/ | crossread annotate -\n"
          "  crossread annotate --resume annotated.ndjson articles.ndjson.gz",
      .run = annotate,
  };
}

}  // namespace crossread
