#include "analysis/events/signature.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include <fmt/format.h>

#include "analysis/events/named_days.h"
#include "analysis/events/publication_day.h"
#include "analysis/events/series_numbers.h"
#include "analysis/text/content.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

/// How often a token counts where it stands.
struct Place {
  double whole = 0, opening = 0;
};
constexpr Place in_title{3, 2};
constexpr Place in_opening{2, 1};
constexpr Place in_lead{2, 0};
constexpr Place in_body{0.5, 0};
constexpr std::size_t opening_tokens = 60;
constexpr std::size_t lead_tokens = 70;  // a lead of three sentences, marks included
constexpr std::size_t read_tokens = 800;

/// Shares of news articles that names and numbers are taken to stand in: no table lists them.
constexpr double share_of_name = 0.005;
constexpr double share_of_number = 0.002;

struct Count {
  double whole = 0, opening = 0;
  std::string written;
  WeightedTerm::Kind kind = WeightedTerm::Kind::name;  ///< until it is seen not to be one
  double rarity = 0;
};

bool may_be_name(const Token& token, std::string_view written) {
  std::size_t at = 0;
  return (token.word_class == WordClass::unknown || token.word_class == WordClass::proper_noun) &&
         !written.empty() && u_isupper(next_code_point(written, at)) != 0;
}

/// The digits of a number: "50 000" and "50.000" are one.
std::string digits_of(std::string_view folded) {
  std::string digits;
  std::ranges::copy_if(folded, std::back_inserter(digits),
                       [](char letter) { return '0' <= letter && letter <= '9'; });
  return digits;
}

class Counting {
 public:
  explicit Counting(const TopicWords& topics) : topics_(topics) {}

  void add(const Document& document, const std::vector<NamedDay>& days, std::size_t begin, std::size_t end,
           Place place) {
    end = std::min(end, document.tokens.size());
    for (const NamedDay& named : days)
      if (begin <= named.token && named.token < end) add_number_term(date_of(named.day), place);
    for (std::size_t at = begin; at < end; ++at) {
      const Token& token = document.tokens[at];
      const std::string_view written = document.text.slice(token.span);
      if (const auto number = series_number(token, written, topics_)) add_series(*number, place);
      if (token.kind == TokenKind::number)
        add_number(document.tokens, at, place);
      else if (is_content_word(token))
        add_word(token, written, place);
    }
  }

  /// Puts what was counted into a signature.
  void fill(Signature& signature) const {
    for (const auto& [term, count] : counts_) {
      signature.terms.push_back({term, count.kind, logarithmic(count.whole), logarithmic(count.opening),
                                 static_cast<float>(count.rarity)});
      if (!count.written.empty()) signature.own_words.push_back({term, count.written});
    }
  }

 private:
  static float logarithmic(double count) {
    return count > 0 ? static_cast<float>(1 + std::log(count)) : 0.0F;
  }

  Count& count(const std::string& term, Place place) {
    Count& counted = counts_[term];
    counted.whole += place.whole;
    counted.opening += place.opening;
    return counted;
  }

  /// 0 where the language has no counts.
  double rarity_of(double share) const { return topics_.rarest > 0 ? 1 - std::log(share) : 0; }

  double rarity_of_word(const std::string& key, bool name) const {
    const bool unlisted_name = name && topics_.frequencies.find(key) == nullptr;
    return rarity_of(unlisted_name ? share_of_name : topics_.share_of_articles(key).value_or(1));
  }

  // « l'acte VIII », « la huitième journée » and "day 8" meet in "#8".
  void add_series(int number, Place place) { add_number_term(fmt::format("#{}", number), place); }

  void add_number_term(const std::string& term, Place place) {
    Count& counted = count(term, place);
    counted.kind = WeightedTerm::Kind::number;
    counted.rarity = rarity_of(share_of_number);
  }

  // « le 11 février », "49 countries": a number says most together with the word that follows it.
  void add_number(std::span<const Token> tokens, std::size_t at, Place place) {
    const std::string digits = digits_of(tokens[at].folded);
    std::vector<std::string> terms;
    if (digits.size() < 3) terms.push_back("#" + digits);
    if (digits.size() > 1) terms.push_back(digits);
    if (at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::word)
      terms.push_back(fmt::format("{} {}", tokens[at].folded, tokens[at + 1].folded));
    for (const std::string& term : terms) add_number_term(term, place);
  }

  void add_word(const Token& token, std::string_view written, Place place) {
    const std::string key = content_key(token);
    const auto english = topics_.english.find(key);
    Count& counted = count(english == topics_.english.end() ? key : english->second, place);
    if (english != topics_.english.end()) counted.written = key;
    const bool name = may_be_name(token, written);
    if (!name) counted.kind = WeightedTerm::Kind::word;
    counted.rarity = rarity_of_word(key, name);
  }

  const TopicWords& topics_;
  std::map<std::string, Count> counts_;
};

}  // namespace

Signature signature_of(const Document& title, const Document& body, std::string_view date,
                       const Language& language) {
  const auto published = day_of(date);
  Counting counting(language.topics);
  counting.add(title, named_days(title, language, published), 0, title.tokens.size(), in_title);
  const auto days = named_days(body, language, published);
  counting.add(body, days, 0, opening_tokens, in_opening);
  counting.add(body, days, opening_tokens, lead_tokens, in_lead);
  counting.add(body, days, lead_tokens, read_tokens, in_body);
  Signature signature{published, body.language.empty() ? title.language : body.language, {}};
  counting.fill(signature);
  signature.terms.shrink_to_fit();  // there may be millions
  signature.own_words.shrink_to_fit();
  return signature;
}

}  // namespace crossread
