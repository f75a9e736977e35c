// Titles, names and texts come from anyone's page. Whatever they hold, a report shows it and is not changed
// by it: cmark-gfm must read the same tree from a report of hostile words as from one of harmless words.

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>

#include "analysis/comparison/compare.h"
#include "reports/compose.h"
#include "reports/json.h"
#include "reports/markdown.h"
#include "reports/markdown_escape.h"
#include "reports/page/page.h"
#include "reports/plain_text.h"
#include "reports/spreadsheet.h"
#include "reports/worksheet.h"
#include "tests/reports/gfm.h"
#include "tests/reports/html_tree.h"
#include "tests/support/articles.h"

#include <nlohmann/json.hpp>

using namespace crossread;
using namespace crossread::test;

namespace {

const std::vector<std::string> hostile{"<script>alert(1)</script>",
                                       "<img src=x onerror=alert(1)>",
                                       "</details>",
                                       "</summary><b>gras",
                                       "<!-- fin",
                                       "-->",
                                       "<a href=\"http://x.example\">ici</a>",
                                       "<details open>",
                                       "<?php echo 1 ?>",
                                       "<![CDATA[x]]>",
                                       "&lt;b&gt;",
                                       "&copy; &#35; &amp;",
                                       "[lien](http://x.example)",
                                       "[lien][1]",
                                       "[1]: http://x.example",
                                       "![image](x.png)",
                                       "<http://x.example>",
                                       "http://x.example",
                                       "https://x.example/a?b=c",
                                       "www.x.example",
                                       "WWW.X.example",
                                       "ftp://x.example",
                                       "mailto:a@x.example",
                                       "a.b@x.example",
                                       "@prefecture",
                                       "xmpp:a@x.example",
                                       "*gras*",
                                       "**gras**",
                                       "_souligné_",
                                       "__init__",
                                       "~~rayé~~",
                                       "~rayé~",
                                       "`code`",
                                       "```",
                                       "~~~",
                                       "``` bash",
                                       "# Titre",
                                       "## Titre ##",
                                       "Titre #",
                                       "===",
                                       "---",
                                       "***",
                                       "___",
                                       "+ point",
                                       "- point",
                                       "* point",
                                       "1. point",
                                       "2016) point",
                                       "12. ",
                                       "> cité",
                                       "    code",
                                       "\tcode",
                                       "|",
                                       "a | b",
                                       "\\|",
                                       "|---|---|",
                                       ":--- | ---:",
                                       "- [ ] tâche",
                                       "[^1]",
                                       "[^1]: note",
                                       "\\",
                                       "\\\\",
                                       "fin\\",
                                       "$x$",
                                       "$$x$$",
                                       "deux\nlignes",
                                       "deux\n\nparagraphes",
                                       "\n# Titre",
                                       "\n\n- point",
                                       "fin  \nde ligne",
                                       "\r\n<b>",
                                       "\x1B[31mrouge\x1B[0m",
                                       "\x07",
                                       "\b\b\b",
                                       "\u202Eesrevni",
                                       "\u2066isolé",
                                       "\u2028# Titre",
                                       "\u0085- point",
                                       std::string("nul\0nul", 7),
                                       "\xFF\xFE",
                                       "\xC3",
                                       "«\u202F{n}\u202F»",
                                       "{label}",
                                       "^1",
                                       "__",
                                       "a*b*c_d_e~f~g`h`i",
                                       "<",
                                       ">",
                                       "&",
                                       "!",
                                       "![",
                                       "](",
                                       "x@",
                                       "@",
                                       "http://",
                                       "://",
                                       "www."};

/// The nodes of a tree without the text in them, as cmark-gfm names them: "link", "html_inline", ...
std::map<std::string, int> nodes_of(const std::string& tree) {
  std::map<std::string, int> nodes;
  for (std::size_t at = tree.find('<'); at != std::string::npos; at = tree.find('<', at + 1)) {
    const std::string name = tree.substr(at + 1, tree.find_first_of(" >/", at + 1) - at - 1);
    if (name != "text" && !name.empty()) ++nodes[name];
  }
  return nodes;
}

/// Lets somebody of a hostile name speak in both articles, from their first word to the fourth.
void add_voice(Comparison& comparison, const std::string& words) {
  const auto places = [](std::uint32_t article) {
    return std::vector<Evidence>{
        {.article = article, .part = Part::text, .span = {0, 8}, .sentences = {0, 1}}};
  };
  const auto count = [&](Unit unit, std::uint32_t article) {
    return Figure{.value = 1, .unit = unit, .evidence = places(article), .whole = {}};
  };
  Voice voice;
  voice.name = words;
  voice.affiliations = {words};
  std::vector<Hearing> heard;
  for (const std::uint32_t article : {0U, 1U}) {
    heard.push_back(
        {count(Unit::occurrences, article), count(Unit::words, article), count(Unit::words, article)});
    VoicePart part;
    part.name = words + " x";
    part.namings = {{words + " y", false, Link::Reason::surname, 1, places(article), {}}};
    part.probable = {{places(article).front(), ProbableSpeech::Ground::naming, 0, 0.5}};
    part.repeats = places(article);
    part.hearing = heard.back();
    part.share = count(Unit::percent, article);
    part.start = Silence{};
    part.cues = {{words, Charge::emotive, count(Unit::occurrences, article)}};
    voice.parts.push_back(part);
  }
  const auto side = [&](std::uint32_t article) {
    return SharedSpeech::Side{places(article).front(), count(Unit::words, article),
                              count(Unit::words, article)};
  };
  comparison.voices = {.voices = {voice},
                       .quotations = {},
                       .groups = {{VoiceGroup::Kind::affiliation, words, {0}, heard}},
                       .shared_speech = {{0, side(0), side(1)}},
                       .hearsay = {}};
}

Comparison told_with(const std::string& words) {
  // Without its own line ends, so that the text has as many paragraphs as the harmless one.
  std::string text = words;
  std::ranges::replace_if(
      text, [](char byte) { return byte == '\n' || byte == '\r'; }, ' ');
  ReadArticle one = article(words, words, "Il pleut sur Olmes.");
  one.body = read("Il pleut sur Olmes.\n\n" + text + " fin");
  one.page.article.author = one.page.article.credit = one.page.article.language = words;
  one.page.article.date = words;
  one.page.blocks = {{words, Reason::menu, 1, words}};
  const std::vector<ReadArticle> articles{
      one, with(article("Le Quai", "Un titre", "Il pleut sur Olmes. Il neige."), &Article::language, words)};
  Comparison comparison = compare(event_of(articles), articles, agencies(), languages());
  add_voice(comparison, words);
  return comparison;
}

/// The same words without anything that could be active.
std::string tamed(std::string words) {
  std::ranges::replace_if(
      words,
      [](char byte) {
        return static_cast<unsigned char>(byte) < 0x80 && std::isalnum(static_cast<unsigned char>(byte)) == 0;
      },
      ' ');
  return words;
}

bool is_at_comment_only(const std::string& tree) {
  for (std::size_t at = tree.find("<html_inline"); at != std::string::npos;
       at = tree.find("<html_inline", at + 1))
    if (tree.substr(tree.find('>', at) + 1, 14) != "&lt;!-- --&gt;") return false;
  return true;
}

}  // namespace

