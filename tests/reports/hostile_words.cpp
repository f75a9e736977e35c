#include "tests/reports/hostile_words.h"

#include <cstdint>

#include "analysis/text/utf8.h"

namespace crossread::test {
namespace {

using namespace std::string_literals;
using Words = std::vector<std::string>;

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t time = 0; time < times; ++time) text += piece;
  return text;
}

Words markdown() {
  return {"*gras*",
          "**gras**",
          "__init__",
          "*a **b _c_ b** a*",
          "a*b*c_d_e~f~g`h`i",
          "`code`",
          "```",
          "~~~",
          "# Titre",
          "## Titre ##",
          "Titre #",
          "\n# Titre",
          "Titre\n===",
          "===",
          "---",
          "___",
          "- point",
          "* point",
          "2016) point",
          "12. ",
          "\n\n- point",
          "> cité",
          "    code",
          "\tcode",
          "[lien](https://x.example)",
          "[lien](<https://x.example> \"titre\")",
          "[1]: https://x.example",
          "\n\n[1]: https://x.example\n",
          "![image](x.png)",
          "[![x](x.png)](https://x.example)",
          "](https://x.example)",
          "](",
          "![",
          "<https://x.example>",
          "<a.b@x.example>",
          "<javascript:window.pwned=1>",
          "<made-up-scheme:x>",
          "\\",
          "fin\\",
          "\\<b>",
          "\\\n# Titre",
          "fin  \nde ligne",
          "deux\nlignes",
          "deux\n\nparagraphes",
          "\r\n<b>",
          "\u2028# Titre",
          "\u0085- point",
          "\u00A0# Titre",
          "<",
          ">",
          "&",
          "!",
          "&lt;b&gt;",
          "&copy; &#35; &amp;",
          "&#42;gras&#42;",
          "&NewLine;# Titre",
          "&#1114112;",
          repeated(">", 200) + " x",
          repeated("[", 200),
          repeated("[", 100) + "x" + repeated("](y)", 100),
          repeated("*a **a ", 50),
          repeated("- ", 100) + "x",
          repeated("`", 99)};
}

Words markdown_of_github() {
  return {"http://x.example",
          "https://x.example/a?b=c",
          "http://",
          "://",
          "ftp://x.example",
          "www.x.example",
          "www.",
          "mailto:a@x.example",
          "xmpp:a@x.example/b",
          "a.b@x.example",
          "x@",
          "@",
          "@prefecture",
          "#123",
          "|",
          "a | b",
          "\\|",
          "a | b\n--- | ---\nc | d",
          ":--- | ---:",
          "~~rayé~~",
          "- [ ] tâche",
          "[^1]",
          "[^1]: note",
          "\n\n[^1]: note\n",
          "$$x$$",
          "$`x`$",
          "```math",
          "\n```mermaid\n",
          ":tada:",
          "> [!NOTE]",
          "<details><summary>x</summary>",
          "</details>",
          "</summary><b>gras",
          "<details open>",
          "{#ancre}",
          "---\ntitle: x\n---\n"};
}

Words html() {
  return {"<script>window.pwned=1</script>",
          "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
          "<scr<script>ipt>window.pwned=1</scr</script>ipt>",
          "<img src=x onerror=window.pwned=1>",
          "<IMG SRC=x oNeRrOr=window.pwned=1>",
          "<img/src=x/onerror=window.pwned=1>",
          "<svg onload=window.pwned=1>",
          "<svg><script>window.pwned=1</script></svg>",
          "<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s>",
          "<svg><a xlink:href=\"javascript:window.pwned=1\"><text>x</text></a></svg>",
          "<math><mtext><table><mglyph><style><img src=x onerror=window.pwned=1>",
          "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe>",
          "<object data=javascript:window.pwned=1></object>",
          "<embed src=javascript:window.pwned=1>",
          "<base href=https://x.example/>",
          "<meta http-equiv=refresh content=\"0;url=https://x.example\">",
          "<link rel=stylesheet href=https://x.example/x.css>",
          "<form action=https://x.example><button formaction=javascript:x>x</button></form>",
          "<input autofocus onfocus=window.pwned=1>",
          "<details open ontoggle=window.pwned=1>x</details>",
          "<body onload=window.pwned=1>",
          "<a href=\"https://x.example\">ici</a>",
          "<div id=data>x</div>",
          "<div id=why class=reader>x</div>",
          "<template><script>window.pwned=1</script>",
          "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">",
          "</title><script>window.pwned=1</script>",
          "</textarea><script>window.pwned=1</script>",
          "<xmp><img src=x onerror=window.pwned=1></xmp>",
          "<plaintext>",
          "<select>",
          "</body></html>",
          "</p></article>",
          "</a></span></mark>",
          "<br><hr>",
          "<!-- fin",
          "-->",
          "--!>",
          "<!--><img src=x onerror=window.pwned=1>",
          "<!--[if IE]><script>window.pwned=1</script><![endif]-->",
          "<![CDATA[x]]>",
          "<?php echo 1 ?>",
          "<!DOCTYPE html>",
          "</",
          "<a href=",
          "\"",
          "'",
          "\" onmouseover=\"window.pwned=1",
          "' onmouseover='window.pwned=1",
          "` onmouseover=`window.pwned=1",
          "x onmouseover=window.pwned=1",
          "\"\nonfocus=window.pwned=1 autofocus x=\"",
          "\"><script>window.pwned=1</script>",
          "\"/><b>",
          "<x\0y onclick=window.pwned=1>"s,
          "<scr\0ipt>window.pwned=1</scr\0ipt>"s,
          "&lt;script&gt;window.pwned=1&lt;/script&gt;",
          "&#60;script&#62;window.pwned=1&#60;/script&#62;",
          "&#x3C;img src=x onerror=window.pwned=1&#x3E;",
          "&ltscript&gt",
          "\\u003cscript\\u003e",
          "+ADw-script+AD4-window.pwned+AD0-1+ADw-/script+AD4-",
          "\uFF1Cscript\uFF1Ewindow.pwned=1\uFF1C/script\uFF1E",
          "\u0338<b\u0338>"};
}

