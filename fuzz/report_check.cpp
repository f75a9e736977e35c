#include "fuzz/report_check.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "cli/report_files.h"
#include "fuzz/promise.h"
#include "tests/reports/hostile_words.h"
#include "tests/reports/html_tree.h"

namespace crossread::fuzz {
namespace {

using test::Element;

constexpr std::ptrdiff_t own_scripts = 2;  // the page's program and its data

std::set<std::string> paths_of(std::span<const ReportFile> files) {
  std::set<std::string> paths;
  for (const ReportFile& file : files) paths.insert(file.path.generic_string());
  return paths;
}

void check_element(const Element& element, const std::set<std::string>& paths) {
  for (const auto& [name, value] : element.attributes) {
    promise(!name.starts_with("on") && name != "src" && name != "srcdoc" && name != "action");
    if (name.ends_with("href")) promise(value.starts_with('#') || paths.contains(value));
  }
  if (element.attribute("id") == "data") promise(nlohmann::json::accept(element.text));
}

void check_page(const std::string& html, const std::set<std::string>& paths) {
  const std::vector<Element> elements = test::elements_of(html);
  for (const Element& element : elements) check_element(element, paths);
  promise(std::ranges::count(elements, "script", &Element::tag) == own_scripts);
  promise(std::ranges::count(elements, "data", [](const Element& one) { return one.attribute("id"); }) == 1);
}

void check_file(const ReportFile& file, const std::set<std::string>& paths) {
  promise(!test::can_steer(file.content));
  if (file.path.extension() == ".json") promise(nlohmann::json::accept(file.content));
  if (file.path.extension() == ".html") check_page(file.content, paths);
}

}  // namespace

void check_report(std::span<const Comparison> comparisons, std::string_view language,
                  const std::string& settings) {
  static const Phrases french = phrases_in("fr"), english = phrases_in("en");
  const Phrases& phrases = language == "fr" ? french : english;
  const Stamp stamp{.version = "1", .lexicons = "0", .settings = settings, .date = "2026-11-30"};
  const auto files = report_files(comparisons, phrases, stamp);
  const auto paths = paths_of(files);
  promise(paths.size() == files.size());
  for (const ReportFile& file : files) check_file(file, paths);
  promise(!test::can_steer(report_markdown(comparisons, phrases, stamp)));
}

}  // namespace crossread::fuzz
