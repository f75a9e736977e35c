#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "cli/report_folder.h"
#include "reports/phrases.h"
#include "reports/stamp.h"

namespace crossread {

/// All files of a report. One event's report stands in the report's folder itself:
///
///   report.html, report.md, report.txt, report.json, figures/
///   quotes.csv, terms.csv, pairs.csv
///   worksheet.html, answers.html, worksheet-blind.html, answers-blind.html, and the same as Markdown
///
/// Of several events each of two articles or more has a folder of its own, to which report.html,
/// report.md and report.txt lead:
///
///   report.html, report.md, report.txt, 1-sommet-a-evian/report.md, ...
std::vector<ReportFile> report_files(std::span<const Comparison> comparisons, const Phrases& phrases,
                                     const Stamp& stamp = {});

/// The same as one text in Markdown, the way to the reports first where there are several.
std::string report_markdown(std::span<const Comparison> comparisons, const Phrases& phrases,
                            const Stamp& stamp = {});

}  // namespace crossread
