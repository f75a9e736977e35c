#pragma once

#include <string>

#include "reports/report.h"

namespace crossread::page {

/// The choices as JSON that may stand inside a script element: labels, voices, pairs and the wording of the
/// controls. A pair is [article, sentence, article, sentence, sign, exchanges], sentences numbered from 1.
std::string data_json(const Choices& choices);

}  // namespace crossread::page
