#include "reports/page/line.h"

#include <fmt/format.h>

#include "reports/html_escape.h"
#include "reports/page/anchors.h"

namespace crossread::page {
namespace {

using namespace reports;

std::string linked_html(const Inline& piece, std::string_view kind) {
  const Targets targets = targets_of(piece.evidence);
  if (targets.first.empty()) return html_escaped(piece.text);
  const std::string data =
      targets.sentences.empty() ? std::string() : fmt::format(" data-s=\"{}\"", targets.sentences);
  return fmt::format("<a class=\"{}\" href=\"{}\"{}>{}</a>", kind, targets.first, data,
                     html_escaped(piece.text));
}

/// Words in another language than the report's say so.
std::string quoted(const Inline& piece, const Setting& setting) {
  if (piece.language.empty() || piece.language == setting.language) return html_escaped(piece.text);
  return fmt::format("<span lang=\"{}\">{}</span>", html_escaped(piece.language), html_escaped(piece.text));
}

std::string edited(const Inline& piece, const Setting& setting, std::string_view element,
                   std::string_view hidden) {
  return fmt::format("<{0} class=\"c\"><span class=\"hidden\">{1} </span>{2}</{0}>", element,
                     html_escaped(hidden), quoted(piece, setting));
}

bool is_bar(std::string_view signs) {
  return signs.starts_with("█") || signs.starts_with("▌");
}

std::string piece_html(const Inline& piece, const Setting& setting) {
  switch (piece.kind) {
    case Inline::Kind::plain:
      return html_escaped(piece.text);
    case Inline::Kind::strong:
      return fmt::format("<strong>{}</strong>", html_escaped(piece.text));
    case Inline::Kind::quote:
      return quoted(piece, setting);
    case Inline::Kind::dropped:
      return edited(piece, setting, "del", setting.dropped);
    case Inline::Kind::added:
      return edited(piece, setting, "ins", setting.added);
    case Inline::Kind::figure:
      return linked_html(piece, "n");
    case Inline::Kind::labels:
    case Inline::Kind::sentence:
      return linked_html(piece, "l");
    case Inline::Kind::code:
      if (piece.text.empty()) return "";
      return is_bar(piece.text)
                 ? fmt::format("<span class=\"bar\" aria-hidden=\"true\">{}</span>", piece.text)
                 : fmt::format("<code>{}</code>", html_escaped(piece.text));
    case Inline::Kind::link:
      return fmt::format("<a href=\"{}\">{}</a>", html_escaped(piece.target), html_escaped(piece.text));
  }
  return "";
}

}  // namespace

std::string line_html(const Inlines& pieces, const Setting& setting) {
  std::string line;
  for (const Inline& piece : pieces) line += piece_html(piece, setting);
  return line;
}

}  // namespace crossread::page
