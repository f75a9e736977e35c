#include "analysis/page/json_articles.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "analysis/page/kind.h"
#include "analysis/page/limits.h"
#include "analysis/page/white_space.h"
#include "analysis/text/text.h"

namespace crossread {
namespace {

using Json = nlohmann::json;

std::string string_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return {};
  if (found->is_string()) return found->get<std::string>();
  if (found->is_number_integer()) return found->dump();
  throw Error({}, fmt::format("\"{}\" is not a string", name));
}

/// "author": "A, B" or ["A", "B"].
std::string names_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_array()) return string_in(object, name);
  std::string joined;
  for (const Json& one : *found)
    if (one.is_string()) joined += (joined.empty() ? "" : ", ") + one.get<std::string>();
  return joined;
}

std::vector<Span> spans_in(const Json& object) {
  std::vector<Span> spans;
  const auto found = object.find("sentences");
  if (found == object.end() || !found->is_array()) return spans;
  for (const Json& one : *found) {
    const Json& begin = one.is_array() && one.size() == 2          ? one[0]
                        : one.is_object() && one.contains("start") ? one["start"]
                                                                   : Json();
    const Json& end = one.is_array() && one.size() == 2        ? one[1]
                      : one.is_object() && one.contains("end") ? one["end"]
                                                               : Json();
    if (!begin.is_number_unsigned() || !end.is_number_unsigned())
      throw Error({}, "\"sentences\" holds something that is no span");
    if (std::max(begin.get<std::uint64_t>(), end.get<std::uint64_t>()) > UINT32_MAX)
      throw Error({}, "\"sentences\" holds a span that ends beyond any text");
    spans.push_back({begin.get<std::uint32_t>(), end.get<std::uint32_t>()});
  }
  return spans;
}

Article article_of(const Json& object, const std::string& default_id) {
  if (!object.is_object()) throw Error({}, "expected an article as a JSON object");
  Article article;
  article.id = string_in(object, "id");
  if (article.id.empty()) article.id = default_id;
  article.outlet = string_in(object, "outlet");
  article.title = string_in(object, "title");
  article.date = string_in(object, "date");
  article.author = names_in(object, "author");
  article.credit = names_in(object, "credit");
  article.language =
      well_formed_utf8(string_in(object, object.contains("language") ? "language" : "lang").substr(0, 2));
  article.url = string_in(object, "url");
  article.text = string_in(object, "text");
  article.sentences = spans_in(object);
  article.event = string_in(object, "event");
  if (article.id.empty()) throw Error({}, "an article without \"id\"");
  if (trimmed(article.title).empty() && trimmed(article.text).empty())
    throw Error({}, fmt::format("neither title nor text in article \"{}\"", article.id));
  return article;
}

/// Runs `read` and files what it throws under the file and the line.
template <typename Read>
void try_read(const std::string& path, std::size_t line, std::vector<Error>& skipped, Read read) {
  try {
    read();
  } catch (const Error& error) {
    skipped.emplace_back(path, line, error.message);
  } catch (const Json::exception&) {
    skipped.emplace_back(path, line, "not valid JSON; each line must be one article");
  }
}

/// The file as one object or an array of them; discarded where it is neither, or an object too long to be
/// one.
Json whole_file(std::string_view utf8, std::size_t longest) {
  if (utf8.size() > longest && !trimmed(utf8).starts_with('[')) return Json(Json::value_t::discarded);
  return Json::parse(utf8, nullptr, false);
}

}  // namespace

std::vector<Article> articles_of_json(std::string_view utf8, const std::string& path, std::size_t longest,
                                      std::vector<Error>& skipped) {
  std::vector<Article> articles;
  const Json whole = whole_file(utf8, longest);
  if (whole.is_object()) {
    try_read(path, 0, skipped, [&] { articles.push_back(article_of(whole, id_of(path))); });
    return articles;
  }
  if (whole.is_array()) {
    for (const Json& one : whole)
      try_read(path, 0, skipped, [&] { articles.push_back(article_of(one, {})); });
    return articles;
  }
  return articles_of_lines(utf8, path, 1, longest, skipped);
}

std::vector<Article> articles_of_lines(std::string_view utf8, const std::string& path, std::size_t first_line,
                                       std::size_t longest, std::vector<Error>& skipped) {
  std::vector<Article> articles;
  std::size_t number = first_line;
  for (std::size_t begin = 0; begin < utf8.size(); ++number) {
    const std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
    const std::string_view line = trimmed(utf8.substr(begin, end - begin));
    begin = end + 1;
    if (line.empty()) continue;
    try_read(path, number, skipped, [&] {
      check_size(line.size(), longest, "page", {});
      articles.push_back(article_of(Json::parse(line), {}));
    });
  }
  return articles;
}

}  // namespace crossread
