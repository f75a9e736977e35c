#include "cli/article_json.h"

#include <nlohmann/json.hpp>
#include <string>

#include "reports/names.h"
#include "reports/rounded.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& value) {
  return value.empty() ? Json() : Json(value);
}

}  // namespace

Json article_json(const Article& article) {
  Json json{
      {"id", article.id},
      {"outlet", or_null(article.outlet)},
      {"title", or_null(article.title)},
      {"date", or_null(article.date)},
      {"author", or_null(article.author)},
      {"credit", or_null(article.credit)},
      {"language", or_null(article.language)},
      {"url", or_null(article.url)},
      {"text", article.text},
  };
  if (!article.event.empty()) json["event"] = article.event;
  return json;
}

Json blocks_json(const Page& page) {
  auto blocks = Json::array();
  for (const auto& block : page.blocks)
    blocks.push_back({{"text", block.text},
                      {"kept", block.reason == Reason::kept},
                      {"reason", name_of(block.reason)},
                      {"confidence", rounded(block.confidence)},
                      {"why", block.why}});
  return blocks;
}

}  // namespace crossread
