#include "analysis/comparison/agencies.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/text/fold.h"
#include "analysis/text/token_roles.h"

namespace crossread {
namespace {

bool is_called(const Agency& agency, std::string_view name) {
  const std::string folded = fold(name);
  return fold(agency.name) == folded ||
         std::ranges::any_of(agency.variants, [&](const auto& variant) { return fold(variant) == folded; });
}

bool is_credited(const Agency& agency, const Article& article) {
  return std::ranges::any_of(names_in(article.credit), [&](auto name) { return is_called(agency, name); });
}

bool stands_on_tokens(const Document& document, Span span) {
  const auto first = std::ranges::lower_bound(document.tokens, span.begin, {},
                                              [](const Token& token) { return token.span.begin; });
  const auto last = std::ranges::lower_bound(document.tokens, span.end, {},
                                             [](const Token& token) { return token.span.end; });
  return first != document.tokens.end() && first->span.begin == span.begin && last != document.tokens.end() &&
         last->span.end == span.end;
}

// Spelling must agree to the letter: "AP" is an agency, « ap » and "Ap" are not.
void find_spelling(const Document& document, std::string_view spelling, std::vector<Span>& found) {
  const std::string_view bytes = document.text.bytes();
  if (spelling.empty()) return;
  for (std::size_t at = bytes.find(spelling); at != std::string_view::npos;
       at = bytes.find(spelling, at + 1)) {
    const Span span{document.text.code_point_at(static_cast<std::uint32_t>(at)),
                    document.text.code_point_at(static_cast<std::uint32_t>(at + spelling.size()))};
    if (stands_on_tokens(document, span)) found.push_back(span);
  }
}

/// Where a text names an agency; of spellings inside each other ("Associated Press", "The Associated Press")
/// the longest.
std::vector<Span> spans_naming(const Agency& agency, const Document& document) {
  std::vector<Span> found;
  find_spelling(document, agency.name, found);
  for (const std::string& variant : agency.variants) find_spelling(document, variant, found);
  std::ranges::sort(found,
                    [](Span a, Span b) { return std::pair(a.begin, b.end) < std::pair(b.begin, a.end); });
  std::vector<Span> mentions;
  for (const Span span : found)
    if (mentions.empty() || !mentions.back().overlaps(span)) mentions.push_back(span);
  return mentions;
}

bool is_anywhere(const AgencyRow& row) {
  return std::ranges::count(row.credited, true) > 0 ||
         std::ranges::any_of(row.mentions, [](const Figure& figure) { return figure.value > 0; });
}

constexpr std::size_t longest_dateline = 14;  // tokens
constexpr std::size_t longest_agency = 6;

}  // namespace

std::vector<std::string_view> names_in(std::string_view list) {
  std::vector<std::string_view> names;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    std::string_view name = list.substr(0, comma);
    list.remove_prefix(std::min(comma + 1, list.size()));
    while (name.starts_with(' ')) name.remove_prefix(1);
    while (name.ends_with(' ')) name.remove_suffix(1);
    if (!name.empty()) names.push_back(name);
  }
  return names;
}

bool is_agency(std::string_view name, std::span<const Agency> agencies) {
  return !name.empty() &&
         std::ranges::any_of(agencies, [&](const Agency& agency) { return is_called(agency, name); });
}

bool opens_with_dateline(const Document& body, std::span<const Agency> agencies) {
  const auto token = [&](std::size_t at) { return body.text.slice(body.tokens[at].span); };
  const std::size_t end = std::min(body.tokens.size(), longest_dateline);
  const auto roles = token_roles_of(body.text, std::span(body.tokens).first(end));
  for (std::size_t open = 0; open < end; ++open) {
    if (token(open) != "(") continue;
    std::size_t close = open + 1;
    while (close < end && close - open <= longest_agency && token(close) != ")") ++close;
    if (close + 1 >= end || close == open + 1 || token(close) != ")" || roles[close + 1] != TokenRole::dash)
      continue;
    const Span name{body.tokens[open + 1].span.begin, body.tokens[close - 1].span.end};
    if (is_agency(body.text.slice(name), agencies)) return true;
  }
  return false;
}

std::vector<AgencyRow> agencies_named(std::span<const ReadArticle* const> readings,
                                      std::span<const ArticleAccount> accounts,
                                      std::span<const Agency> agencies) {
  std::vector<AgencyRow> rows;
  for (const Agency& agency : agencies) {
    AgencyRow row{.name = agency.name, .credited = {}, .mentions = {}};
    for (ArticleNumber article = 0; article < readings.size(); ++article) {
      row.credited.push_back(is_credited(agency, readings[article]->page.article));
      std::vector<Evidence> places;
      for (const Span span : spans_naming(agency, readings[article]->body))
        places.push_back(place_in_text(accounts[article], article, span));
      row.mentions.push_back(count_of(Unit::occurrences, std::move(places)));
    }
    if (is_anywhere(row)) rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace crossread
