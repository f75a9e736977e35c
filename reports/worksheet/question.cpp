#include "reports/worksheet/question.h"

#include <string>
#include <utility>

namespace crossread::reports {

Inlines article_name(const Wording& wording, std::uint32_t article) {
  Inlines label = wording.label(article);
  if (!wording.comparison().articles[article].article.outlet.empty()) return label;
  std::string name;
  for (const Inline& piece : wording.say("worksheet.outlet", {{"label", label}})) name += piece.text;
  return plain(std::move(name));
}

const Voice& voice(const Wording& wording, std::uint32_t number) {
  return wording.comparison().voices.voices[number];
}

Inlines speaker(const Wording& wording, const Voice& voice) {
  return voice.described.empty() ? verbatim(voice.name) : wording.quote(voice.described);
}

Inlines counted_as(const Wording& wording, std::string_view key, const Figure& figure, Slots slots) {
  slots.emplace_back("labels", wording.places(figure.evidence));
  return wording.say_number(key, figure, std::move(slots));
}

}  // namespace crossread::reports
