#pragma once

#include <string>
#include <vector>

#include "analysis/page/html.h"
#include "analysis/page/json_ld.h"

namespace crossread {

/// What a page says of itself outside its text: meta elements, JSON-LD, microdata; "" or none where it is
/// silent.
struct Head {
  std::string page_title;  ///< <title>: often with the outlet's name behind
  std::string og_title;    ///< og:title or twitter:title
  std::string description;
  std::string site_name;               ///< og:site_name, application-name
  std::string url;                     ///< canonical address, og:url
  std::string language;                ///< lang of <html>, og:locale
  std::vector<std::string> published;  ///< as written, most trusted first; days of change are left out
  std::vector<std::string> authors;    ///< by meta elements and microdata, as written
  std::vector<std::string> headlines;  ///< texts of <h1>, in order
  std::vector<std::string> bylines;    ///< texts of elements marked as byline or author
  LinkedData linked;
};

Head head_of(const HtmlTree& tree);

}  // namespace crossread
