#include "cli/report_files.h"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

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

void add_page(std::vector<ReportFile>& files, const fs::path& stem, const Report& report) {
  files.push_back({stem.string() + ".md", render_markdown(report)});
  files.push_back({stem.string() + ".html", render_html(report)});
}

/// For a class: the questions, with the names of the outlets and without, and their keys.
void add_worksheets(std::vector<ReportFile>& files, const fs::path& folder, const Comparison& comparison,
                    const Phrases& phrases) {
  add_page(files, folder / "worksheet", compose_worksheet(comparison, phrases, Names::shown));
  add_page(files, folder / "answers", compose_answers(comparison, phrases, Names::shown));
  add_page(files, folder / "worksheet-blind", compose_worksheet(comparison, phrases, Names::hidden));
  add_page(files, folder / "answers-blind", compose_answers(comparison, phrases, Names::hidden));
}

void add_report(std::vector<ReportFile>& files, const fs::path& folder, const Comparison& comparison,
                const Phrases& phrases, const Stamp& stamp) {
  const auto report = compose(comparison, phrases, stamp);
  files.push_back({folder / "report.md", render_markdown(report, Drawings::linked)});
  files.push_back({folder / "report.html", render_html(report)});
  for (auto& drawing : drawings_of(report)) files.push_back({folder / drawing.path, std::move(drawing.svg)});
  files.push_back({folder / "report.txt", render_text(report)});
  files.push_back({folder / "report.json", render_json(comparison)});
  files.push_back({folder / "quotes.csv", quotes_table(comparison, phrases)});
  files.push_back({folder / "terms.csv", terms_table(comparison, phrases)});
  files.push_back({folder / "pairs.csv", pairs_table(comparison, phrases)});
  add_worksheets(files, folder, comparison, phrases);
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
  std::vector<ReportFile> files;
  if (comparisons.size() == 1) {
    add_report(files, "", comparisons.front(), phrases, stamp);
    return files;
  }
  const auto folders = folders_of(comparisons);
  files.push_back({"report.md", render_markdown(index_to(folders, "report.md", comparisons, phrases))});
  files.push_back({"report.html", render_html(index_to(folders, "report.html", comparisons, phrases))});
  files.push_back({"report.txt", render_text(index_to(folders, "report.txt", comparisons, phrases))});
  for (std::size_t at = 0; at < comparisons.size(); ++at)
    if (has_report(comparisons[at])) add_report(files, folders[at], comparisons[at], phrases, stamp);
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
