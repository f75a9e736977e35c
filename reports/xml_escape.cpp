#include "reports/xml_escape.h"

#include "reports/clean_line.h"

namespace crossread {
namespace {

// U+FFFE and U+FFFF, the only scalar values that a clean line has and XML has not.
constexpr std::string_view forbidden_beginning = "\xEF\xBF";

bool is_forbidden(std::string_view rest) {
  return rest.starts_with(forbidden_beginning) &&
         (rest.substr(2, 1) == "\xBE" || rest.substr(2, 1) == "\xBF");
}

}  // namespace

std::string escape_xml(std::string_view words) {
  const std::string line = clean_line(words);
  std::string escaped;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (is_forbidden(std::string_view(line).substr(at))) {
      escaped += "\xEF\xBF\xBD";  // U+FFFD
      at += 2;
      continue;
    }
    switch (line[at]) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += line[at];
    }
  }
  return escaped;
}

}  // namespace crossread
