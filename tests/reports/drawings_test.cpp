#include "reports/drawings/drawings.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <sstream>

#include "reports/bar_lines.h"
#include "reports/drawings/text_width.h"
#include "reports/stack_lines.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::reports;
using crossread::test::holds;
using Names = std::vector<std::string>;

namespace {

Inlines line(const std::string& text) {
  return {{.kind = Inline::Kind::plain, .text = text, .language = {}, .evidence = {}}};
}

/// Labels as short as ours are, and names as long as speakers or outlets may have.
const std::vector<Names> all_names{
    {"AM", "Le Quai", "RSOL", "RT", "HN", "Vigie", "France24", "Quai2"},
    {"Tarnmouthian", "WWWMMMWWWMMM", "Аргументы иФ", "新華社每日電訊通訊社新聞", "Schleswigsch",
     "أخبار اليوم", "Κυριακή", "i"},
    {"Radio Télévision du Sud d'Olmes et du Littoral", "Московский комсомолец Северо-Запад",
     "人民日報海外版新華社每日電訊新聞週刊中國新聞周刊", "Donaudampfschifffahrtsgesellschaftskapitänszeitung",
     "The Skerry and Ossay Weekly Gazette and Advertiser", "Le Quai", "Российская газета – Неделя", "X"}};

/// The first of these names, as many as there are outlets.
Names first(const Names& names, std::size_t outlets) {
  return {names.begin(), names.begin() + static_cast<std::ptrdiff_t>(outlets)};
}

const std::vector<std::pair<char, std::string>> legend{{'=', "presque mot pour mot"},
                                                       {'~', "reformulé ou même sujet"},
                                                       {'+', "absent de la dépêche"},
                                                       {'-', "repris par aucun autre"}};

Strips strips_of(const Names& names, std::size_t sentences) {
  Strips strips{.strips = {}, .file = "strips", .title = line("Un fait"), .legend = legend};
  for (const std::string& name : names) {
    std::string boxes;
    for (std::size_t at = 0; at < sentences; ++at) boxes += "=~+-"[(at * at + names.size()) % 4];
    strips.strips.push_back({.label = name, .boxes = boxes, .article = 0});
  }
  return strips;
}

Stacks stacks_of(const Names& names) {
  const std::vector<std::vector<Stacks::Part>> kinds{
      {{'=', 0.35, "151 (35 %)"}, {'~', 0.08, "34 (8 %)"}, {'-', 0.57, "246 (57 %)"}},
      {{'=', 0.95, "1 410 (95 %)"}, {'~', 0.03, "44 (3 %)"}, {'+', 0.02, "30 (2 %)"}},
      {{'=', 0.25, "1 151 (25 %)"},
       {'~', 0.25, "1 152 (25 %)"},
       {'+', 0.25, "1 153 (25 %)"},
       {'-', 0.25, "1 154 (25 %)"}},
      {{'=', 0.005, "2 (1 %)"}, {'~', 0.005, "3 (1 %)"}, {'+', 0.99, "409 (99 %)"}},
      {{'+', 1, "12"}}};
  Stacks stacks{.file = "reuse", .title = line("Un fait"), .legend = legend, .stacks = {}};
  for (std::size_t at = 0; at < names.size(); ++at)
    stacks.stacks.push_back({.name = names[at] + " (431 mots)", .parts = kinds[at % kinds.size()]});
  return stacks;
}

Bars bars_of(const Names& names) {
  Bars bars{.file = "voices", .title = line("Un fait"), .groups = {}};
  for (const std::string& group : {std::string("digue"), all_names[2][0] + " (" + all_names[2][4] + ")"}) {
    bars.groups.push_back({.name = group, .bars = {}});
    for (std::size_t at = 0; at < names.size(); ++at)
      bars.groups.back().bars.push_back(
          {.label = names[at],
           .value = static_cast<double>(at * 31 % 70),
           .number = fmt::format("{}{}", at * 31 % 70, at == 1 ? " (peut-être)" : "")});
  }
  return bars;
}

Matrix matrix_of(const Names& names) {
  Matrix matrix{.file = "derivation",
                .title = line("Un fait"),
                .corner = line("Mots de ↓ aussi dans →"),
                .labels = names,
                .cells = {}};
  for (std::size_t row = 0; row < names.size(); ++row) {
    auto& cells = matrix.cells.emplace_back();
    for (std::size_t column = 0; column < names.size(); ++column) {
      const double share = static_cast<double>((row * 37 + column * 23) % 101) / 100;
      if (row == column)
        cells.push_back({.number = {}, .share = {}});
      else if (row == 1)
        cells.push_back({.number = line("24/47"), .share = {}});
      else
        cells.push_back({.number = line(fmt::format("{:.0f} %", 100 * share)), .share = share});
    }
  }
  return matrix;
}

/// A drawing of each kind for these outlets.
std::vector<std::string> each_kind(const Names& names, std::size_t sentences) {
  return {render_svg(strips_of(names, sentences), "fr"), render_svg(stacks_of(names), "fr"),
          render_svg(bars_of(names), "fr"), render_svg(matrix_of(names), "fr")};
}

using Element = boost::property_tree::ptree;

Element parsed(const std::string& svg) {
  std::istringstream stream(svg);
  Element document;
  boost::property_tree::read_xml(stream, document);
  REQUIRE(document.size() == 1);
  return document.get_child("svg");
}

void add_all(std::vector<const Element*>& found, const Element& parent, const std::string& name) {
  for (const auto& [key, child] : parent) {
    if (key == name) found.push_back(&child);
    add_all(found, child, name);
  }
}

std::vector<const Element*> all(const Element& parent, const std::string& name) {
  std::vector<const Element*> found;
  add_all(found, parent, name);
  return found;
}

std::string attribute(const Element& element, const std::string& name) {
  return element.get("<xmlattr>." + name, "");
}

struct Rectangle {
  double left = 0, top = 0, right = 0, bottom = 0;
  bool overlaps(const Rectangle& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
};

/// What the words of an element take at most: from the top of their capitals to their foot.
Rectangle room_of(const Element& words) {
  const double weight = attribute(words, "font-weight") == "bold" ? drawings::bold : 1;
  const double width = weight * drawings::text_width(words.data());
  const double x = std::stod(attribute(words, "x")), y = std::stod(attribute(words, "y"));
  const double left = attribute(words, "text-anchor") == "middle" ? x - width / 2 : x;
  return {left, y - 9, left + width, y + 3};
}

Rectangle view_of(const Element& svg) {
  std::istringstream numbers(attribute(svg, "viewBox"));
  Rectangle view;
  numbers >> view.left >> view.top >> view.right >> view.bottom;
  return view;
}

Names words_in(const std::string& svg) {
  const Element root = parsed(svg);
  Names words;
  for (const Element* text : all(root, "text")) words.push_back(text->data());
  return words;
}

bool has(const Names& words, const std::string& one) {
  return std::ranges::find(words, one) != words.end();
}

/// Widths of the rectangles with this paint, in order.
std::vector<double> widths(const std::string& svg, const std::string& fill) {
  const Element root = parsed(svg);
  std::vector<double> found;
  for (const Element* box : all(root, "rect"))
    if (attribute(*box, "fill") == fill) found.push_back(std::stod(attribute(*box, "width")));
  return found;
}

double luminance(const std::string& colour) {
  const auto channel = [&](std::size_t at) {
    const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const std::string& one, const std::string& other) {
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}

constexpr auto blue = "#0B5FA5";

}  // namespace

TEST_CASE("no words of a drawing are cut off or cover each other", "[reports][drawings]") {
  for (const Names& names : all_names)
    for (std::size_t outlets = 2; outlets <= names.size(); ++outlets)
      for (const std::size_t sentences : {1U, 17U, 80U})
        for (const std::string& svg : each_kind(first(names, outlets), sentences)) {
          const Element root = parsed(svg);
          const Rectangle view = view_of(root);
          std::vector<Rectangle> rooms;
          for (const Element* text : all(root, "text")) {
            const Rectangle room = room_of(*text);
            INFO(text->data() << " of " << outlets << " outlets");
            CHECK(room.left >= 0);
            CHECK(room.top >= 0);
            CHECK(room.right <= view.right);
            CHECK(room.bottom <= view.bottom);
            CHECK(std::ranges::none_of(rooms, [&](const Rectangle& one) { return one.overlaps(room); }));
            rooms.push_back(room);
          }
        }
}

TEST_CASE("no mark of a drawing reaches beyond it", "[reports][drawings]") {
  for (const Names& names : all_names)
    for (const std::string& svg : each_kind(names, 80)) {
      const Element root = parsed(svg);
      const Rectangle view = view_of(root);
      for (const Element* box : all(root, "rect")) {
        const std::string x = attribute(*box, "x");
        if (x.empty()) continue;  // the background and parts of patterns
        CHECK(std::stod(x) >= 0);
        CHECK(std::stod(x) + std::stod(attribute(*box, "width")) <= view.right);
        CHECK(std::stod(attribute(*box, "y")) + std::stod(attribute(*box, "height")) <= view.bottom);
      }
    }
}

TEST_CASE("a drawing is as wide as a phone and names itself in words", "[reports][drawings]") {
  for (const std::string& svg : each_kind(all_names[0], 7)) {
    const Element root = parsed(svg);
    CHECK(view_of(root).right == 360);
    CHECK(attribute(root, "width") == "360");
    CHECK(attribute(root, "role") == "img");
    CHECK(attribute(root, "xml:lang") == "fr");
    const std::string name = attribute(root.get_child("title"), "id");
    CHECK(attribute(root, "aria-labelledby") == name + " " + attribute(root.get_child("desc"), "id"));
    CHECK(root.get<std::string>("title") == "Un fait");
    CHECK_FALSE(root.get<std::string>("desc").empty());
    CHECK_FALSE(holds(svg, "style="));
  }
}

TEST_CASE("several drawings may stand in one page", "[reports][drawings]") {
  std::map<std::string, int> uses;
  for (const std::string& svg : each_kind(all_names[0], 7)) {
    const Element root = parsed(svg);
    for (const char* name : {"title", "desc", "pattern"})
      for (const Element* element : all(root, name)) ++uses[attribute(*element, "id")];
    for (const Element* box : all(root, "rect")) {
      const std::string fill = attribute(*box, "fill");
      if (fill.starts_with("url(#")) CHECK(uses.contains(fill.substr(5, fill.size() - 6)));
    }
  }
  CHECK(uses.size() == 12);
  for (const auto& [id, times] : uses) CHECK(times == 1);
}

TEST_CASE("no words become elements of a drawing", "[reports][drawings][hostile]") {
  const std::string hostile = "</text></title><script>\"&'\x07\xEF\xBF\xBF";
  for (const std::string& svg : each_kind({hostile, "RT", "<!--"}, 3)) {
    parsed(svg);
    CHECK_FALSE(holds(svg, "<script"));
    CHECK_FALSE(holds(svg, "<!--"));
    CHECK_FALSE(holds(svg, "\x07"));
    CHECK_FALSE(holds(svg, "\xEF\xBF\xBF"));
    CHECK(holds(svg, "&lt;/title&gt;&lt;script&gt;&quot;&amp;'"));
  }
}

TEST_CASE("a strip has a box for each sentence, with the sign in it", "[reports][drawings][strips]") {
  Strips strips = strips_of({"RT", "AFP"}, 0);
  strips.strips[0].boxes = "=~++";
  strips.strips[1].boxes = "-=";
  strips.legend.clear();
  const Names words = words_in(render_svg(strips, "fr"));
  CHECK(words == Names{"RT", "=", "1", "~", "+", "+", "4", "AFP", "-", "1", "=", "2"});
}

TEST_CASE("a long strip takes several rows, numbered at both ends and every fifth sentence",
          "[reports][drawings][strips]") {
  Strips strips = strips_of({"RT"}, 33);
  strips.legend.clear();
  Names numbers = words_in(render_svg(strips, "fr"));
  std::erase_if(numbers, [](const std::string& word) { return word.find_first_not_of("0123456789") == 0; });
  CHECK(numbers == Names{"1", "5", "10", "15", "20", "21", "25", "30", "33"});
}

TEST_CASE("an article without sentences has a label alone", "[reports][drawings][strips]") {
  Strips strips = strips_of({"RT"}, 0);
  strips.legend.clear();
  CHECK(words_in(render_svg(strips, "fr")) == Names{"RT"});
}

TEST_CASE("a strip's description says what became of which sentence", "[reports][drawings][strips]") {
  Strips strips = strips_of({"RT"}, 0);
  strips.strips[0].boxes = "=++=";
  CHECK(parsed(render_svg(strips, "fr")).get<std::string>("desc") ==
        "RT – presque mot pour mot 1, 4; absent de la dépêche 2, 3. ");
}

TEST_CASE("the parts of a stack are as long as their shares and have their numbers",
          "[reports][drawings][stacks]") {
  Stacks stacks = stacks_of({"RT", "AFP"});
  stacks.legend.clear();
  stacks.stacks[0].parts = {{'=', 0.25, "100 (25 %)"}, {'+', 0.75, "300 (75 %)"}};
  stacks.stacks[1].parts = {{'=', 0.5, "200 (50 %)"}, {'-', 0.5, "200 (50 %)"}};
  const std::string svg = render_svg(stacks, "fr");
  CHECK(words_in(svg) == Names{"RT (431 mots)", "+ 300 (75 %)", "= 100 (25 %)", "AFP (431 mots)",
                               "= 200 (50 %)", "- 200 (50 %)"});
  const auto same = widths(svg, blue);
  REQUIRE(same.size() == 2);
  CHECK(same[1] + 2 == Approx(2 * (same[0] + 2)).margin(0.2));
  CHECK(parsed(svg).get<std::string>("desc") ==
        "RT (431 mots) –  100 (25 %);  300 (75 %). AFP (431 mots) –  200 (50 %);  200 (50 %). ");
}

TEST_CASE("bars are as long as their values, from zero, and have their numbers", "[reports][drawings]") {
  const Bars bars{.file = "words",
                  .title = line("Un mot"),
                  .groups = {{"digue", {{"RT", 12, "12"}, {"AFP", 3, "3"}}},
                             {"pont", {{"RT", 0, "0"}, {"AFP", 6, "6"}}}}};
  const std::string svg = render_svg(bars, "fr");
  CHECK(words_in(svg) == Names{"digue", "RT", "12", "AFP", "3", "pont", "RT", "0", "AFP", "6"});
  const auto lengths = widths(svg, blue);
  REQUIRE(lengths.size() == 3);
  CHECK(lengths[0] == Approx(4 * lengths[1]).margin(0.2));
  CHECK(lengths[0] == Approx(2 * lengths[2]).margin(0.2));
  CHECK(parsed(svg).get<std::string>("desc") == "digue – RT 12; AFP 3. pont – RT 0; AFP 6. ");
}

TEST_CASE("bars of no value are drawn as none", "[reports][drawings]") {
  Bars bars = bars_of({"RT", "AFP"});
  for (auto& group : bars.groups)
    for (auto& bar : group.bars) bar.value = 0;
  CHECK(widths(render_svg(bars, "fr"), blue).empty());
}

TEST_CASE("short labels stand before their bars, long ones above", "[reports][drawings]") {
  const auto tops = [](const Bars& bars) {
    const Element root = parsed(render_svg(bars, "fr"));
    std::map<std::string, double> found;
    for (const Element* text : all(root, "text")) found[text->data()] = std::stod(attribute(*text, "y"));
    return found;
  };
  const auto bars = [](const std::string& label) {
    return Bars{.file = "words", .title = {}, .groups = {{"pont", {{label, 12, "12"}}}}};
  };
  CHECK(tops(bars("RT")).at("RT") == tops(bars("RT")).at("12"));
  CHECK(tops(bars("Radio Sud d'Olmes")).at("Radio Sud d'Olmes") < tops(bars("Radio Sud d'Olmes")).at("12"));
}

TEST_CASE("a cell is the darker the greater its share, and its number is read on it",
          "[reports][drawings][matrix]") {
  double before = 1.1;
  for (const int share : {0, 1, 21, 41, 61, 81, 100}) {
    Matrix matrix = matrix_of({"RT"});
    matrix.cells = {{{.number = line("n"), .share = share / 100.0}}};
    const Element root = parsed(render_svg(matrix, "fr"));
    const std::string fill = attribute(*all(root, "rect").back(), "fill");
    CHECK((luminance(fill) < before || share == 100));
    CHECK(contrast(fill, attribute(*all(root, "text").back(), "fill")) >= 4.5);
    before = luminance(fill);
  }
}

TEST_CASE("where nothing was compared there is no cell, and no shade where no share is given",
          "[reports][drawings][matrix]") {
  Matrix matrix = matrix_of({"RT", "AFP"});
  matrix.cells = {{{.number = {}, .share = {}}, {.number = line("62 %"), .share = 0.62}},
                  {{.number = line("24/47"), .share = {}}, {.number = {}, .share = {}}}};
  const std::string svg = render_svg(matrix, "fr");
  CHECK(words_in(svg) ==
        Names{"Mots de ↓ aussi dans →", "RT", "AFP", "RT", "–", "62 %", "AFP", "24/47", "–"});
  const Element root = parsed(svg);
  Names fills;
  for (const Element* box : all(root, "rect"))
    if (!attribute(*box, "stroke").empty()) fills.push_back(attribute(*box, "fill"));
  CHECK(fills == Names{blue, "#FFFFFF"});
  CHECK(root.get<std::string>("desc") == "Mots de ↓ aussi dans →. RT – AFP 62 %. AFP – RT 24/47. ");
}

TEST_CASE("columns without room for their names have the numbers of their rows",
          "[reports][drawings][matrix]") {
  const Names words = words_in(render_svg(matrix_of(all_names[2]), "fr"));
  CHECK(std::ranges::count(words, "8") == 2);
  CHECK(has(words, "Le Quai"));
}

TEST_CASE("colours of marks and letters are told from white", "[reports][drawings]") {
  for (const std::string colour : {"#0B5FA5", "#B4490A", "#1B6E3C", "#7A2E7A", "#767676"})
    CHECK(contrast(colour, "#FFFFFF") >= 3);
}

TEST_CASE("a report's drawings are found in order, folded ones too", "[reports][drawings]") {
  const Report report{.language = "fr",
                      .blocks = {{strips_of({"RT"}, 3)},
                                 {Strips{{{"RT", "+="}}}},
                                 {Details{.summary = {}, .blocks = {{bars_of({"RT"})}}}},
                                 {matrix_of({"RT", "AFP"})}}};
  Names paths;
  for (const Drawing& drawing : drawings_of(report)) paths.push_back(drawing.path);
  CHECK(paths == Names{"figures/strips.svg", "figures/voices.svg", "figures/derivation.svg"});
}

TEST_CASE("bars as text stand under their names, on one scale", "[reports]") {
  const Bars bars{.file = "words",
                  .title = {},
                  .groups = {{"digue", {{"RT", 12, "12"}, {"AFP", 3, "3"}}},
                             {"pont", {{"RT", 0, "0"}, {"AFP", 6, "6"}}}}};
  CHECK(bar_lines(bars) == Names{"digue  RT   ████████████████████████ 12", "       AFP  ██████ 3",
                                 "pont   RT   0", "       AFP  ████████████ 6"});
}

TEST_CASE("stacks as text have their parts in signs, and no lines of what has no words", "[reports]") {
  Stacks stacks = stacks_of({"RT", "AFP"});
  stacks.stacks[0].parts = {{'=', 0.25, "12"}, {'+', 0.75, "36"}};
  stacks.stacks[1].parts.clear();
  CHECK(stack_lines(stacks) ==
        Names{"RT (431 mots)", "  =========+++++++++++++++++++++++++++", "  = 12, + 36", "AFP (431 mots)"});
  CHECK(words_in(render_svg(stacks, "fr")).front() == "RT (431 mots)");
}
