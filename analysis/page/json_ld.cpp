#include "analysis/page/json_ld.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "analysis/page/add_new.h"
#include "analysis/page/white_space.h"

namespace crossread {
namespace {

using Json = nlohmann::json;
using namespace std::string_view_literals;

constexpr std::array kArticleTypes = {"Article"sv,
                                      "BlogPosting"sv,
                                      "LiveBlogPosting"sv,
                                      "NewsArticle"sv,
                                      "OpinionNewsArticle"sv,
                                      "ReportageNewsArticle"sv,
                                      "AnalysisNewsArticle"sv,
                                      "BackgroundNewsArticle"sv,
                                      "ReviewNewsArticle"sv,
                                      "Report"sv,
                                      "SocialMediaPosting"sv,
                                      "TechArticle"sv,
                                      "ScholarlyArticle"sv,
                                      "AdvertiserContentArticle"sv};

/// The script's text, mended as browsers' tools do: some pages break lines inside strings, or wrap the
/// JSON in a comment.
std::string script_text(const HtmlTree& tree, std::int32_t script) {
  std::string text;
  for (std::int32_t i = script + 1; i < tree.nodes[static_cast<std::size_t>(script)].end; ++i)
    text += tree.nodes[static_cast<std::size_t>(i)].text;
  std::ranges::replace_if(
      text, [](char c) { return c >= 0 && c < ' '; }, ' ');
  const auto begin = text.find_first_of("{[");
  const auto end = text.find_last_of("}]");
  return begin == std::string::npos || end == std::string::npos || end < begin
             ? std::string()
             : text.substr(begin, end - begin + 1);
}

const Json& member(const Json& object, const char* name) {
  static const Json none;
  const auto found = object.is_object() ? object.find(name) : object.end();
  return object.is_object() && found != object.end() ? *found : none;
}

std::string string_of(const Json& value) {
  if (value.is_string()) return folded_white_space(value.get<std::string>());
  if (value.is_array() && !value.empty()) return string_of(value.front());
  return {};
}

bool is_article(const Json& object) {
  const Json& type = member(object, "@type");
  const auto known = [](const Json& name) {
    return name.is_string() &&
           std::ranges::find(kArticleTypes, name.get<std::string>()) != kArticleTypes.end();
  };
  return type.is_array() ? std::ranges::any_of(type, known) : known(type);
}

/// The page's objects by their "@id", since an author is often only a reference.
std::string resolved_name(const Json& value, const std::vector<const Json*>& objects) {
  if (value.is_string()) return string_of(value);
  if (std::string name = string_of(member(value, "name")); !name.empty()) return name;
  const Json& id = member(value, "@id");
  if (!id.is_string()) return {};
  for (const Json* object : objects)
    if (member(*object, "@id") == id)
      if (std::string name = string_of(member(*object, "name")); !name.empty()) return name;
  return {};
}

std::vector<std::string> names_of(const Json& value, const std::vector<const Json*>& objects) {
  std::vector<std::string> names;
  const auto add = [&](const Json& one) { add_new(names, resolved_name(one, objects)); };
  const Json& several = member(value, "name");  // {"@type": "Person", "name": ["A", "B"]}
  if (several.is_array())
    std::ranges::for_each(several, add);
  else if (value.is_array())
    std::ranges::for_each(value, add);
  else
    add(value);
  return names;
}

/// All objects of a document, outer ones first, without recursion.
std::vector<const Json*> objects_of(const Json& document) {
  std::vector<const Json*> objects, queue{&document};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const Json* value = queue[i];
    if (value->is_object()) objects.push_back(value);
    if (value->is_structured())
      for (const Json& inner : *value)
        if (inner.is_structured()) queue.push_back(&inner);
  }
  return objects;
}

LinkedData read_article(const Json& article, const std::vector<const Json*>& objects) {
  LinkedData data;
  data.headline = string_of(member(article, "headline"));
  if (data.headline.empty()) data.headline = string_of(member(article, "name"));
  data.date_published = string_of(member(article, "datePublished"));
  data.authors = names_of(member(article, "author"), objects);
  data.publisher = resolved_name(member(article, "publisher"), objects);
  data.body = string_of(member(article, "articleBody"));
  data.language = string_of(member(article, "inLanguage"));
  if (const std::string url = string_of(member(article, "url")); url.starts_with("http")) data.url = url;
  return data;
}

int fields_of(const LinkedData& data) {
  return !data.headline.empty() + !data.date_published.empty() + !data.authors.empty() +
         !data.publisher.empty() + 2 * !data.body.empty();
}

}  // namespace

LinkedData linked_data(const HtmlTree& tree) {
  LinkedData best;
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].name != "script" ||
        tree.nodes[i].attribute("type").find("ld+json") == std::string_view::npos)
      continue;
    const Json document = Json::parse(script_text(tree, static_cast<std::int32_t>(i)), nullptr, false);
    if (document.is_discarded()) continue;
    const auto objects = objects_of(document);
    for (const Json* object : objects) {
      if (!is_article(*object)) continue;
      LinkedData found = read_article(*object, objects);
      if (fields_of(found) > fields_of(best)) best = std::move(found);
    }
  }
  return best;
}

}  // namespace crossread
