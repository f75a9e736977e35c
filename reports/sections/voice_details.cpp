#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

Inlines percent(const Wording& wording, const Measure& measure) {
  const auto* figure = std::get_if<Figure>(&measure);
  if (figure == nullptr) return wording.say("voices.too_little");
  return wording.say("percent", {{"n", wording.number(*figure)}});
}

Inlines start(const Wording& wording, const Measure& measure) {
  const auto* figure = std::get_if<Figure>(&measure);
  if (figure == nullptr) return wording.say("voices.too_little");
  if (figure->value == 0) return wording.say("voices.start.first");
  return wording.say("voices.start", {{"percent", percent(wording, measure)}});
}

/// Of short articles alone there is none.
bool has_shares(const Comparison& comparison) {
  const auto has_share = [](const VoicePart& part) { return std::holds_alternative<Figure>(part.share); };
  return std::ranges::any_of(comparison.voices.voices,
                             [&](const Voice& voice) { return std::ranges::any_of(voice.parts, has_share); });
}

Table shares(const Wording& wording) {
  Table table;
  auto& head = table.rows.emplace_back();
  for (const char* key : {"who", "where", "quotations", "share", "start"})
    head.push_back(wording.say(fmt::format("voices.head.{}", key)));
  for (const Voice& voice : wording.comparison().voices.voices)
    for (const std::uint32_t article : voice.heard_in()) {
      const VoicePart& part = voice.parts[article];
      table.rows.push_back({named(wording, voice), wording.label(article),
                            counted(wording, part.hearing.quotations), percent(wording, part.share),
                            start(wording, *part.start)});
    }
  return table;
}

Inlines name_of_group(const Wording& wording, const VoiceGroup& group) {
  const std::string key =
      fmt::format("group.{}.{}", name_of(group.kind), group.name.empty() ? "none" : group.name);
  const bool is_ours = group.name.empty() || group.kind != VoiceGroup::Kind::affiliation;
  return is_ours && wording.phrases().has(key) ? wording.say(key) : verbatim(group.name);
}

Table groups(const Wording& wording) {
  Table table;
  auto& head = table.rows.emplace_back();
  for (const char* key : {"by", "group", "where", "quoted", "reported"})
    head.push_back(wording.say(fmt::format("voices.head.{}", key)));
  for (const VoiceGroup& group : wording.comparison().voices.groups)
    for (std::uint32_t article = 0; article < group.heard.size(); ++article) {
      const Hearing& heard = group.heard[article];
      if (!heard.any()) continue;
      table.rows.push_back({wording.say(fmt::format("group.{}", name_of(group.kind))),
                            name_of_group(wording, group), wording.label(article),
                            counted(wording, heard.quoted_words), counted(wording, heard.reported_words)});
    }
  return table;
}

}  // namespace

Blocks voice_details(const Wording& wording) {
  Blocks blocks;
  if (has_shares(wording.comparison()))
    blocks.push_back({Details{.summary = wording.say("voices.shares"), .blocks = {{shares(wording)}}}});
  if (!wording.comparison().voices.groups.empty())
    blocks.push_back({Details{.summary = wording.say("voices.groups"), .blocks = {{groups(wording)}}}});
  return blocks;
}

}  // namespace crossread::reports
