#include "analysis/page/credits.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "analysis/page/add_new.h"
#include "analysis/page/dates.h"
#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

constexpr std::size_t kLongestName = 6;     // words
constexpr std::size_t kLongestCredit = 40;  // words of a line that may be a credit
constexpr std::size_t kLongestDate = 8;
constexpr std::size_t kDateline = 14;  // words of a paragraph's beginning that may be a dateline
constexpr std::size_t kTail = 8;

bool continues_word(std::int32_t c) {
  return is_alphanumeric(c) || c == '\'' || c == 0x2019 || c == '.';
}
bool is_dash(std::string_view folded) {
  return folded == "-" || folded == "–" || folded == "—";
}

bool begins_upper(std::string_view word) {
  std::size_t at = 0;
  const std::int32_t first = next_code_point(word, at);
  return u_isupper(first) != 0 || u_istitle(first) != 0;
}

/// "de", "von", "al": what may stand in lower case inside a name.
bool is_particle(std::string_view word) {
  return word.size() <= 3 && !begins_upper(word) && u_isalpha(word.front()) != 0;
}

bool has_digit(std::string_view word) {
  return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

std::uint64_t bit_of(std::string_view word) {
  return std::uint64_t{1} << (StringHash{}(word) % 64);
}

}  // namespace

CreditBook::Tokens CreditBook::tokens_of(std::string_view line, std::size_t most) {
  Tokens tokens;
  const auto add = [&](std::size_t begin, std::size_t end) {
    const std::string_view written = line.substr(begin, end - begin);
    tokens.push_back({written, fold(written)});
  };
  for (std::size_t at = 0; at < line.size() && tokens.size() < most;) {
    const std::size_t begin = at;
    const std::int32_t c = next_code_point(line, at);
    if (is_white_space(static_cast<char32_t>(c))) continue;
    if (!is_alphanumeric(c)) {
      add(begin, at);
      continue;
    }
    std::size_t end = at;  // a word takes inner hyphens and its full stop: "Jean-Pierre", "J."
    while (at < line.size()) {
      const std::int32_t next = next_code_point(line, at);
      if (!continues_word(next) && next != '-') break;
      end = at;
    }
    if (line[end - 1] == '-') --end;
    add(begin, end);
    at = end;
  }
  return tokens;
}

/// The line's text from one token to another.
std::string CreditBook::written(const Tokens& tokens, std::size_t token, std::size_t length) {
  const std::string_view first = tokens[token].written, last = tokens[token + length - 1].written;
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

void CreditBook::add_agency(std::string_view spelling, const std::string& name) {
  const std::string folded = fold(spelling);
  const Tokens tokens = tokens_of(folded);
  std::string joined;
  for (const Token& token : tokens) joined += (joined.empty() ? "" : " ") + token.folded;
  longest_agency_ = std::max(longest_agency_, tokens.size());
  agencies_.insert_or_assign(joined, name);
}

CreditBook::CreditBook(const Language& language) : language_(language) {
  for (const Agency& known : language.agencies) {
    add_agency(known.name, known.name);
    for (const std::string& variant : known.variants) add_agency(variant, known.name);
  }
  for (const CreditPattern& known : language.credits) {
    Pattern pattern{.kind = known.kind, .pieces = {}};
    const std::array<std::pair<std::string_view, Piece::Kind>, 4> slots = {{{"{agency}", Piece::Kind::agency},
                                                                            {"{name}", Piece::Kind::name},
                                                                            {"{date}", Piece::Kind::date},
                                                                            {"*", Piece::Kind::any}}};
    std::string_view rest = known.pattern;
    while (!rest.empty()) {
      std::size_t next = rest.size();
      const std::pair<std::string_view, Piece::Kind>* slot = nullptr;
      for (const auto& one : slots)
        if (const auto found = rest.find(one.first); found < next) next = found, slot = &one;
      for (const Token& token : tokens_of(rest.substr(0, next)))
        pattern.pieces.push_back({Piece::Kind::word, token.folded});
      if (slot != nullptr) pattern.pieces.push_back({slot->second, {}});
      rest.remove_prefix(slot == nullptr ? rest.size() : next + slot->first.size());
    }
    for (const Piece& piece : pattern.pieces)
      if (piece.kind == Piece::Kind::word && !is_dash(piece.folded)) pattern.words |= bit_of(piece.folded);
    patterns_.push_back(std::move(pattern));
  }
}

/// "(avec {name})" is a credit where it is a line of its own; in a sentence it may be anything.
bool CreditBook::names_unknown(const Pattern& pattern) {
  return std::ranges::find(pattern.pieces, Piece::Kind::name, &Piece::kind) != pattern.pieces.end();
}

std::size_t CreditBook::agency_at(const Tokens& tokens, std::size_t token, std::string& name) const {
  std::string joined;
  std::size_t best = 0;
  for (std::size_t length = 1; length <= longest_agency_ && token + length <= tokens.size(); ++length) {
    joined += (joined.empty() ? "" : " ") + tokens[token + length - 1].folded;
    if (const auto found = agencies_.find(joined); found != agencies_.end())
      best = length, name = found->second;
  }
  return best;
}

std::string CreditBook::agency(std::string_view name) const {
  const Tokens tokens = tokens_of(name);
  std::string found;
  return agency_at(tokens, 0, found) == tokens.size() ? found : std::string();
}

/// Holds the pieces from `piece` on against the tokens from `token` on. What slots took is put into `credit`
/// once the rest fits as well. `whole`: nothing may be left over.
bool CreditBook::match(const Pattern& pattern, std::size_t piece, const Tokens& tokens, std::size_t token,
                       Credit& credit, bool whole) const {
  if (piece == pattern.pieces.size()) return !whole || token == tokens.size();
  const Piece& sought = pattern.pieces[piece];
  const auto rest = [&](std::size_t length) {
    return match(pattern, piece + 1, tokens, token + length, credit, whole);
  };
  if (sought.kind == Piece::Kind::word)
    return token < tokens.size() &&
           (tokens[token].folded == sought.folded ||
            (is_dash(sought.folded) && is_dash(tokens[token].folded))) &&
           rest(1);
  if (sought.kind == Piece::Kind::any) {
    for (std::size_t length = 0; token + length <= tokens.size(); ++length)
      if (rest(length)) return true;
    return false;
  }
  if (sought.kind == Piece::Kind::agency) {
    std::string name;
    const std::size_t length = agency_at(tokens, token, name);
    if (length == 0 || !rest(length)) return false;
    add_new(credit.agencies, written(tokens, token, length));
    return true;
  }
  const std::size_t most =
      std::min(tokens.size() - token, sought.kind == Piece::Kind::name ? kLongestName : kLongestDate);
  for (std::size_t length = most; length > 0; --length) {
    const std::string_view first = tokens[token].written, last = tokens[token + length - 1].written;
    const std::string taken = written(tokens, token, length);
    if (sought.kind == Piece::Kind::date) {
      const std::string day = date_in(taken, language_);
      if (day.empty() || !rest(length)) continue;
      (pattern.kind == CreditPattern::Kind::modified ? credit.modified : credit.published) = day;
      return true;
    }
    const bool named = begins_upper(first) && begins_upper(last) &&
                       std::ranges::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(token),
                                           tokens.begin() + static_cast<std::ptrdiff_t>(token + length),
                                           [](const Token& one) {
                                             return (begins_upper(one.written) || is_particle(one.written)) &&
                                                    !has_digit(one.written);
                                           });
    const bool bare = piece == 0 && length < 2;  // a lone word without "by" before it is no author: "Sign in"
    if (!named || bare || !rest(length)) continue;
    auto& named_here = pattern.kind == CreditPattern::Kind::credit ? credit.agencies : credit.names;
    named_here.insert(named_here.begin(), taken);
    return true;
  }
  return false;
}

