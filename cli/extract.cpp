#include <nlohmann/json.hpp>

#include "cli/article_json.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/json_line.h"
#include "cli/streams.h"

namespace crossread {
namespace {

Outcome extract(const Arguments& arguments) {
  const auto languages = languages_for(arguments);
  const auto [pages, outcome] = read_articles(arguments, languages);
  for (const auto& page : pages) {
    auto line = article_json(page.article);
    if (arguments.has("explain")) line["blocks"] = blocks_json(page);
    print(json_line(line));
  }
  return outcome;
}

}  // namespace

Command extract_command() {
  return {
      .name = "extract",
      .arguments = "PATH...",
      .summary = "clean saved pages and pasted text: one article a line, as JSON",
      .about =
          "Cleans saved pages and pasted text and prints one article a line, as JSON: id, outlet, title, "
          "date,\n"
          "author, credit, language, url and text, null where the page does not tell. Menus, cookie "
          "banners,\n"
          "repeated headlines and the like are left out of the text; --explain shows what and why.",
      .options = with_article_options(
          {{.name = "explain", .help = "add every block of the page, kept or not, and the reason"}}),
      .example =
          "  crossread extract my-event/ > articles.ndjson\n"
          "  crossread extract --explain my-event/page.html",
      .run = extract,
  };
}

}  // namespace crossread
