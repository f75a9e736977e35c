#include "analysis/text/sentence_ends.h"

#include <algorithm>

#include "analysis/text/letter_case.h"
#include "analysis/text/short_forms.h"

namespace crossread {
namespace {

// Without a limit a page of « .) » or « (. » would take quadratic time.
constexpr std::size_t most_tokens_looked_through = 200;

}  // namespace

SentenceEnds::SentenceEnds(const Text& text, std::span<const Token> tokens, const TextRules& rules)
    : text_(text),
      tokens_(tokens),
      rules_(rules),
      roles_(token_roles_of(text, tokens)),
      lines_(lines_of(text, tokens)) {}

std::size_t SentenceEnds::after_closing(std::size_t at) const {
  std::size_t next = at + 1;
  if (!is_stop(at) && !has_stop(at)) return next;
  while (next < tokens_.size() && (is_stop(next) || roles_[next] == TokenRole::closing) &&
         !line_ends_after(text_, tokens_, next - 1))
    ++next;
  return next;
}

bool SentenceEnds::ends(std::size_t first, std::size_t at, std::size_t next) const {
  if (next == tokens_.size()) return true;
  if (is_stop(at)) return ends_at_stop(first, at, next);
  if (!has_stop(at)) return line_ends_after(text_, tokens_, at) && ends_at_line_end(at);
  const bool more_stops = std::any_of(roles_.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                      roles_.begin() + static_cast<std::ptrdiff_t>(next),
                                      [](TokenRole role) { return role == TokenRole::terminator; });
  return more_stops ? ends_at_stop(first, at, next) : ends_after_short_form(first, at, next);
}

bool SentenceEnds::ends_at_stop(std::size_t first, std::size_t at, std::size_t next) const {
  if (roles_[next] == TokenRole::continuing || !holds_word(first, at + 1)) return false;
  if (is_item_number(first, at) || closes_inner_bracket(first, at, next)) return false;
  const std::size_t word = word_from(next);
  if (word == tokens_.size()) return false;
  if (line_ends_after(text_, tokens_, next - 1) && !lines_.wrapped) return true;
  if (touches(next) && !capitalised(word) && !is_caseless(text_.slice(tokens_[word].span))) return false;
  if (lower_case(word)) return next < word && tokens_[at].folded == "." && tokens_[next].folded != "(";
  if (is_pause(at) && !is_starter(word)) return false;
  return !speaker_follows(at, next);
}

bool SentenceEnds::ends_after_short_form(std::size_t first, std::size_t at, std::size_t next) const {
  if (roles_[next] == TokenRole::continuing || closes_inner_bracket(first, at, next)) return false;
  if (at == first && tokens_[at].kind == TokenKind::number) return false;  // « 3. Der Kreis zahlt »
  const std::string_view form = text_.slice(tokens_[at].span);
  const Abbreviation* kind = abbreviation_of(tokens_[at].folded, rules_);
  const bool may_end = kind != nullptr ? *kind >= Abbreviation::any : is_dotted(form);
  if (may_end && line_ends_after(text_, tokens_, next - 1) && !lines_.wrapped) return true;
  const std::size_t word = word_from(next);
  if (word == tokens_.size() || !capitalised(word)) return false;
  const bool ends_before_capital = next > at + 1 || (kind != nullptr && *kind == Abbreviation::last);
  if (may_end) return ends_before_capital || is_starter(word);
  if (kind != nullptr) return *kind == Abbreviation::inner && is_starter(word);
  // « le plan B. Le ministre », but « J. Le Pen », and "A. The plan" in a list.
  return at > first && is_starter(word) && !(word + 1 < tokens_.size() && capitalised(word + 1));
}

// A heading, a list item, or a line that runs on: « selon\nLe Monde\n, le ministre ».
bool SentenceEnds::ends_at_line_end(std::size_t at) const {
  const std::size_t next = at + 1;
  if (is_item(next)) return true;
  if (roles_[next] == TokenRole::continuing || roles_[next] == TokenRole::closing || is_stop(next))
    return false;
  if (roles_[at] == TokenRole::opening || tokens_[at].folded == "," || is_function_word(at)) return false;
  const std::size_t word = word_from(next);
  if (word == tokens_.size() || lower_case(word)) return false;
  return !lines_.wrapped || !line_is_full(at);
}

bool SentenceEnds::holds_word(std::size_t first, std::size_t next) const {
  const std::size_t farthest = std::min(next, first + most_tokens_looked_through);
  while (first < farthest && roles_[first] != TokenRole::word) ++first;
  return first < next;
}

// « 1. Le plan », "II. The war".
bool SentenceEnds::is_item_number(std::size_t first, std::size_t at) const {
  if (at != first + 1 || tokens_[at].folded != ".") return false;
  const std::string_view number = text_.slice(tokens_[first].span);
  return (tokens_[first].kind == TokenKind::number && number.size() <= 2) ||
         number.find_first_not_of("IVX") == std::string_view::npos;
}

// « le ministre (vraiment ?) Dupont »: a bracket opened inside the sentence does not end it.
bool SentenceEnds::closes_inner_bracket(std::size_t first, std::size_t at, std::size_t next) const {
  const std::string_view last = tokens_[next - 1].folded;
  if (last != ")" && last != "]") return false;
  const std::string_view opening = last == ")" ? "(" : "[";
  const std::size_t farthest = std::max(first, at - std::min(at, most_tokens_looked_through));
  while (at > farthest && tokens_[at].folded != opening) --at;
  return at > farthest;
}

// "They won't use the term … Islamic terrorist": dots that touch nothing are words left out or a pause.
bool SentenceEnds::is_pause(std::size_t at) const {
  return tokens_[at].folded == "..." && !touches(at) && !touches(at + 1);
}

// "Why?" Mr. Carter asked.
bool SentenceEnds::speaker_follows(std::size_t at, std::size_t next) const {
  if (roles_[next - 1] != TokenRole::closing || tokens_[at].folded == ".") return false;
  std::size_t word = next;
  while (word < tokens_.size() && roles_[word] == TokenRole::word && capitalised(word)) ++word;
  return word > next && word < tokens_.size() && rules_.speech_verbs.contains(tokens_[word].folded);
}

// A bullet, a dialogue's dash: a mark of its own at the beginning of a line.
bool SentenceEnds::is_item(std::size_t at) const {
  return (roles_[at] == TokenRole::dash || roles_[at] == TokenRole::symbol) && !touches(at + 1);
}

bool SentenceEnds::line_is_full(std::size_t at) const {
  std::size_t first = at;
  while (first > 0 && !line_ends_after(text_, tokens_, first - 1)) --first;
  const std::uint32_t length = tokens_[at].span.end - tokens_[first].span.begin;
  return lines_.is_full(length, tokens_[at + 1].span.size());
}

bool SentenceEnds::is_stop(std::size_t at) const {
  return roles_[at] == TokenRole::terminator;
}

bool SentenceEnds::has_stop(std::size_t at) const {
  return roles_[at] == TokenRole::word && tokens_[at].folded.ends_with('.');
}

bool SentenceEnds::is_function_word(std::size_t at) const {
  const auto found = rules_.function_words.find(tokens_[at].folded);
  if (found == rules_.function_words.end()) return rules_.elisions.contains(tokens_[at].folded);
  return found->second != WordClass::auxiliary && found->second != WordClass::verb;
}

// A capital alone does not tell « Le » from "President" after "U.S."; a function word's capital does.
bool SentenceEnds::is_starter(std::size_t at) const {
  return capitalised(at) && is_function_word(at);
}

bool SentenceEnds::touches(std::size_t at) const {
  return at < tokens_.size() && tokens_[at].span.begin == tokens_[at - 1].span.end;
}

bool SentenceEnds::capitalised(std::size_t at) const {
  return tokens_[at].is_capitalised;
}

bool SentenceEnds::lower_case(std::size_t at) const {
  return tokens_[at].is_lower_case;
}

std::size_t SentenceEnds::word_from(std::size_t at) const {
  while (at < tokens_.size() && (roles_[at] == TokenRole::opening || roles_[at] == TokenRole::dash)) ++at;
  return at;
}

}  // namespace crossread