Words addresses_of_scripts() {
  return {"javascript:window.pwned=1",
          "JaVaScRiPt:window.pwned=1",
          " javascript:window.pwned=1",
          "\x01javascript:window.pwned=1",
          "java\tscript:window.pwned=1",
          "java\0script:window.pwned=1"s,
          "javascript&colon;window.pwned=1",
          "&#106;avascript:window.pwned=1",
          "java&Tab;script:window.pwned=1",
          "javascript://x.example/%0Awindow.pwned=1",
          "javascript:/*--></title></script>*/window.pwned=1",
          "vbscript:msgbox(1)",
          "data:text/html,<script>window.pwned=1</script>",
          "data:text/html;base64,PHNjcmlwdD53aW5kb3cucHduZWQ9MTwvc2NyaXB0Pg==",
          "file:///etc/passwd",
          "//x.example/x.js",
          "[x](javascript:window.pwned=1)",
          "[x]: <javascript:window.pwned=1>",
          "<a href=javascript:window.pwned=1>x</a>"};
}

Words script_element() {
  return {"</script>",
          "</script\t",
          "</script/x>",
          "<!--<script>",
          "<!--<script></script>",
          "-->\nwindow.pwned=1",
          "]]>",
          "\u2028window.pwned=1",
          "\"]}</script><script>window.pwned=1</script>",
          "\\\"};window.pwned=1;//",
          "${window.pwned=1}",
          "__proto__",
          "\\u0022"};
}

Words style_sheet() {
  return {"</style><script>window.pwned=1</script>",
          "}*{display:none}",
          "url(javascript:window.pwned=1)",
          "\" style=\"background:url(https://x.example)",
          "expression(window.pwned=1)",
          "@import url(https://x.example/x.css);",
          "x;-moz-binding:url(x)",
          "\\3c/style\\3e",
          "*/}body{}",
          "<style>*{color:red}</style>"};
}

Words svg() {
  return {"</text><script>window.pwned=1</script>",
          "</text></svg><script>window.pwned=1</script>",
          "</desc><image href=https://x.example/x.png />",
          "<foreignObject><iframe src=x /></foreignObject>",
          "<use href=\"#x\"/>",
          "<set attributeName=onclick to=x>",
          "<!ENTITY x SYSTEM \"file:///etc/passwd\"> &x;",
          "<![CDATA[</text><b/>]]>",
          "<?xml-stylesheet href=\"x\"?>",
          "url(#x)\" onload=\"window.pwned=1"};
}

Words direction_of_writing() {
  return {"\u202Aincrusté",
          "\u202Bincrusté",
          "\u202Cfin",
          "\u202Dforcé",
          "\u202Eesrevni",
          "\u2066isolé",
          "\u2067isolé",
          "\u2068isolé",
          "\u2069fin",
          "\u200Egauche",
          "\u200Fdroite",
          "\u061Carabe",
          "\u202E\u2066gpj.exe\u2069\u2066",
          "\u05D0\u05D1\u05D2 (x) 1"};
}

