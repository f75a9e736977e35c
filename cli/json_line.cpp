#include "cli/json_line.h"

#include "reports/json_text.h"

namespace crossread {

std::string json_line(const nlohmann::ordered_json& value) {
  return json_text(value).append(1, '\n');
}

}  // namespace crossread
