#include "cli/keyness_calculator.h"

#include <fmt/format.h>

#include <cmath>
#include <vector>

#include "analysis/words/statistics.h"
#include "cli/json_line.h"
#include "cli/keyness_cases.h"
#include "cli/markdown_table.h"
#include "reports/csv.h"

namespace crossread {
namespace {

/// Six digits are more than a reader needs and fewer than doubles hold.
std::string readable(double value) {
  if (std::isnan(value)) return "undefined";
  if (std::isinf(value)) return value > 0 ? "infinite" : "-infinite";
  return fmt::format("{:.6g}", value);
}

std::string calculation_as_markdown(const Contingency& table) {
  std::vector<std::vector<std::string>> rows{{"statistic", "value"}};
  for (const Statistic& statistic : all_statistics(table))
    rows.push_back({std::string(statistic.plain), readable(statistic.values[0])});
  return fmt::format("a: {} of {} words, b: {} of {} words\n\n{}", table.a[0], table.na, table.b[0], table.nb,
                     markdown_table(rows, 1));
}

std::string calculation_as_csv(const Contingency& table) {
  std::string rows = "statistic,name,value\n";
  for (const Statistic& statistic : all_statistics(table))
    rows += csv_row(std::vector<std::string>{std::string(statistic.name), std::string(statistic.plain),
                                             exact_number(statistic.values[0])});
  return rows;
}

std::string calculation_as_json(const Contingency& table) {
  nlohmann::ordered_json json{{"a", table.a[0]}, {"na", table.na}, {"b", table.b[0]}, {"nb", table.nb}};
  for (const Statistic& statistic : all_statistics(table))
    json[std::string(statistic.name)] = number_json(statistic.values[0]);
  return json_line(json);
}

}  // namespace

std::string calculation(const Contingency& table, std::string_view format) {
  return format == "csv"    ? calculation_as_csv(table)
         : format == "json" ? calculation_as_json(table)
                            : calculation_as_markdown(table);
}

}  // namespace crossread
