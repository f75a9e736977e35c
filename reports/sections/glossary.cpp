#include <fmt/format.h>

#include <array>
#include <string_view>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::array<std::string_view, 12> glossary_terms{"wire",     "outlet", "headline", "verbatim",
                                                          "reworded", "direct", "indirect", "cue",
                                                          "source",   "loaded", "hedge",    "euphemism"};

}  // namespace

Blocks glossary(const Wording& wording) {
  List list;
  for (const std::string_view term : glossary_terms)
    list.items.push_back(
        wording.say("glossary.entry", {{"term", wording.say(fmt::format("glossary.{}.term", term))},
                                       {"text", wording.say(fmt::format("glossary.{}.text", term))}}));
  return {{Details{.summary = wording.say("glossary"), .blocks = {{list}}}}};
}

}  // namespace crossread::reports
