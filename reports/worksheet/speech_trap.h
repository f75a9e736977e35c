#pragma once

#include <optional>

#include "reports/report.h"
#include "reports/wording.h"
#include "reports/worksheet/picks.h"

namespace crossread::reports {

/// What may mislead a class that counts the words of those it is asked about; nothing where nothing was
/// found.
std::optional<Inlines> speech_trap(const Wording& wording, const Picks& picks);

}  // namespace crossread::reports
