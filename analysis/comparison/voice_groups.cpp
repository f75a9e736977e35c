#include "analysis/comparison/voice_groups.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace crossread {
namespace {

using Names = std::vector<std::string>;

Names or_unnamed(const Names& names) {
  return names.empty() ? Names{""} : names;
}

bool is_person(const Voice& voice) {
  return voice.kind == Mention::Kind::person;
}

Names affiliations(const Voice& voice) {
  return is_person(voice) ? or_unnamed(voice.affiliations) : Names{};
}

Names roles(const Voice& voice) {
  switch (voice.kind) {
    case Mention::Kind::body:
    case Mention::Kind::place:
      return {"body"};
    case Mention::Kind::other:
      return {"document"};
    default:
      return or_unnamed(voice.role_kinds);
  }
}

Names genders(const Voice& voice) {
  if (!is_person(voice)) return {};
  if (voice.gender == Gender::not_shown) return {""};
  return {voice.gender == Gender::feminine ? "feminine" : "masculine"};
}

Names names_of(const Voice& voice, VoiceGroup::Kind kind) {
  switch (kind) {
    case VoiceGroup::Kind::affiliation:
      return affiliations(voice);
    case VoiceGroup::Kind::role:
      return roles(voice);
    case VoiceGroup::Kind::gender:
      break;
  }
  return genders(voice);
}

std::vector<VoiceGroup> groups_by(VoiceGroup::Kind kind, std::span<const Voice> voices) {
  std::vector<VoiceGroup> groups;
  for (std::uint32_t voice = 0; voice < voices.size(); ++voice) {
    if (voices[voice].source != Voice::Source::known) continue;
    for (const std::string& name : names_of(voices[voice], kind)) {
      auto group = std::ranges::find(groups, name, &VoiceGroup::name);
      if (group == groups.end())
        group = groups.insert(group, {.kind = kind, .name = name, .voices = {}, .heard = {}});
      group->voices.push_back(voice);
    }
  }
  const bool is_shown =
      std::ranges::any_of(groups, [](const VoiceGroup& group) { return !group.name.empty(); });
  return is_shown ? groups : std::vector<VoiceGroup>{};
}

std::vector<std::uint32_t> quotes_in(const VoiceGroup& group, std::size_t article,
                                     const QuotesOfVoices& quotes) {
  std::vector<std::uint32_t> all;
  for (const std::uint32_t voice : group.voices)
    all.insert(all.end(), quotes[voice][article].begin(), quotes[voice][article].end());
  std::ranges::sort(all);
  return all;
}

double words_heard(const VoiceGroup& group) {
  double words = 0;
  for (const Hearing& heard : group.heard) words += heard.quoted_words.value + heard.reported_words.value;
  return words;
}

}  // namespace

std::vector<VoiceGroup> voice_groups(std::span<const Voice> voices, const QuotesOfVoices& quotes,
                                     std::span<const HeardArticle> articles) {
  std::vector<VoiceGroup> all;
  for (const VoiceGroup::Kind kind :
       {VoiceGroup::Kind::affiliation, VoiceGroup::Kind::role, VoiceGroup::Kind::gender})
    for (VoiceGroup& group : groups_by(kind, voices)) all.push_back(std::move(group));
  for (VoiceGroup& group : all)
    for (const HeardArticle& article : articles)
      group.heard.push_back(hearing_of(article, quotes_in(group, article.number, quotes)));
  std::ranges::stable_sort(all, {}, [](const VoiceGroup& group) {
    return std::tuple(group.kind, group.name.empty(), -words_heard(group));
  });
  return all;
}

}  // namespace crossread
