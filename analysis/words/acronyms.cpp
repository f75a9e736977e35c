#include "analysis/words/acronyms.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "analysis/text/content.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

constexpr std::size_t shortest_acronym = 2;
constexpr std::size_t longest_acronym = 8;

/// The first letters of a word's parts: "ms" of "Morval-Sud".
std::string initials_of(const Token& token) {
  std::string initials(1, token.folded.front());
  for (std::size_t at = 1; at + 1 < token.folded.size(); ++at)
    if (token.folded[at] == '-') initials += token.folded[at + 1];
  return initials;
}

/// Words that an acronym may stand for, most: few have more than one function word for each letter.
std::uint32_t most_words(const Document& document, std::uint32_t acronym) {
  return 2 * static_cast<std::uint32_t>(document.tokens[acronym].folded.size()) + 2;
}

/// How a word may stand in an acronym: by the letters of all its parts, by its first, a function word and an
/// apostrophe ("the Users' Alliance") not; nothing that is neither can.
std::vector<std::string> shares_of(const Token& token) {
  if (token.folded == "'") return {std::string()};
  if (token.kind != TokenKind::word) return {};
  std::vector<std::string> shares{initials_of(token)};
  if (shares.front().size() > 1) shares.emplace_back(1, token.folded.front());
  if (!is_content_word(token)) shares.emplace_back();
  return shares;
}

std::optional<std::uint32_t> back_through(const Document& document, std::uint32_t begin, std::uint32_t end,
                                          std::string_view letters) {
  if (letters.empty()) return end;
  if (end == begin) return std::nullopt;
  for (const std::string& share : shares_of(document.tokens[end - 1]))
    if (letters.ends_with(share))
      if (const auto first =
              back_through(document, begin, end - 1, letters.substr(0, letters.size() - share.size())))
        return first;
  return std::nullopt;
}

std::optional<std::uint32_t> forth_through(const Document& document, std::uint32_t begin, std::uint32_t end,
                                           std::string_view letters) {
  if (letters.empty()) return begin;
  if (begin == end) return std::nullopt;
  for (const std::string& share : shares_of(document.tokens[begin]))
    if (letters.starts_with(share))
      if (const auto last = forth_through(document, begin + 1, end, letters.substr(share.size())))
        return last;
  return std::nullopt;
}

std::string_view written(const Document& document, std::uint32_t token) {
  return document.text.slice(document.tokens[token].span);
}

std::string words_between(const Document& document, std::uint32_t first, std::uint32_t last) {
  return std::string(
      document.text.slice({document.tokens[first].span.begin, document.tokens[last - 1].span.end}));
}

}  // namespace

bool is_acronym(const Document& document, std::uint32_t token) {
  const std::size_t letters = document.tokens[token].folded.size();
  return document.tokens[token].kind == TokenKind::word && letters >= shortest_acronym &&
         letters <= longest_acronym && is_upper_case(written(document, token));
}

// A function word opens no name: « l'Office (LO) » has no full name.
std::optional<std::uint32_t> full_name_before(const Document& document, std::uint32_t begin,
                                              std::uint32_t end, std::uint32_t acronym) {
  begin = std::max(begin, end - std::min(end, most_words(document, acronym)));
  const auto first = back_through(document, begin, end, document.tokens[acronym].folded);
  return first && is_content_word(document.tokens[*first]) ? first : std::nullopt;
}

std::optional<std::uint32_t> full_name_after(const Document& document, std::uint32_t begin, std::uint32_t end,
                                             std::uint32_t acronym) {
  if (begin == end || !is_content_word(document.tokens[begin])) return std::nullopt;
  end = std::min(end, begin + most_words(document, acronym));
  return forth_through(document, begin, end, document.tokens[acronym].folded);
}

std::vector<GivenNames> acronyms_in(const Document& document) {
  std::vector<GivenNames> given;
  const auto add = [&](std::uint32_t first, std::uint32_t last, std::uint32_t acronym, Span span) {
    given.push_back({.name = words_between(document, first, last),
                     .other = std::string(written(document, acronym)),
                     .way = GivenNames::Way::acronym,
                     .span = span});
  };
  const auto span_of = [&](std::uint32_t first, std::uint32_t last) {
    return Span{document.tokens[first].span.begin, document.tokens[last].span.end};
  };
  for (const Sentence& sentence : document.sentences)
    for (std::uint32_t at = sentence.first_token + 1; at + 2 < sentence.last_token; ++at) {
      if (written(document, at) != "(") continue;
      if (is_acronym(document, at + 1) && written(document, at + 2) == ")")
        if (const auto first = full_name_before(document, sentence.first_token, at, at + 1))
          add(*first, at, at + 1, span_of(*first, at + 2));
      if (!is_acronym(document, at - 1)) continue;
      const auto last = full_name_after(document, at + 1, sentence.last_token, at - 1);
      if (last && *last < sentence.last_token && written(document, *last) == ")")
        add(at + 1, *last, at - 1, span_of(at - 1, *last));
    }
  return given;
}

}  // namespace crossread
