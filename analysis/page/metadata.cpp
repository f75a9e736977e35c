#include "analysis/page/metadata.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include <unicode/uchar.h>

#include "analysis/page/add_new.h"
#include "analysis/page/dates.h"
#include "analysis/page/outlets.h"
#include "analysis/page/white_space.h"
#include "analysis/text/fold.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

constexpr std::size_t kMostNameBytes = 60;
constexpr std::size_t kAroundBody = 25;  // lines before and after the article that may speak of it

using Values = std::vector<std::string>;

std::string joined(const Values& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : ", ") + value;
  return text;
}

/// What the page's short lines around the article say, nearest lines first to speak for each thing.
struct LineCredits {
  Values agencies;
  Values names;
  std::string published;
  std::string any_date;  ///< of a line that is little more than a date
};

class LineReader {
 public:
  LineReader(const Front& front, const std::vector<BlockVerdict>& verdicts, const Language& language,
             const CreditBook& credits)
      : verdicts_(verdicts), language_(language), credits_(credits), blocks_(front.page.list.blocks) {}

  LineCredits run() {
    const auto kept = [](const BlockVerdict& verdict) { return verdict.reason == Reason::kept; };
    const auto first = std::ranges::find_if(verdicts_, kept);
    const auto last = std::find_if(verdicts_.rbegin(), verdicts_.rend(), kept);
    if (first == verdicts_.end()) return {};
    const auto begin = static_cast<std::size_t>(first - verdicts_.begin());
    const auto end = verdicts_.size() - static_cast<std::size_t>(last - verdicts_.rbegin());
    for (std::size_t i = begin; i-- > begin - std::min(begin, kAroundBody);) line(i);
    for (std::size_t i = begin; i < end; ++i)  // lines inside the article: bylines under the lead
      if (i < begin + kAroundBody || i + kAroundBody > end) line(i);
    for (std::size_t i = end; i < std::min(end + 3, verdicts_.size()); ++i) line(i);
    paragraph(begin);
    paragraph(end - 1);
    return std::move(found_);
  }

 private:
  void line(std::size_t i) {
    if (verdicts_[i].reason == Reason::kept && blocks_[i].text.size() > kMostNameBytes) return;
    if (verdicts_[i].reason == Reason::caption) return;  // names, days and agencies there are a picture's
    const Credit credit = credits_.of_line(blocks_[i].text);
    for (const auto& agency : credit.agencies) add_new(found_.agencies, agency);
    if (found_.names.empty()) found_.names = credit.names;
    if (found_.published.empty()) found_.published = credit.published;
    if (found_.any_date.empty() && blocks_[i].text.size() < 80)
      found_.any_date = date_in(blocks_[i].text, language_);
  }

  void paragraph(std::size_t i) {
    for (const auto& agency : credits_.in_paragraph(blocks_[i].text)) add_new(found_.agencies, agency);
  }

  const std::vector<BlockVerdict>& verdicts_;
  const Language& language_;
  const CreditBook& credits_;
  const std::vector<Block>& blocks_;
  LineCredits found_;
};

/// "Anne Roy, Jean Petit et AFP" as names: parted at commas, at signs and at the language's conjunctions.
Values parted_names(std::string_view value, const Language& language) {
  Values names;
  std::string name;
  const auto finish = [&] {
    if (const auto whole = trimmed(name); !whole.empty()) add_new(names, std::string(whole));
    name.clear();
  };
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t end = std::min(value.find_first_of(" ,;|/", begin), value.size());
    const std::string_view word = value.substr(begin, end - begin);
    const auto known = language.text.function_words.find(fold(word));
    if (word == "&" ||
        (known != language.text.function_words.end() && known->second == WordClass::conjunction))
      finish();
    else
      name.append(name.empty() || word.empty() ? "" : " ").append(word);
    if (end < value.size() && value[end] != ' ') finish();
    begin = end + 1;
  }
  finish();
  return names;
}

bool looks_like_name(std::string_view value) {
  return !value.empty() && value.size() <= kMostNameBytes && value.find('@') == std::string_view::npos &&
         value.find("http") == std::string_view::npos &&
         value.find_first_of("0123456789") == std::string_view::npos;
}

/// Two to four words that all begin with a capital: "Martin Clavey".
bool is_full_name(std::string_view value) {
  if (!looks_like_name(value)) return false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < value.size(); ++words) {
    std::size_t first = at;
    if (u_isupper(next_code_point(value, first)) == 0) return false;
    at = std::min(value.find(' ', at), value.size() - 1) + 1;
  }
  return words >= 2 && words <= 4;
}

/// Names in the values of one witness, a byline's "By" taken off.
Values names_of_witness(const Values& witness, const Language& language, const CreditBook& credits) {
  Values names;
  for (const std::string& value : witness) {
    const Credit credit = credits.of_line(value);
    const Values parts = credit.names.empty() ? parted_names(value, language) : credit.names;
    for (const std::string& part : parts)
      if (looks_like_name(part)) add_new(names, part);
    for (const std::string& agency : credit.agencies) add_new(names, agency);
  }
  return names;
}

/// The first byline element that reads as one, or is but a name: pages mark teasers' authors too.
Values first_byline(const Values& bylines, const CreditBook& credits) {
  for (const std::string& byline : bylines) {
    if (const Credit credit = credits.of_line(byline); !credit.names.empty()) return credit.names;
    if (is_full_name(byline)) return {byline};
  }
  return {};
}

std::string published_day(const Head& head, const LineCredits& lines, const Language& language) {
  for (const std::string& written : head.published)
    if (std::string day = date_in(written, language); !day.empty()) return day;
  if (!lines.published.empty()) return lines.published;
  if (std::string day = date_in_url(head.url); !day.empty()) return day;
  return lines.any_date;
}

/// Authors and agencies are told apart: an agency is a credit even where the page calls it an author.
void set_people(Article& article, const Front& front, const LineCredits& lines, const Language& language,
                const CreditBook& credits) {
  Values names = names_of_witness(front.head.linked.authors, language, credits);
  if (names.empty()) names = names_of_witness(front.head.authors, language, credits);
  if (names.empty()) names = first_byline(front.head.bylines, credits);
  if (names.empty()) names = lines.names;
  Values authors, agencies;
  for (const std::string& name : names) {
    add_new(credits.agency(name).empty() ? authors : agencies, name);
  }
  for (const std::string& agency : lines.agencies) add_new(agencies, agency);
  article.author = joined(authors);
  article.credit = joined(agencies);
}

}  // namespace

Article metadata_of(const Front& front, const std::vector<BlockVerdict>& verdicts, const Language& language,
                    const CreditBook& credits) {
  const LineCredits lines = LineReader(front, verdicts, language, credits).run();
  Article article;
  article.outlet = outlet_of(front, verdicts, language, lines.names);
  article.date = published_day(front.head, lines, language);
  article.url = front.head.url.empty() ? front.head.linked.url : front.head.url;
  article.language = front.language;
  set_people(article, front, lines, language, credits);
  return article;
}

}  // namespace crossread
