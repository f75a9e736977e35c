// Titles, names and texts come from anyone's page, notes from anyone's lexicon. Whatever they hold, a report
// shows it and is not changed by it: each form of it, read as its readers do, has the nodes of its tree
// alone.

#include <algorithm>
#include <array>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>
#include <charconv>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/comparison/compare.h"
#include "reports/compose.h"
#include "reports/drawings/drawings.h"
#include "reports/index.h"
#include "reports/json.h"
#include "reports/markdown.h"
#include "reports/markdown_escape.h"
#include "reports/page/embedded.h"
#include "reports/page/page.h"
#include "reports/paragraphs.h"
#include "reports/plain_text.h"
#include "reports/spreadsheet.h"
#include "reports/wording.h"
#include "reports/worksheet.h"
#include "tests/reports/gfm.h"
#include "tests/reports/hostile_comparison.h"
#include "tests/reports/hostile_words.h"
#include "tests/reports/html_tree.h"
#include "tests/support/articles.h"

using namespace crossread;
using namespace crossread::test;

namespace {

using Forms = std::set<std::string>;

const Phrases& french() {
  static const Phrases phrases = phrases_in("fr");
  return phrases;
}

/// All reports on the same words: of two articles, of one alone, the index, the worksheets and their keys.
std::vector<Report> reports_of(const std::vector<Comparison>& told, const std::string& words) {
  std::vector<Report> reports;
  for (const Comparison& one : told)
    reports.push_back(
        compose(one, french(), {.version = "1", .lexicons = "0", .settings = words, .date = words}));
  const std::vector<std::string> targets{"1/report.html", ""};
  reports.push_back(compose_index(told, targets, french()));
  for (const auto sheet : {compose_worksheet, compose_answers})
    for (const Names names : {Names::shown, Names::hidden})
      reports.push_back(sheet(told.front(), french(), names));
  return reports;
}

/// The nodes of Markdown that a report's tree stands for.
struct Expected {
  std::map<std::string, int>& nodes;

