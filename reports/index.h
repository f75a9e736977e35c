#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "reports/phrases.h"
#include "reports/report.h"

namespace crossread {

/// Words the way to the reports of several events: a section for each event of two articles or more, which
/// leads to its report, and a list of the articles that stand alone, with what came nearest to them.
/// `comparisons` are one or more, `targets` the links to their reports; an empty one is not linked.
Report compose_index(std::span<const Comparison> comparisons, std::span<const std::string> targets,
                     const Phrases& phrases);

}  // namespace crossread
