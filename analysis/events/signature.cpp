#include "analysis/events/signature.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <map>
#include <span>

#include "analysis/text/content.h"

namespace crossread {
namespace {

constexpr double title_weight = 3;
constexpr double lead_weight = 2;
constexpr double body_weight = 1;
constexpr std::size_t lead_tokens = 70;  // a lead of three sentences, marks included

using Weights = std::map<std::string, double>;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

std::optional<std::int32_t> day_of(std::string_view date) {
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
  const auto year = digits(date.substr(0, 4)), month = digits(date.substr(5, 2)),
             day = digits(date.substr(8));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day calendar{std::chrono::year(*year),
                                             std::chrono::month(static_cast<unsigned>(*month)),
                                             std::chrono::day(static_cast<unsigned>(*day))};
  if (!calendar.ok()) return std::nullopt;
  return static_cast<std::int32_t>(std::chrono::sys_days(calendar).time_since_epoch().count());
}

// « le 11 février », "49 countries": a number says most together with the word that follows it.
void add_number(Weights& weights, std::span<const Token> from_here, double weight) {
  const std::string& number = from_here.front().folded;
  if (number.size() > 1) weights[number] += weight;
  if (from_here.size() > 1 && from_here[1].kind == TokenKind::word)
    weights[number + " " + from_here[1].folded] += weight;
}

void add_tokens(Weights& weights, std::span<const Token> tokens, double weight) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Token& token = tokens[at];
    if (token.kind == TokenKind::number)
      add_number(weights, tokens.subspan(at), weight);
    else if (is_content_word(token))
      weights[content_key(token)] += weight;
  }
}

}  // namespace

Signature signature_of(const Document& title, const Document& body, std::string_view date) {
  Weights weights;
  const std::span<const Token> tokens = body.tokens;
  const std::size_t lead = std::min(lead_tokens, tokens.size());
  add_tokens(weights, title.tokens, title_weight);
  add_tokens(weights, tokens.first(lead), lead_weight);
  add_tokens(weights, tokens.subspan(lead), body_weight);

  Signature signature;
  signature.day = day_of(date);
  for (const auto& [term, weight] : weights) signature.terms.push_back({term, 1 + std::log(weight)});
  return signature;
}

}  // namespace crossread
