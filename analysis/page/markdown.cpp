#include "analysis/page/markdown.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <cmark.h>
#include <yaml-cpp/yaml.h>

#include "analysis/error.h"
#include "analysis/page/html_blocks.h"
#include "analysis/page/white_space.h"
#include "analysis/text/text.h"

namespace crossread {
namespace {

constexpr std::string_view kFence = "---";
constexpr std::size_t kLargestFrontMatter = 64U << 10U;  // bytes

/// The front matter's text, taken off the beginning of `utf8`; "" where there is none.
std::string_view take_front_matter(std::string_view& utf8) {
  if (!utf8.starts_with("---\n") && !utf8.starts_with("---\r\n")) return {};
  const std::size_t begin = utf8.find('\n') + 1;
  for (std::size_t at = begin; at < utf8.size();) {
    const std::size_t end = std::min(utf8.find('\n', at), utf8.size());
    const std::string_view line = trimmed(utf8.substr(at, end - at));
    if (line == kFence || line == "...") {
      const std::string_view matter = utf8.substr(begin, at - begin);
      utf8.remove_prefix(std::min(end + 1, utf8.size()));
      return matter;
    }
    at = end + 1;
  }
  return {};
}

/// A word, or several joined by commas. Lists in lists are left out: by its aliases YAML can nest without
/// end.
std::string value_of(const YAML::Node& node) {
  if (!node) return {};
  if (node.IsScalar()) return folded_white_space(node.Scalar());
  std::string joined;
  if (node.IsSequence())
    for (const auto& one : node)
      if (one.IsScalar()) joined += (joined.empty() ? "" : ", ") + folded_white_space(one.Scalar());
  return joined;
}

void read_front_matter(std::string_view matter, const std::string& path, Article& article) {
  if (matter.size() > kLargestFrontMatter)
    throw Error(path, 2, "the front matter is larger than 64 KB; is the line --- at its end?");
  try {
    const YAML::Node node = YAML::Load(std::string(matter));
    if (!node.IsMap()) return;
    article.title = value_of(node["title"]);
    article.outlet = value_of(node["outlet"]);
    article.date = well_formed_utf8(value_of(node["date"]).substr(0, 10));
    article.author = value_of(node["author"]);
    article.credit = value_of(node["credit"]);
    article.language = well_formed_utf8(value_of(node["language"]).substr(0, 2));
    article.url = value_of(node["url"]);
    article.event = value_of(node["event"]);
  } catch (const YAML::Exception& error) {
    throw Error(path, static_cast<std::size_t>(std::max(error.mark.line, 0)) + 2,
                "the front matter is not YAML: " + error.msg);
  }
}

std::string html_of(std::string_view markdown) {
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_VALIDATE_UTF8), std::free);
  return std::string(html.get());
}

}  // namespace

MarkdownArticle markdown_article(std::string_view utf8, const std::string& path) {
  MarkdownArticle article;
  read_front_matter(take_front_matter(utf8), path, article.given);
  article.list.blocks = blocks_of(parse_html(html_of(utf8)), MarkupWords({})).blocks;
  for (Block& block : article.list.blocks) block.container = -1;
  if (article.given.title.empty() && !article.list.blocks.empty()) {
    const Block& first = article.list.blocks.front();
    if (first.tag == BlockTag::headline || first.tag == BlockTag::subhead) article.given.title = first.text;
  }
  return article;
}

}  // namespace crossread
