#include <fmt/format.h>

#include "reports/places.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

Inlines sentence_label(const Wording& wording, std::uint32_t article, std::size_t number) {
  return {{.kind = Inline::Kind::sentence,
           .text = fmt::format("{}\u00A0{}", unbroken(wording.label_text(article)), number + 1),
           .language = {},
           .evidence = {}}};
}

/// An article's paragraphs, each sentence after its label.
Blocks numbered(const Wording& wording, std::uint32_t article) {
  const ArticleAccount& one = wording.comparison().articles[article];
  Blocks paragraphs;
  for (std::size_t number = 0; number < one.sentences.size(); ++number) {
    const NumberedSentence& sentence = one.sentences[number];
    if (number == 0 || one.sentences[number - 1].paragraph != sentence.paragraph)
      paragraphs.push_back({Paragraph{}});
    Inlines& line = std::get<Paragraph>(paragraphs.back().node).text;
    if (!line.empty()) line = std::move(line) + plain(" ");
    line = std::move(line) + sentence_label(wording, article, number) + plain(" ") +
           verbatim(one.text.slice(sentence.span), one.article.language);
  }
  return paragraphs;
}

Inlines summary(const Wording& wording, std::uint32_t article) {
  const Article& one = wording.comparison().articles[article].article;
  const Inlines title =
      one.title.empty() ? wording.say("appendix.untitled") : verbatim(one.title, one.language);
  return wording.say("appendix.article", {{"label", wording.label(article)}, {"title", title}});
}

}  // namespace

Blocks appendix(const Wording& wording) {
  Blocks blocks{heading(wording, "appendix")};
  for (std::uint32_t article = 0; article < wording.comparison().articles.size(); ++article)
    if (!wording.comparison().articles[article].sentences.empty())
      blocks.push_back({Details{.summary = summary(wording, article), .blocks = numbered(wording, article)}});
  if (blocks.size() == 1) return {};
  return blocks;
}

}  // namespace crossread::reports
