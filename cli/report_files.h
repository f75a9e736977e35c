#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "cli/report_folder.h"
#include "reports/phrases.h"

namespace crossread {

/// All files of a report. One event's report stands in the report's folder itself:
///
///   report.md, report.txt, report.json, figures/strips.svg, ...
///
/// Of several events each of two articles or more has a folder of its own, to which report.md and report.txt
/// lead:
///
///   report.md, report.txt, 1-sommet-a-evian/report.md, ...
std::vector<ReportFile> report_files(std::span<const Comparison> comparisons, const Phrases& phrases);

/// The same as one text in Markdown, the way to the reports first where there are several.
std::string report_markdown(std::span<const Comparison> comparisons, const Phrases& phrases);

}  // namespace crossread
