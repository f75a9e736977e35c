#include "reports/page/reading.h"

#include <fmt/format.h>

#include <span>

#include "reports/html_escape.h"
#include "reports/page/anchors.h"
#include "reports/page/line.h"
#include "reports/text_of.h"

namespace crossread::page {
namespace {

using namespace reports;

constexpr std::uint32_t speaker_colours = 8;

std::string run_html(const Reading& reading, const Reading::Run& run) {
  if (!run.term) return html_escaped(run.text);
  return fmt::format("<mark class=\"t\" data-why=\"{}\">{}</mark>",
                     html_escaped(text_of(reading.terms[*run.term])), html_escaped(run.text));
}

/// Runs that are all of one quotation, or of none.
std::string stretch_html(const Reading& reading, std::span<const Reading::Run> runs) {
  std::string words;
  for (const Reading::Run& run : runs) words += run_html(reading, run);
  if (!runs.front().quotation) return words;
  const Reading::Quotation& quotation = reading.quotations[*runs.front().quotation];
  return fmt::format(
      "<span class=\"q v{}\" data-voice=\"{}\" data-type=\"{}\" data-who=\"{}\" data-why=\"{}\">{}</span>",
      quotation.voice % speaker_colours, quotation.voice, quotation.type, html_escaped(quotation.who),
      html_escaped(text_of(quotation.why)), words);
}

std::string words_html(const Reading& reading, std::span<const Reading::Run> runs) {
  std::string words;
  for (std::size_t first = 0, last = 0; first < runs.size(); first = last) {
    while (last < runs.size() && runs[last].quotation == runs[first].quotation) ++last;
    words += stretch_html(reading, runs.subspan(first, last - first));
  }
  return words;
}

std::string sign_html(const Reading::Sentence& sentence) {
  if (sentence.sign == ' ') return "";
  return fmt::format("<span class=\"sign\" data-why=\"{}\">{}</span> ", html_escaped(text_of(sentence.fate)),
                     html_escaped(std::string(1, sentence.sign)));
}

std::string sentence_html(const Reading& reading, std::uint32_t number) {
  const Reading::Sentence& sentence = reading.sentences[number];
  const std::string anchor = sentence_anchor(reading.article, number);
  const std::string sign =
      sentence.sign == ' ' ? std::string() : fmt::format(" data-sign=\"{}\"", sentence.sign);
  return fmt::format(
      "<span class=\"s\" id=\"{0}\"{1}><a class=\"no\" href=\"#{0}\">{2}</a> {3}<span "
      "class=\"w\">{4}</span></span>",
      anchor, sign, html_escaped(sentence.label), sign_html(sentence), words_html(reading, sentence.runs));
}

}  // namespace

std::string reading_html(const Reading& reading) {
  std::string paragraphs;
  for (std::uint32_t number = 0; number < reading.sentences.size(); ++number) {
    const bool begins =
        number == 0 || reading.sentences[number].paragraph != reading.sentences[number - 1].paragraph;
    if (begins) paragraphs += number == 0 ? "<p>" : "</p>\n<p>";
    if (!begins) paragraphs += " ";
    paragraphs += sentence_html(reading, number);
  }
  if (!paragraphs.empty()) paragraphs += "</p>\n";
  return fmt::format(
      "<article class=\"text\" id=\"a{0}\" lang=\"{1}\" data-label=\"{2}\" aria-labelledby=\"a{0}-h\">\n"
      "<h3 id=\"a{0}-h\">{3}</h3>\n{4}</article>\n",
      reading.article, html_escaped(reading.language), html_escaped(reading.label),
      html_escaped(text_of(reading.title)), paragraphs);
}

}  // namespace crossread::page