/// "Headline of the page Source: Reuters": a credit with a colon may stand at the end of a line.
bool CreditBook::match_end(const Pattern& pattern, const Tokens& tokens, Credit& credit) const {
  if (pattern.kind != CreditPattern::Kind::credit || pattern.pieces.size() < 3 ||
      pattern.pieces[1].folded != ":")
    return false;
  for (std::size_t from = tokens.size() - std::min(tokens.size(), kTail); from < tokens.size(); ++from)
    if (match(pattern, 0, tokens, from, credit, true)) return true;
  return false;
}

Credit CreditBook::of_line(std::string_view line) const {
  const Tokens tokens = tokens_of(line, kLongestCredit + 1);
  if (tokens.empty() || tokens.size() > kLongestCredit) return {};
  std::uint64_t words = 0;
  for (const Token& token : tokens) words |= bit_of(token.folded);
  Credit best;
  for (const Pattern& pattern : patterns_) {
    if ((pattern.words & ~words) != 0) continue;
    Credit credit;
    if (!match(pattern, 0, tokens, 0, credit, true) && !match_end(pattern, tokens, credit)) continue;
    for (std::string& agency_name : credit.agencies) add_new(best.agencies, std::move(agency_name));
    if (best.names.size() < credit.names.size()) best.names = std::move(credit.names);
    if (best.published.empty()) best.published = credit.published;
    if (best.modified.empty()) best.modified = credit.modified;
  }
  return best;
}

std::vector<std::string> CreditBook::in_paragraph(std::string_view paragraph) const {
  Tokens tokens = tokens_of(paragraph);
  Credit credit;
  const Tokens head(tokens.begin(),
                    tokens.begin() + static_cast<std::ptrdiff_t>(std::min(tokens.size(), kDateline)));
  const Tokens tail(tokens.end() - static_cast<std::ptrdiff_t>(std::min(tokens.size(), kTail)), tokens.end());
  for (const Pattern& pattern : patterns_) {
    if (pattern.kind != CreditPattern::Kind::credit || pattern.pieces.size() < 2) continue;
    const Piece& last = pattern.pieces.back();
    if (last.kind == Piece::Kind::word && is_dash(last.folded)) match(pattern, 0, head, 0, credit, false);
    const bool bracketed =
        pattern.pieces.front().folded == "(" && last.folded == ")" && !names_unknown(pattern);
    for (std::size_t from = 0; bracketed && from < tail.size(); ++from)
      match(pattern, 0, tail, from, credit, true);
  }
  std::string name;
  for (std::size_t i = tail.size() - std::min<std::size_t>(tail.size(), 5); i < tail.size();
       ++i)  // "(ats/nxp)", "nxp/ats"
    if ((i > 0 && tail[i - 1].written == "/") || (i + 1 < tail.size() && tail[i + 1].written == "/"))
      if (const std::size_t length = agency_at(tail, i, name); length > 0)
        add_new(credit.agencies, written(tail, i, length));
  return credit.agencies;
}

}  // namespace crossread
