#include "analysis/page/html_guard.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "analysis/text/ascii.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kDeepest = 400;  // Chromium's own limit is 512
constexpr std::size_t kOpenFormatting = 40;

// Elements without an end tag or with one that HTML lets authors leave out: their number says nothing of
// nesting.
constexpr std::array kUncounted = {
    "area"sv,   "base"sv,  "body"sv,  "br"sv,    "col"sv,   "colgroup"sv, "dd"sv,   "dt"sv,     "embed"sv,
    "head"sv,   "hr"sv,    "html"sv,  "img"sv,   "input"sv, "li"sv,       "link"sv, "meta"sv,   "optgroup"sv,
    "option"sv, "p"sv,     "param"sv, "path"sv,  "rb"sv,    "rp"sv,       "rt"sv,   "source"sv, "tbody"sv,
    "td"sv,     "tfoot"sv, "th"sv,    "thead"sv, "tr"sv,    "track"sv,    "wbr"sv};
constexpr std::array kFormatting = {"a"sv,    "b"sv, "big"sv,   "code"sv,   "em"sv,     "font"sv, "i"sv,
                                    "nobr"sv, "s"sv, "small"sv, "strike"sv, "strong"sv, "tt"sv,   "u"sv};
constexpr std::array kRawText = {"textarea"sv, "title"sv, "xmp"sv, "noframes"sv, "iframe"sv};
constexpr std::array kNoText = {"script"sv, "style"sv, "svg"sv};
static_assert(std::ranges::is_sorted(kUncounted) && std::ranges::is_sorted(kFormatting));

/// A start or end tag in the bytes [begin, end).
struct Tag {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string name;
  bool closing = false;
};

std::size_t end_of_tag(std::string_view html, std::size_t at) {
  char quote = 0;
  for (; at < html.size(); ++at) {
    const char c = html[at];
    if (quote != 0)
      quote = c == quote ? '\0' : quote;
    else if ((c == '"' || c == '\'') && html[at - 1] == '=')
      quote = c;
    else if (c == '>')
      return at + 1;
  }
  return html.size();
}

/// The tag at `at`, where a "<" stands; its name is empty when it is none.
Tag tag_at(std::string_view html, std::size_t at) {
  Tag tag{.begin = at, .end = at + 1, .name = {}};
  std::size_t name = at + 1;
  tag.closing = name < html.size() && html[name] == '/';
  name += tag.closing ? 1 : 0;
  if (name >= html.size() || !is_ascii_letter(html[name])) return tag;
  for (; name < html.size() &&
         (is_ascii_letter(html[name]) || (html[name] >= '0' && html[name] <= '9') || html[name] == '-');
       ++name)
    tag.name += ascii_lower(html[name]);
  tag.end = end_of_tag(html, name);
  return tag;
}

/// Where the end tag of an element of raw text begins; npos where there is none.
std::size_t end_tag_of(std::string_view html, std::size_t at, std::string_view name) {
  for (at = html.find("</", at); at != std::string_view::npos; at = html.find("</", at + 2)) {
    const std::string_view found = html.substr(at + 2, name.size());
    if (std::ranges::equal(found, name, {}, ascii_lower)) return at;
  }
  return std::string_view::npos;
}

/// Scripts, styles and drawings hold no article text, but for the metadata of a JSON-LD script.
bool holds_no_text(std::string_view html, const Tag& tag) {
  return std::ranges::find(kNoText, tag.name) != kNoText.end() &&
         html.substr(tag.begin, tag.end - tag.begin).find("ld+json") == std::string_view::npos;
}

/// Counts what is open of one kind; a tag beyond the limit is dropped together with its end tag.
class Depth {
 public:
  explicit Depth(std::size_t limit) : limit_(limit) {}
  bool keeps(bool closing) {
    if (!closing) return ++open_ <= limit_;
    if (open_ == 0) return true;
    return open_-- <= limit_;
  }

 private:
  std::size_t limit_;
  std::size_t open_ = 0;
};

}  // namespace

std::string guard_html(std::string_view utf8) {
  std::string guarded;
  guarded.reserve(utf8.size());
  Depth elements(kDeepest), formatting(kOpenFormatting);
  std::vector<std::string> unended;  // names whose end tag was sought in vain: never sought again
  std::size_t kept = 0;
  const auto drop = [&](std::size_t begin, std::size_t end) {
    guarded.append(utf8, kept, begin - kept);
    kept = end;
  };
  for (std::size_t at = utf8.find('<'); at != std::string_view::npos; at = utf8.find('<', at)) {
    if (utf8.substr(at, 4) == "<!--") {
      const auto end = utf8.find("-->", at + 4);
      at = end == std::string_view::npos ? utf8.size() : end + 3;
      continue;
    }
    const Tag tag = tag_at(utf8, at);
    at = tag.end;
    if (tag.name.empty() || std::ranges::binary_search(kUncounted, tag.name)) continue;
    const bool raw = std::ranges::find(kRawText, tag.name) != kRawText.end();
    const bool no_text = std::ranges::find(kNoText, tag.name) != kNoText.end();
    if (!tag.closing && (raw || no_text)) {
      if (std::ranges::find(unended, tag.name) != unended.end()) continue;
      const auto end = end_tag_of(utf8, at, tag.name);
      if (end == std::string_view::npos) {
        unended.push_back(tag.name);
        continue;
      }
      if (holds_no_text(utf8, tag)) drop(tag.end, end);
      at = end;
    }
    if (raw || no_text) continue;
    Depth& depth = std::ranges::binary_search(kFormatting, tag.name) ? formatting : elements;
    if (!depth.keeps(tag.closing)) drop(tag.begin, tag.end);
  }
  return guarded.append(utf8, kept);
}

}  // namespace crossread