  void add(const reports::Inlines& line) const {
    for (const reports::Inline& piece : line)
      if (piece.kind == reports::Inline::Kind::link) ++nodes["link"];
    if (!line.empty()) ++nodes["paragraph"];
  }
  void operator()(const reports::Heading& heading) const {
    add(heading.text);
    --nodes["paragraph"];
    ++nodes["heading"];
  }
  void operator()(const reports::Paragraph& paragraph) const { add(paragraph.text); }
  void operator()(const reports::List& list) const {
    ++nodes["list"];
    nodes["item"] += static_cast<int>(list.items.size());
    for (const reports::Inlines& item : list.items) add(item);
  }
  void operator()(const reports::Table& table) const { add_table(table.rows.size(), table.rows[0].size()); }
  void operator()(const reports::Matrix& matrix) const {
    add_titled(matrix);
    add_table(matrix.labels.size() + 1, matrix.labels.size() + 1);
  }
  template <typename Drawn>
  void operator()(const Drawn& drawn) const {
    add_titled(drawn);
    ++nodes["code_block"];
  }
  void operator()(const reports::Details& details) const {
    nodes["html_block"] += 2;
    add(details.blocks);
  }
  void operator()(const reports::Reading& reading) const {
    for (const reports::Inlines& paragraph : paragraphs_of(reading)) add(paragraph);
    if (reading.folded)
      nodes["html_block"] += 2;
    else
      ++nodes["heading"];
  }
  void add(const reports::Blocks& blocks) const {
    for (const reports::Block& block : blocks) std::visit(*this, block.node);
  }
  template <typename Drawn>
  void add_titled(const Drawn& drawn) const {
    if (drawn.title.empty()) return;
    add(drawn.title);
    if (drawn.file.empty()) return;
    ++nodes["image"];
    ++nodes["paragraph"];
  }
  void add_table(std::size_t rows, std::size_t columns) const {
    ++nodes["table"];
    ++nodes["table_header"];
    nodes["table_row"] += static_cast<int>(rows) - 1;
    nodes["table_cell"] += static_cast<int>(rows * columns);
  }
};

/// All that Markdown may lead to.
Forms targets_of(const std::vector<Report>& reports) {
  Forms targets{"1/report.html"};
  for (const Report& report : reports)
    for (const Drawing& drawing : drawings_of(report)) targets.insert(drawing.path);
  return targets;
}

void check_markdown(const std::vector<Report>& reports) {
  std::string markdown;
  std::map<std::string, int> expected;
  for (const Report& report : reports) {
    markdown += render_markdown(report, Drawings::linked) + "\n";
    Expected{expected}.add(report.blocks);
  }
  CHECK_FALSE(can_steer(markdown));
  const std::string tree = gfm_tree(markdown);
  auto nodes = nodes_of(tree);
  for (const char* of_lines : {"document", "strong", "code", "html_inline"}) nodes.erase(of_lines);
  CHECK(has_only_our_html(tree));
  CHECK(nodes == expected);
  const Forms targets = targets_of(reports);
  for (const std::string& target : destinations_in(tree)) CHECK(targets.contains(target));
}

/// An element with the names of its attributes.
std::string form_of(const Element& element) {
  std::string form = element.tag;
  for (const auto& [name, value] : element.attributes) form += " " + name;
  return form;
}

/// What an element that the words bring along would most likely be, and how many of these a page has.
std::map<std::string, int> active_in(const std::vector<Element>& elements) {
  std::map<std::string, int> counts;
  for (const char* tag : {"html", "head", "body", "script", "style", "link", "meta", "base", "iframe",
                          "object", "embed", "form", "img", "main", "nav"})
    counts[tag] = static_cast<int>(std::ranges::count(elements, tag, &Element::tag));
  return counts;
}

struct Shape {
  Forms forms;
  std::map<std::string, int> active;
};

void erase(std::string& text, std::string_view part) {
  if (const std::size_t at = text.find(part); at != std::string::npos) text.erase(at, part.size());
}

/// What a browser makes of a page; its style and its program are long and hold no words.
Shape shape_of(std::string html) {
  erase(html, page::style);
  erase(html, page::program);
  const auto elements = elements_of(html);
  Shape page{.forms = {}, .active = active_in(elements)};
  for (const Element& element : elements) {
    page.forms.insert(form_of(element));
    if (!element.attributes.contains("href")) continue;
    const std::string target = element.attribute("href");
    CHECK((target.starts_with("#") || target == "1/report.html"));
  }
  return page;
}

/// The same reports on words that are only words, several for all that a text may bring with it.
std::vector<Shape> harmless_pages() {
  std::vector<Shape> pages;
  for (const std::string words :
       {"digue", "Digue. Le pont tient. Fin", "12", "une digue\nun pont\n\nun quai", "Digue\n–"}) {
    const auto reports = reports_of({told_with(words), alone_with(words)}, words);
    pages.resize(reports.size());
    for (std::size_t at = 0; at < reports.size(); ++at) {
      Shape page = shape_of(render_html(reports[at]));
      pages[at].forms.merge(page.forms);
      pages[at].active = page.active;
    }
  }
  return pages;
}

/// Those that harmless words do not bring along.
Forms others(const Forms& forms, const Forms& harmless) {
  Forms rest;
  std::ranges::set_difference(forms, harmless, std::inserter(rest, rest.end()));
  return rest;
}

void check_pages(const std::vector<Report>& reports, const std::vector<Shape>& harmless) {
  for (std::size_t at = 0; at < reports.size(); ++at) {
    const std::string html = render_html(reports[at]);
    CHECK_FALSE(can_steer(html));
    const Shape page = shape_of(html);
    CHECK(page.active == harmless[at].active);
    CHECK(others(page.forms, harmless[at].forms) == Forms{});
  }
}

void add_forms(Forms& forms, const boost::property_tree::ptree& parent) {
  for (const auto& [name, child] : parent) {
    if (name == "<xmlattr>") continue;
    std::string form = name;
    if (const auto attributes = child.get_child_optional("<xmlattr>"))
      for (const auto& [attribute, value] : *attributes) form += " " + attribute;
    forms.insert(form);
    add_forms(forms, child);
  }
}

/// The elements of a report's drawings, read as XML.
Forms drawn_forms(const Report& report) {
  Forms forms;
  for (const Drawing& drawing : drawings_of(report)) {
    CHECK_FALSE(can_steer(drawing.svg));
    std::istringstream stream(drawing.svg);
    boost::property_tree::ptree document;
    REQUIRE_NOTHROW(boost::property_tree::read_xml(stream, document));
    add_forms(forms, document);
  }
  return forms;
}

Forms harmless_drawn_forms() {
  Forms forms;
  for (const std::string words : {"digue", "une digue assez longue pour deux lignes"})
    forms.merge(drawn_forms(compose(told_with(words), french())));
  return forms;
}

using Rows = std::vector<std::vector<std::string>>;

/// A table as a spreadsheet reads it (RFC 4180).
Rows rows_of(const std::string& table, char separator) {
  Rows rows{{""}};
  bool is_quoted = false;
  for (const char byte : table) {
    std::string& cell = rows.back().back();
    if (byte == '"') {
      is_quoted = !is_quoted;
      cell += byte;
    } else if (byte == separator && !is_quoted) {
      rows.back().emplace_back();
    } else if (byte == '\n' && !is_quoted) {
      rows.push_back({""});
    } else {
      cell += byte;
    }
  }
  rows.pop_back();
  return rows;
}

/// Whether a spreadsheet computes what a cell says; some take the signs of full width for the narrow ones.
bool computes(std::string cell) {
  if (cell.starts_with('"')) cell = cell.substr(1, cell.size() - 2);
  double number = 0;
  const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  if (cell == "-" || (fault == std::errc() && end == cell.data() + cell.size())) return false;
  cell.erase(0, cell.find_first_not_of(" \t\r\n"));
  return std::ranges::any_of(std::array{"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"},
                             [&](const char* sign) { return cell.starts_with(sign); });
}

void check_tables(const Comparison& comparison) {
  for (const auto table : {quotes_table, terms_table, pairs_table}) {
    const std::string text = table(comparison, french());
    CHECK_FALSE(can_steer(text));
    const Rows rows = rows_of(text, ';');
    CHECK(rows.size() > 1);
    for (const auto& row : rows) {
      CHECK(row.size() == rows.front().size());
      CHECK(std::ranges::none_of(row, computes));
    }
  }
}

void check_json(const std::vector<Comparison>& told) {
  for (const Comparison& comparison : told) {
    const std::string text = render_json(comparison);
    CHECK_FALSE(can_steer(text));
    CHECK(nlohmann::json::parse(text)["articles"].size() == comparison.articles.size());
  }
}

void check_texts(const std::vector<Report>& reports) {
  for (const Report& report : reports) CHECK_FALSE(can_steer(render_text(report)));
}

}  // namespace

