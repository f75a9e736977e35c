#include "reports/page/page.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reports/html_escape.h"
#include "reports/page/blocks.h"
#include "reports/page/data.h"
#include "reports/page/embedded.h"
#include "reports/page/line.h"
#include "reports/text_of.h"

namespace crossread {
namespace {

using namespace reports;

/// A heading of the second level and all up to the next one.
struct Chapter {
  std::string name;  ///< of its anchor
  Inlines heading;
  Blocks blocks;
};

/// The title, what stands before the first section, and the sections.
struct Chapters {
  Inlines title;
  Blocks lead;
  std::vector<Chapter> sections;
};

Chapters parts_of(const Report& report) {
  Chapters parts;
  for (const Block& block : report.blocks) {
    const auto* heading = std::get_if<Heading>(&block.node);
    if (heading != nullptr && heading->level == 1)
      parts.title = heading->text;
    else if (heading != nullptr && heading->level == 2)
      parts.sections.push_back({heading->section.empty() ? fmt::format("part-{}", parts.sections.size() + 1)
                                                         : std::string(heading->section),
                                heading->text,
                                {}});
    else
      (parts.sections.empty() ? parts.lead : parts.sections.back().blocks).push_back(block);
  }
  return parts;
}

std::map<std::uint32_t, const Reading*> readings_in(const Blocks& blocks) {
  std::map<std::uint32_t, const Reading*> readings;
  for (const Block& block : blocks)
    if (const auto* reading = std::get_if<Reading>(&block.node)) readings.emplace(reading->article, reading);
  return readings;
}

std::string_view word(const Report& report, std::string_view name) {
  const auto found = std::ranges::find(report.choices.words, name, [](const auto& one) { return one.first; });
  return found == report.choices.words.end() ? std::string_view() : found->second;
}

bool has_reading(const Chapter& part) {
  return std::ranges::any_of(part.blocks,
                             [](const Block& block) { return std::holds_alternative<Reading>(block.node); });
}

std::string section_html(const Chapter& part, const page::Section& section, bool has_choices) {
  return fmt::format(
      "<section id=\"{0}\" aria-labelledby=\"{0}-h\">\n<h2 id=\"{0}-h\">{1}</h2>\n{2}{3}</section>\n",
      part.name, page::line_html(part.heading, section.setting),
      has_choices && has_reading(part) ? "<div class=\"reader\"></div>\n" : "",
      page::blocks_html(part.blocks, section));
}

std::string contents_html(const Report& report, const Chapters& parts) {
  if (parts.sections.size() < 2) return "";
  std::string items;
  for (const Chapter& part : parts.sections)
    items += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", part.name, html_escaped(text_of(part.heading)));
  return fmt::format("<nav class=\"contents\" aria-label=\"{}\"><ul>\n{}</ul></nav>\n",
                     html_escaped(word(report, "contents")), items);
}

std::string page_head_html(const Chapters& parts) {
  return fmt::format(
      "<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; "
      "script-src '{}'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<title>{}</title>\n<style>{}</style>\n",
      page::style_digest, page::program_digest, html_escaped(text_of(parts.title)), page::style);
}

}  // namespace

std::string render_html(const Report& report) {
  const Chapters parts = parts_of(report);
  const auto readings = readings_in(report.blocks);
  const page::Setting setting{report.language, word(report, "removed"), word(report, "added")};
  std::string main = page::blocks_html(parts.lead, {setting, "main", &readings});
  for (const Chapter& part : parts.sections)
    main += section_html(part, {setting, part.name, &readings}, !report.choices.labels.empty());
  return fmt::format(
      "<!doctype html>\n<html lang=\"{}\">\n<head>\n{}</head>\n<body>\n"
      "<a class=\"skip\" href=\"#main\">{}</a>\n<header><h1>{}</h1></header>\n{}"
      "<main id=\"main\">\n{}</main>\n"
      "<div id=\"why\" role=\"tooltip\" hidden></div>\n"
      "<script type=\"application/json\" id=\"data\">{}</script>\n<script>{}</script>\n</body>\n</html>\n",
      html_escaped(report.language), page_head_html(parts), html_escaped(word(report, "skip")),
      page::line_html(parts.title, setting), contents_html(report, parts), main,
      page::data_json(report.choices), page::program);
}

}  // namespace crossread
