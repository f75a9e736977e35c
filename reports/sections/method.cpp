#include "reports/sections.h"

namespace crossread::reports {

Blocks method(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  List list;
  list.items.push_back(wording.say("method.words"));
  list.items.push_back(wording.say("method.labels", {{"label", wording.label(0)}}));
  if (comparison.articles.size() > 1) list.items.push_back(wording.say("method.same"));
  if (!comparison.frequent_words.empty()) list.items.push_back(wording.say("method.vocabulary"));
  if (comparison.articles.size() > 1) list.items.push_back(wording.say("method.percent"));
  if (!comparison.voices.voices.empty())
    for (const char* key : {"method.voices", "method.speakers", "method.cues"})
      list.items.push_back(wording.say(key));
  if (!comparison.voices.shared_speech.empty()) list.items.push_back(wording.say("method.speech"));
  if (!comparison.agencies.empty()) list.items.push_back(wording.say("method.agencies"));
  return {{Details{.summary = wording.say("method"), .blocks = {{list}}}}};
}

}  // namespace crossread::reports