TEST_CASE("no hostile words become anything but words in any form of any report", "[reports][hostile]") {
  const auto harmless = harmless_pages();
  const auto drawn = harmless_drawn_forms();
  for (const auto& [kind, all] : hostile_words())
    for (const std::string& words : all) {
      INFO(kind << ": " << words);
      const std::vector<Comparison> told{told_with(words), alone_with(words)};
      const auto reports = reports_of(told, words);
      check_markdown(reports);
      check_pages(reports, harmless);
      CHECK(others(drawn_forms(reports.front()), drawn) == Forms{});
      check_texts(reports);
      check_json(told);
      check_tables(told.front());
    }
}

TEST_CASE("a word of a megabyte in a text is a word", "[reports][hostile]") {
  const auto harmless = harmless_pages();
  for (const std::string& word : hostile_megabytes()) {
    const std::vector<ReadArticle> articles{article("Le Quai", "Un titre", "Il pleut sur Olmes. " + word),
                                            article("Vigie", "Un titre", "Il pleut sur Olmes.")};
    const Comparison comparison = compare(event_of(articles), articles, agencies(), languages());
    const std::vector<Report> reports{compose(comparison, french())};
    check_markdown(reports);
    check_pages(reports, harmless);
    check_texts(reports);
  }
}

TEST_CASE("hostile words in a table leave what stands beside them in its cell", "[reports][hostile]") {
  reports::Table table{.rows = {{reports::plain("mot"), reports::plain("suite")}}};
  for (const auto& [kind, all] : hostile_words())
    for (const std::string& words : all)
      table.rows.push_back({reports::verbatim(words), reports::plain("fin")});
  const std::string tree = gfm_tree(render_markdown({.language = "fr", .blocks = {{table}}}));
  std::size_t cells = 0;
  for (std::size_t at = tree.find(">fin</text>"); at != std::string::npos;
       at = tree.find(">fin</text>", at + 1))
    ++cells;
  CHECK(cells == table.rows.size() - 1);
}

TEST_CASE("there are hostile words of every kind, none of them twice", "[reports][hostile]") {
  std::set<std::string> words;
  std::size_t count = 0;
  for (const auto& [kind, all] : hostile_words()) {
    CHECK(all.size() >= 10);
    words.insert(all.begin(), all.end());
    count += all.size();
  }
  CHECK(words.size() == count);
  CHECK(count >= 337);
}

TEST_CASE("hostile words show as they are, but for line ends and control characters", "[reports][hostile]") {
  for (const std::string words :
       {"*gras* & <b> [lien](x) www.x.example", "1. http://x.example", "# a | b `c` ~d~ \\e"}) {
    const std::string tree = gfm_tree(guard_line(escape_markdown(words)) + "\n");
    std::string shown;
    for (std::size_t at = tree.find("<text"); at != std::string::npos; at = tree.find("<text", at + 1)) {
      const std::size_t begin = tree.find('>', at) + 1;
      shown += tree.substr(begin, tree.find('<', begin) - begin);
    }
    std::string expected;
    for (const char byte : words)
      expected += byte == '&' ? "&amp;" : byte == '<' ? "&lt;" : byte == '>' ? "&gt;" : std::string(1, byte);
    CHECK(shown == expected);
  }
}
