#include "reports/html_escape.h"

#include "reports/clean_line.h"

namespace crossread {

std::string html_escaped(std::string_view words) {
  std::string escaped;
  for (const char byte : clean_line(words)) {
    switch (byte) {
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
      default:
        escaped += byte;
    }
  }
  return escaped;
}

}  // namespace crossread
