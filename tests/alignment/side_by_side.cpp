#include "tests/alignment/side_by_side.h"

#include <fmt/format.h>

#include "analysis/alignment/align.h"
#include "tests/people/reading.h"

namespace crossread::tests {
namespace {

char sign_of(Relation relation) {
  switch (relation) {
    case Relation::verbatim:
      return '=';
    case Relation::reworded:
      return '~';
    case Relation::related:
      break;
  }
  return '.';
}

std::string written(const Edit& edit, const Text& a, const Text& b) {
  if (edit.op == Edit::Op::insertion) return fmt::format("+{}", b.slice(edit.b));
  if (edit.op == Edit::Op::deletion) return fmt::format("-{}", a.slice(edit.a));
  return fmt::format("{}{}{}", a.slice(edit.a), edit.spelling ? '~' : '>', b.slice(edit.b));
}

}  // namespace

std::string SideBySide::links() const {
  std::string links;
  for (const SentencePair& link : alignment.pairs)
    links += fmt::format("{}{}{}{}", links.empty() ? "" : " ", link.a, sign_of(link.relation), link.b);
  return links;
}

std::string SideBySide::edits() const {
  std::string edits;
  if (alignment.pairs.empty()) return edits;
  for (const Edit& edit : alignment.pairs.front().edits)
    edits += fmt::format("{}{}", edits.empty() ? "" : ", ", written(edit, a.text, b.text));
  return edits;
}

SideBySide side_by_side(const std::string& a, const std::string& b, const std::string& code) {
  SideBySide both;
  both.a = read_people(a, code).document;
  both.b = read_people(b, code).document;
  both.alignment = align(both.a, both.b, language(code));
  return both;
}

}  // namespace crossread::tests
