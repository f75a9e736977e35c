#include "analysis/page/head.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

#include "analysis/page/add_new.h"
#include "analysis/page/white_space.h"
#include "analysis/text/ascii.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

// In the order of trust.
constexpr std::array kPublished = {"article:published_time"sv,
                                   "og:article:published_time"sv,
                                   "datepublished"sv,
                                   "og:published_time"sv,
                                   "date_published"sv,
                                   "publish-date"sv,
                                   "publish_date"sv,
                                   "article.published"sv,
                                   "published_time_telegram"sv,
                                   "sailthru.date"sv,
                                   "parsely-pub-date"sv,
                                   "cxenseparse:recs:publishtime"sv,
                                   "publication_date"sv,
                                   "pubdate"sv,
                                   "published"sv,
                                   "dc.date.issued"sv,
                                   "dcterms.created"sv,
                                   "dc.date.created"sv,
                                   "dc.date"sv,
                                   "date"sv,
                                   "last-published"sv,
                                   "article_date_original"sv,
                                   "originalpublicationdate"sv,
                                   "rnews:datepublished"sv,
                                   "citation_date"sv,
                                   "citation_online_date"sv};
constexpr std::array kAuthors = {"author"sv,
                                 "article:author"sv,
                                 "parsely-author"sv,
                                 "sailthru.author"sv,
                                 "dc.creator"sv,
                                 "dcterms.creator"sv,
                                 "citation_author"sv,
                                 "byl"sv,
                                 "cxenseparse:author"sv,
                                 "article:author_name"sv,
                                 "authors"sv,
                                 "twitter:data1"sv};
constexpr std::array kBylineWords = {"byline"sv, "author"sv, "auteur"sv,
                                     "autor"sv,  "writer"sv, "signature"sv};

void set_first(std::string& value, std::string_view found) {
  if (value.empty()) value = folded_white_space(found);
}

/// A value and how much its kind is trusted: the smaller the more.
using Ranked = std::vector<std::pair<std::size_t, std::string>>;

void rank(Ranked& values, std::span<const std::string_view> names, std::string_view name,
          std::string_view content) {
  const auto found = std::ranges::find(names, name);
  if (found != names.end())
    values.emplace_back(static_cast<std::size_t>(found - names.begin()), folded_white_space(content));
}

void move_in_order(Ranked& ranked, std::vector<std::string>& values) {
  std::ranges::stable_sort(ranked, {}, &Ranked::value_type::first);
  for (auto& [place, value] : ranked) add_new(values, std::move(value));
}

bool is_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

std::string meta_name(const HtmlNode& node) {
  for (const std::string_view attribute : {"property", "name", "itemprop"})
    if (const auto name = node.attribute(attribute); !name.empty()) return ascii_lower_case(name);
  return {};
}

bool says_byline(const HtmlNode& node) {
  if (node.attribute("rel") == "author" || node.attribute("itemprop") == "author") return true;
  const std::string names = ascii_lower_case(node.attribute("class")) + " " +
                            ascii_lower_case(node.attribute("id")) + " " +
                            ascii_lower_case(node.attribute("data-testid"));
  return std::ranges::any_of(kBylineWords,
                             [&](std::string_view word) { return names.find(word) != std::string::npos; });
}

/// A <time> or a microdata element that gives the day of publication.
std::string time_of(const HtmlTree& tree, std::int32_t index) {
  const HtmlNode& node = tree.nodes[static_cast<std::size_t>(index)];
  for (const std::string_view attribute : {"datetime", "content"})
    if (const auto value = node.attribute(attribute); !value.empty()) return std::string(value);
  return tree.text_of(index);
}

class HeadReader {
 public:
  explicit HeadReader(const HtmlTree& tree) : tree_(tree) {}

  Head run() {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) read(static_cast<std::int32_t>(i));
    if (!head_.linked.date_published.empty()) head_.published.push_back(head_.linked.date_published);
    move_in_order(published_, head_.published);
    for (auto& time : times_) add_new(head_.published, std::move(time));
    move_in_order(authors_, head_.authors);
    return std::move(head_);
  }

 private:
  void read(std::int32_t index) {
    const HtmlNode& node = tree_.nodes[static_cast<std::size_t>(index)];
    if (node.is_text()) return;
    if (node.name == "meta") return meta(node);
    if (node.name == "html") set_first(head_.language, node.attribute("lang"));
    if (node.name == "title") set_first(head_.page_title, tree_.text_of(index));
    if (node.name == "h1") add_new(head_.headlines, tree_.text_of(index));
    if (node.name == "link" && node.attribute("rel") == "canonical" && is_address(node.attribute("href")))
      set_first(head_.url, node.attribute("href"));
    if (node.attribute("itemprop") == "datePublished")
      rank(published_, kPublished, "datepublished", time_of(tree_, index));
    else if (node.name == "time" && node.attribute("itemprop") != "dateModified")
      times_.push_back(time_of(tree_, index));
    if (says_byline(node) && node.end - index < 60) add_new(head_.bylines, tree_.text_of(index));
  }

  void meta(const HtmlNode& node) {
    const std::string name = meta_name(node);
    const std::string_view content = node.attribute("content");
    if (name.empty() || content.empty()) return;
    if (name == "og:title") head_.og_title = folded_white_space(content);
    if (name == "twitter:title") set_first(head_.og_title, content);
    if (name == "description" || name == "og:description") set_first(head_.description, content);
    if (name == "og:site_name") head_.site_name = folded_white_space(content);
    if (name == "application-name" || name == "twitter:app:name:iphone") set_first(head_.site_name, content);
    if (name == "og:url" && is_address(content)) set_first(head_.url, content);
    if (name == "og:locale") set_first(head_.language, content);
    rank(published_, kPublished, name, content);
    if (!is_address(content)) rank(authors_, kAuthors, name, content);
  }

  const HtmlTree& tree_;
  Head head_{.page_title = {},
             .og_title = {},
             .description = {},
             .site_name = {},
             .url = {},
             .language = {},
             .published = {},
             .authors = {},
             .headlines = {},
             .bylines = {},
             .linked = linked_data(tree_)};
  Ranked published_, authors_;
  std::vector<std::string> times_;
};

}  // namespace

Head head_of(const HtmlTree& tree) {
  return HeadReader(tree).run();
}

}  // namespace crossread
