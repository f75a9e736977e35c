#include "cli/json_line.h"

namespace crossread {

std::string json_line(const nlohmann::ordered_json& value) {
  const auto dumped = value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  std::string line;
  line.reserve(dumped.size() + 1);
  // JSON allows a bare delete character, which a terminal would obey.
  for (const char byte : dumped) byte == '\x7f' ? line.append("\\u007f") : line.append(1, byte);
  return line.append(1, '\n');
}

}  // namespace crossread
