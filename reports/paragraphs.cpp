#include "reports/paragraphs.h"

#include <string>

namespace crossread {

using namespace reports;

std::vector<Inlines> paragraphs_of(const Reading& reading) {
  std::vector<Inlines> paragraphs;
  const Reading::Sentence* before = nullptr;
  for (const Reading::Sentence& sentence : reading.sentences) {
    if (before == nullptr || before->paragraph != sentence.paragraph) paragraphs.emplace_back();
    before = &sentence;
    Inlines& line = paragraphs.back();
    if (!line.empty()) line.push_back({.text = " ", .language = {}, .evidence = {}});
    line.push_back({.kind = Inline::Kind::sentence, .text = sentence.label, .language = {}, .evidence = {}});
    std::string words;
    for (const Reading::Run& run : sentence.runs) words += run.text;
    line.push_back({.text = " ", .language = {}, .evidence = {}});
    line.push_back(
        {.kind = Inline::Kind::quote, .text = words, .language = reading.language, .evidence = {}});
  }
  return paragraphs;
}

}  // namespace crossread
