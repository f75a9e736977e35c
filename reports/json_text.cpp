#include "reports/json_text.h"

#include <fmt/format.h>

#include <iterator>
#include <nlohmann/json.hpp>

#include "analysis/text/utf8.h"
#include "reports/clean_line.h"

namespace crossread {

std::string json_text(const nlohmann::ordered_json& value) {
  const std::string dumped = value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  std::string text;
  text.reserve(dumped.size());
  std::size_t copied = 0;
  for (std::size_t at = 0; at < dumped.size();) {
    const std::size_t begin = at;
    const std::int32_t code_point = next_code_point(dumped, at);
    if (!steers(code_point)) continue;
    text.append(dumped, copied, begin - copied);
    fmt::format_to(std::back_inserter(text), "\\u{:04x}", code_point);
    copied = at;
  }
  text.append(dumped, copied);
  return text;
}

}  // namespace crossread
