#pragma once

#include "analysis/comparison/comparison.h"
#include "reports/phrases.h"
#include "reports/report.h"
#include "reports/stamp.h"

namespace crossread {

/// Words a comparison: which sections stand in the report, in which order, and every sentence of them.
Report compose(const Comparison& comparison, const Phrases& phrases, const Stamp& stamp = {});

}  // namespace crossread
