#pragma once

#include <string>
#include <utility>
#include <vector>

#include "reports/report.h"
#include "reports/wording.h"

namespace crossread::reports {

/// What a reader of the articles may choose between: voices, any two articles with what their sentences have
/// in common, and the wording of the controls.
Choices choices_of(const Wording& wording);

/// The wording of a page's controls, by name.
std::vector<std::pair<std::string, std::string>> page_words(const Phrases& phrases);

}  // namespace crossread::reports
