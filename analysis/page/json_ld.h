#pragma once

#include <string>
#include <vector>

#include "analysis/page/html.h"

namespace crossread {

/// What the page's JSON-LD says of its article (schema.org NewsArticle and its like); empty where it says
/// nothing.
struct LinkedData {
  std::string headline;
  std::string date_published;
  std::vector<std::string> authors;
  std::string publisher;
  std::string body;
  std::string language;
  std::string url;
};

/// Of several articles in the scripts the one with the most fields counts, the first of equals; scripts that
/// are no JSON are passed over.
LinkedData linked_data(const HtmlTree& tree);

}  // namespace crossread
