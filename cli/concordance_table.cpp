#include "cli/concordance_table.h"

#include "cli/json_line.h"
#include "cli/markdown_table.h"
#include "cli/printed_table.h"
#include "reports/csv.h"
#include "reports/markdown_escape.h"

namespace crossread {
namespace {

/// A place as cells: whose it is, and the word in its surroundings.
TableRow sight_cells(const std::string& outlet, const std::string& id, const Sight& sight) {
  return {outlet, id, sight.left, sight.word, sight.right};
}

nlohmann::ordered_json sight_json(const std::string& outlet, const std::string& id, const Sight& sight) {
  return {{"side", outlet},     {"article", id},      {"start", sight.span.begin}, {"end", sight.span.end},
          {"left", sight.left}, {"word", sight.word}, {"right", sight.right}};
}

TableRow markdown_cells(TableRow cells) {
  for (std::string& cell : cells) cell = escape_markdown(cell);
  return cells;
}

}  // namespace

std::string concordance_table(const KeynessTexts& texts, std::string_view format) {
  const TableRow head{"side", "article", "left", "word", "right"};
  std::string text = format == "csv" ? csv_row(head) : "";
  std::vector<TableRow> rows{head};
  for (std::size_t at = 0; at < texts.texts.size(); ++at) {
    const std::string& outlet = texts.names[texts.outlets.outlet_of_text[at]];
    for (const Sight& sight : texts.texts[at].sights) {
      if (format == "json") text += json_line(sight_json(outlet, texts.texts[at].id, sight));
      if (format == "csv") text += csv_row(sight_cells(outlet, texts.texts[at].id, sight));
      if (format == "markdown")
        rows.push_back(markdown_cells(sight_cells(outlet, texts.texts[at].id, sight)));
    }
  }
  return format == "markdown" ? markdown_table(rows, head.size()) : text;
}

}  // namespace crossread