TEST_CASE("no hostile words become an element, a link or a structure of the Markdown", "[reports][hostile]") {
  for (const std::string& words : hostile) {
    const std::string markdown = render_markdown(compose(told_with(words), phrases_in("fr")));
    const std::string tree = gfm_tree(markdown);
    INFO(words);
    INFO(markdown);
    auto nodes = nodes_of(tree);
    CHECK(is_at_comment_only(tree));
    for (const char* forbidden :
         {"link", "image", "emph", "strikethrough", "footnote_reference", "footnote_definition",
          "thematic_break", "block_quote", "linebreak", "taskitem"})
      CHECK(nodes[forbidden] == 0);
    auto harmless = nodes_of(gfm_tree(render_markdown(compose(told_with(tamed(words)), phrases_in("fr")))));
    for (const char* ours : {"code_block", "table", "html_block", "heading", "list"})
      CHECK(nodes[ours] == harmless[ours]);
  }
}

TEST_CASE("no hostile words become an element or a link of a worksheet or its key", "[reports][hostile]") {
  for (const std::string& words : hostile)
    for (const Names names : {Names::shown, Names::hidden})
      for (const auto compose_sheet : {compose_worksheet, compose_answers}) {
        const std::string tree =
            gfm_tree(render_markdown(compose_sheet(told_with(words), phrases_in("fr"), names)));
        INFO(words);
        auto nodes = nodes_of(tree);
        CHECK(is_at_comment_only(tree));
        for (const char* forbidden : {"link", "image", "emph", "strikethrough", "footnote_reference",
                                      "thematic_break", "block_quote", "code_block", "linebreak", "taskitem"})
          CHECK(nodes[forbidden] == 0);
      }
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

TEST_CASE("plain text holds no control character and none that turns the direction of writing",
          "[reports][hostile]") {
  for (const std::string& words : hostile) {
    const std::string text = render_text(compose(told_with(words), phrases_in("en")));
    INFO(words);
    CHECK(std::ranges::none_of(
        text, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 && byte != '\n'; }));
    CHECK(text.find('\x7F') == std::string::npos);
    for (const char* turning :
         {"\u202A", "\u202B", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u0085"})
      CHECK(text.find(turning) == std::string::npos);
  }
}

TEST_CASE("JSON of hostile words can be read again", "[reports][hostile]") {
  for (const std::string& words : hostile) {
    const auto json = nlohmann::json::parse(render_json(told_with(words)));
    CHECK(json["articles"].size() == 2);
  }
}

TEST_CASE("no hostile words become an element, an attribute or a link of the page",
          "[reports][hostile][page]") {
  const auto shape_of = [](const std::string& words) {
    std::map<std::string, int> shape;
    for (const Element& element : elements_of(render_html(compose(told_with(words), phrases_in("fr"))))) {
      std::string form = element.tag;
      for (const auto& [name, value] : element.attributes) form += " " + name;
      ++shape[form];
      const std::string target = element.attribute("href");
      CHECK((target.empty() || target.starts_with("#")));
    }
    return shape;
  };
  const auto harmless = shape_of("digue");
  for (const std::string& words : hostile) {
    INFO(words);
    for (const auto& [form, count] : shape_of(words)) CHECK(harmless.contains(form));
  }
}

TEST_CASE("no hostile words begin a formula of a spreadsheet or a row of their own", "[reports][hostile]") {
  for (const std::string& words : hostile) {
    INFO(words);
    const Comparison comparison = told_with(words);
    for (const auto table : {quotes_table, terms_table, pairs_table}) {
      const std::string text = table(comparison, phrases_in("fr"));
      CHECK(std::ranges::none_of(
          text, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 && byte != '\n'; }));
      for (const char* formula : {"\n=", "\n+", "\n@", ",=", ",+", ",@", ";=", ";+", ";@"})
        CHECK(text.find(formula) == std::string::npos);
    }
  }
}
