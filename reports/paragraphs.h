#pragma once

#include <vector>

#include "reports/report.h"

namespace crossread {

/// The paragraphs of an article as lines, each sentence after its label.
std::vector<reports::Inlines> paragraphs_of(const reports::Reading& reading);

}  // namespace crossread
