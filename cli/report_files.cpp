#include "cli/report_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <utility>

#include "analysis/in_parallel.h"
#include "cli/event_folders.h"
#include "reports/compose.h"
#include "reports/drawings/drawings.h"
#include "reports/index.h"
#include "reports/json.h"
#include "reports/markdown.h"
#include "reports/page/page.h"
#include "reports/plain_text.h"
#include "reports/spreadsheet.h"
#include "reports/worksheet.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

using Files = std::vector<ReportFile>;

void append(Files& files, Files more) {
  std::ranges::move(more, std::back_inserter(files));
}

Files page(const fs::path& stem, const Report& report) {
  return {{stem.string() + ".md", render_markdown(report)}, {stem.string() + ".html", render_html(report)}};
}

Files drawings(const fs::path& folder, const Report& report) {
  Files files;
  for (auto& drawing : drawings_of(report)) files.push_back({folder / drawing.path, std::move(drawing.svg)});
  return files;
}

Files tables(const fs::path& folder, const Comparison& comparison, const Phrases& phrases) {
  return {{folder / "quotes.csv", quotes_table(comparison, phrases)},
          {folder / "terms.csv", terms_table(comparison, phrases)},
          {folder / "pairs.csv", pairs_table(comparison, phrases)}};
}

/// For a class: the questions, with the names of the outlets and without, and their keys.
Files worksheets(const fs::path& folder, const Comparison& comparison, const Phrases& phrases, Names names) {
  const std::string ending = names == Names::hidden ? "-blind" : "";
  Files files = page(folder / ("worksheet" + ending), compose_worksheet(comparison, phrases, names));
  append(files, page(folder / ("answers" + ending), compose_answers(comparison, phrases, names)));
  return files;
}

/// What is made of one comparison; its parts at once, as none needs another.
Files files_of(const fs::path& folder, const Comparison& comparison, const Phrases& phrases,
               const Stamp& stamp) {
  const auto report = compose(comparison, phrases, stamp);
  const std::vector<std::function<Files()>> parts = {
      [&]() -> Files {
        return {{folder / "report.md", render_markdown(report, Drawings::linked)}};
      },
      [&]() -> Files {
        return {{folder / "report.html", render_html(report)}};
      },
      [&] { return drawings(folder, report); },
      [&]() -> Files {
        return {{folder / "report.txt", render_text(report)}};
      },
      [&]() -> Files {
        return {{folder / "report.json", render_json(comparison)}};
      },
      [&] { return tables(folder, comparison, phrases); },
      [&] { return worksheets(folder, comparison, phrases, Names::shown); },
      [&] { return worksheets(folder, comparison, phrases, Names::hidden); }};
  std::vector<Files> made(parts.size());
  in_parallel(parts.size(), [&](std::size_t at) { made[at] = parts[at](); });
  Files files;
  for (Files& part : made) append(files, std::move(part));
  return files;
}

bool has_report(const Comparison& comparison) {
  return comparison.articles.size() > 1;
}

/// The folder of each comparison, "" of those without a report.
std::vector<std::string> folders_of(std::span<const Comparison> comparisons) {
  std::vector<std::string> titles;
  for (const auto& comparison : comparisons)
    if (has_report(comparison)) titles.push_back(comparison.articles.front().article.title);
  const auto names = event_folders(titles);
  auto next = names.begin();
  std::vector<std::string> folders;
  for (const auto& comparison : comparisons)
    folders.push_back(has_report(comparison) ? *next++ : std::string());
  return folders;
}

/// The index whose links lead to a file in each folder.
Report index_to(std::span<const std::string> folders, std::string_view file,
                std::span<const Comparison> comparisons, const Phrases& phrases) {
  std::vector<std::string> targets;
  for (const auto& folder : folders) targets.push_back(fmt::format("{}/{}", folder, file));
  return compose_index(comparisons, targets, phrases);
}

}  // namespace

std::vector<ReportFile> report_files(std::span<const Comparison> comparisons, const Phrases& phrases,
                                     const Stamp& stamp) {
  if (comparisons.size() == 1) return files_of("", comparisons.front(), phrases, stamp);
  Files files;
  const auto folders = folders_of(comparisons);
  files.push_back({"report.md", render_markdown(index_to(folders, "report.md", comparisons, phrases))});
  files.push_back({"report.html", render_html(index_to(folders, "report.html", comparisons, phrases))});
  files.push_back({"report.txt", render_text(index_to(folders, "report.txt", comparisons, phrases))});
  for (std::size_t at = 0; at < comparisons.size(); ++at)
    if (has_report(comparisons[at])) append(files, files_of(folders[at], comparisons[at], phrases, stamp));
  return files;
}

std::string report_markdown(std::span<const Comparison> comparisons, const Phrases& phrases,
                            const Stamp& stamp) {
  if (comparisons.size() == 1) return render_markdown(compose(comparisons.front(), phrases, stamp));
  const std::vector<std::string> not_linked(comparisons.size());
  auto text = render_markdown(compose_index(comparisons, not_linked, phrases));
  for (const auto& comparison : comparisons)
    if (has_report(comparison))
      text.append("\n").append(render_markdown(compose(comparison, phrases, stamp)));
  return text;
}

}  // namespace crossread