Words terminal() {
  return {"\x1B[31mrouge\x1B[0m",
          "\x1B[2J\x1B[H",
          "\x1B]0;titre\x07",
          "\x1B]8;;https://x.example\x1B\\lien\x1B]8;;\x1B\\",
          "\x1BP+q544e\x1B\\",
          "\x1B_Gx\x1B\\",
          "\x1B"
          "c",
          "\u009B"
          "31mrouge",
          "\u009D0;titre\u009C",
          "\x9B"
          "31mrouge",
          "\x07",
          "\b\b\b",
          "\x7F",
          "\x18\x1A"};
}

Words control_characters() {
  return {"nul\0nul"s,           "\0"s,    "\0<b>"s,       "\x01\x02\x03", "\t",     "\n",
          "\u0080\u0084",        "\u009F", "\uFEFFmarque", "\uFFFE",       "\uFDD0", "\U0010FFFF",
          "\uFFF9a\uFFFAb\uFFFB"};
}

Words broken_utf8() {
  return {"\x80",
          "\xFF\xFE",
          "\xC3",
          "\xC3<b>",
          "\xE2\x82",
          "\xF0\x9F\x98",
          "\xC0\x80",
          "\xC0\xBCscript>",
          "\xE0\x80\xBC"
          "b>",
          "\xF0\x80\x80\xBC"
          "b>",
          "\xED\xA0\x80",
          "\xED\xA0\xBD\xED\xB8\x80",
          "\xF4\x90\x80\x80",
          "caf\xE9"};
}

Words invisible_characters() {
  return {repeated("\u0300\u0316\u0338\u20DD", 60),
          "\u0301",
          "\u200B",
          "java\u200Bscript:x",
          "<\u200Bscript>",
          "\u200C\u200D",
          "\u00AD",
          "www\u00AD.x.example",
          "\u3164",
          "\U000E0041\U000E0042\U000E007F",
          "\uFE0F\uFE0E",
          "\U0001F468\u200D\U0001F469\u200D\U0001F467",
          "\u3000",
          "\u202F"};
}

Words spreadsheet() {
  return {"=1+1",
          "=cmd|'/c calc'!A0",
          "=HYPERLINK(\"https://x.example\",\"x\")",
          "+1+1",
          "-2+3+cmd|x!A0",
          "@SUM(1)",
          "\t=1+1",
          "\n=1+1",
          "  =1+1",
          "\"=1+1\"",
          "x;=1+1",
          "x\n=1+1",
          "x\";=1+1",
          "\",=1+1,\"",
          "\uFF1Dcmd|'/c calc'!A0",
          "\uFF0B1+1",
          "\uFF0D1+1",
          "\uFF20SUM(1)",
          "-",
          "="};
}

Words file_system() {
  return {"../../etc/passwd", "..\\..\\windows", "/etc/passwd", "..",       "~root",      "-rf",
          "--output=x",       "con.txt",         "a/b",         "a\0.txt"s, "$(touch x)", "*",
          ".crossread",       "%2e%2e%2f",       "report.html"};
}

Words templates() {
  return {"{}",
          "{:>999999999}",
          "{n}",
          "{words}",
          "{",
          "}}",
          "{{7*7}}",
          "<%= 7*7 %>",
          "{{constructor.constructor('window.pwned=1')()}}",
          "{% include x %}",
          "«\u202F{n}\u202F»",
          "%s%s%n",
          "$1",
          "**{n}**",
          "~^",
          "NaN",
          "1e999",
          "2024-13-45"};
}

bool turns(std::int32_t code_point) {
  return (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

bool controls(std::int32_t code_point) {
  return (code_point < 0x20 && code_point != '\n') || (code_point >= 0x7F && code_point < 0xA0);
}

}  // namespace

const std::vector<HostileWords>& hostile_words() {
  static const std::vector<HostileWords> all{{"Markdown", markdown()},
                                             {"Markdown of GitHub", markdown_of_github()},
                                             {"HTML", html()},
                                             {"addresses of scripts", addresses_of_scripts()},
                                             {"a script element", script_element()},
                                             {"a style sheet", style_sheet()},
                                             {"SVG", svg()},
                                             {"the direction of writing", direction_of_writing()},
                                             {"a terminal", terminal()},
                                             {"control characters", control_characters()},
                                             {"broken UTF-8", broken_utf8()},
                                             {"invisible characters", invisible_characters()},
                                             {"a spreadsheet", spreadsheet()},
                                             {"a file system", file_system()},
                                             {"templates", templates()}};
  return all;
}

std::vector<std::string> hostile_megabytes() {
  constexpr std::size_t megabyte = 1 << 20;
  Words words;
  for (const std::string_view piece : {"x", "<", "*[&\u0301"})
    words.push_back(repeated(piece, megabyte / piece.size()));
  return words;
}

bool can_steer(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::int32_t code_point = next_code_point(text, at);
    if (code_point < 0 || controls(code_point) || turns(code_point)) return true;
  }
  return false;
}

}  // namespace crossread::test
