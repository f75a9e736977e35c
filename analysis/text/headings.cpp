#include "analysis/text/headings.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <unicode/uchar.h>

#include "analysis/text/capitals.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

constexpr std::size_t longest_heading = 20;  // tokens

/// What a paragraph is made of.
struct Paragraph {
  std::size_t sentences = 0;
  std::size_t tokens = 0;
  bool ends_sentence = false;
  bool is_item = false;  ///< begins with a dash, bullet or number: of a list
};

/// Whether a mark that ends a sentence is behind the last letter or digit: closing quotation marks and
/// brackets do not count.
bool ends_sentence(std::string_view written) {
  for (std::size_t end = written.size(); end > 0;) {
    while (end > 1 && continues_code_point(written[end - 1])) --end;
    std::size_t at = --end;
    const std::int32_t c = next_code_point(written, at);
    if (u_hasBinaryProperty(c, UCHAR_S_TERM) != 0 || c == 0x2026 || c == ':' || c == ';' || c == ',')
      return true;
    if (u_isalnum(c) != 0) return false;
  }
  return false;
}

std::vector<Paragraph> paragraphs_of(const Document& document) {
  std::vector<Paragraph> paragraphs(document.paragraphs.size());
  for (const Sentence& sentence : document.sentences) {
    Paragraph& paragraph = paragraphs[sentence.paragraph];
    const TokenKind first = document.tokens[sentence.first_token].kind;
    const std::string_view opening = document.text.slice(document.tokens[sentence.first_token].span);
    if (paragraph.sentences == 0)
      paragraph.is_item = first == TokenKind::symbol || opening == "-" || opening == "–" || opening == "—";
    ++paragraph.sentences;
    paragraph.tokens += sentence.last_token - sentence.first_token;
    paragraph.ends_sentence = ends_sentence(document.text.slice(sentence.span));
  }
  return paragraphs;
}

/// By paragraph: whether it is an intertitle.
std::vector<bool> headings_among(const std::vector<Paragraph>& paragraphs) {
  std::vector<bool> are_headings(paragraphs.size());
  const auto whole = std::ranges::count_if(paragraphs, &Paragraph::ends_sentence);
  if (2 * static_cast<std::size_t>(whole) <= paragraphs.size()) return are_headings;
  bool before_text = false;
  for (std::size_t at = paragraphs.size(); at-- > 0;) {
    const Paragraph& one = paragraphs[at];
    are_headings[at] = before_text && !one.ends_sentence && one.sentences == 1 &&
                       one.tokens <= longest_heading && !one.is_item;
    before_text = one.ends_sentence || are_headings[at];
  }
  return are_headings;
}

}  // namespace

Document without_headings(Document document) {
  const std::vector<bool> are_headings = headings_among(paragraphs_of(document));
  if (std::ranges::find(are_headings, true) == are_headings.end()) return document;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  tokens.reserve(document.tokens.size());
  for (Sentence sentence : document.sentences) {
    if (are_headings[sentence.paragraph]) continue;
    const auto first = static_cast<std::uint32_t>(tokens.size());
    tokens.insert(tokens.end(), document.tokens.begin() + sentence.first_token,
                  document.tokens.begin() + sentence.last_token);
    sentence.first_token = first;
    sentence.last_token = static_cast<std::uint32_t>(tokens.size());
    sentences.push_back(sentence);
  }
  document.sentences = std::move(sentences);
  document.tokens = std::move(tokens);
  document.names = names_by_capital(document);
  return document;
}

}  // namespace crossread
