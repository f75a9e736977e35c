#pragma once

#include <map>
#include <string>
#include <string_view>

#include "reports/page/line.h"
#include "reports/report.h"

namespace crossread::page {

/// What the blocks of one section have in common.
struct Section {
  Setting setting;
  std::string_view name;  ///< its anchor; that of its heading has "-h" behind
  const std::map<std::uint32_t, const reports::Reading*>* readings = nullptr;  ///< by article
};

/// The blocks of a section as flow content of HTML.
std::string blocks_html(const reports::Blocks& blocks, const Section& section);

}  // namespace crossread::page
