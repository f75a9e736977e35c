#include "reports/drawings/drawings.h"

#include <fmt/format.h>

namespace crossread {
namespace {

using namespace reports;

struct Collector {
  std::vector<Drawing>& found;
  const std::string& language;

  template <typename Node>
  void operator()(const Node& node) const {
    if constexpr (requires { node.file; })
      if (!node.file.empty()) found.push_back({drawing_path(node.file), render_svg(node, language)});
  }
  void operator()(const Details& details) const { add(details.blocks); }

  void add(const Blocks& blocks) const {
    for (const Block& block : blocks) std::visit(*this, block.node);
  }
};

}  // namespace

std::string drawing_path(std::string_view file) {
  return fmt::format("figures/{}.svg", file);
}

std::vector<Drawing> drawings_of(const Report& report) {
  std::vector<Drawing> found;
  Collector{found, report.language}.add(report.blocks);
  return found;
}

}  // namespace crossread
