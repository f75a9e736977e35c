#include "analysis/events/named_days.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

namespace crossread {
namespace {

namespace chrono = std::chrono;

constexpr int days_a_week = 7;
// 1970-01-01 was a Thursday; 1 is Monday.
constexpr int first_weekday = 4;

/// The value of the digits that a form begins with ("1er" is 1); 0 where it begins with none or has too many.
int leading_number(std::string_view folded) {
  int value = 0;
  const auto [end, error] = std::from_chars(folded.data(), folded.data() + folded.size(), value);
  return error == std::errc() && end - folded.data() <= 4 ? value : 0;
}

std::optional<std::int32_t> day_of(int year, int month, int day) {
  const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                    chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return static_cast<std::int32_t>(chrono::sys_days(date).time_since_epoch().count());
}

int year_of(std::int32_t day) {
  return static_cast<int>(chrono::year_month_day(chrono::sys_days(chrono::days(day))).year());
}

class DayReader {
 public:
  DayReader(const Document& document, const Language& language, std::optional<std::int32_t> published)
      : tokens_(document.tokens), language_(language), published_(published) {}

  std::vector<NamedDay> days() {
    std::vector<NamedDay> days;
    for (at_ = 0; at_ < tokens_.size();) {
      const auto first = static_cast<std::uint32_t>(at_);
      if (const auto day = take_day()) days.push_back({first, *day});
    }
    return days;
  }

 private:
  int entry(const StringMap<int>& names, std::size_t at) const {
    if (at >= tokens_.size()) return 0;
    const auto found = names.find(tokens_[at].folded);
    return found == names.end() ? 0 : found->second;
  }
  int month(std::size_t at) const { return entry(language_.months, at); }
  int number(std::size_t at, int least, int most) const {
    if (at >= tokens_.size()) return 0;
    const int value = leading_number(tokens_[at].folded);
    return least <= value && value <= most ? value : 0;
  }
  int day_number(std::size_t at) const { return number(at, 1, 31); }

  /// The day that begins at this token, if one does; goes on behind it.
  std::optional<std::int32_t> take_day() {
    const std::size_t at = at_++;
    if (const int day = day_number(at); day != 0 && month(at + 1) != 0) {
      at_ = at + 2;
      return date(month(at + 1), day);
    }
    if (const int of_month = month(at); of_month != 0 && day_number(at + 1) != 0) {
      at_ = at + 2;
      return date(of_month, day_number(at + 1));
    }
    const int weekday = entry(language_.weekdays, at);
    // « jeudi 11 février » and "Thursday, Feb. 11" are dates.
    if (weekday == 0 || !published_ || begins_date(at + 1) || begins_date(at + 2)) return std::nullopt;
    return last_weekday(weekday);
  }

  bool begins_date(std::size_t at) const {
    return (day_number(at) != 0 && month(at + 1) != 0) || (month(at) != 0 && day_number(at + 1) != 0);
  }

  /// Takes the year as well, which may stand behind a comma.
  std::optional<std::int32_t> date(int month, int day) {
    for (std::size_t at = at_; at < at_ + 2; ++at)
      if (const int year = number(at, 1900, 2100); year != 0) {
        at_ = at + 1;
        return day_of(year, month, day);
      }
    return published_ ? nearest(month, day) : std::nullopt;
  }

  std::optional<std::int32_t> nearest(int month, int day) const {
    std::optional<std::int32_t> best;
    for (int year = year_of(*published_) - 1; year <= year_of(*published_) + 1; ++year)
      if (const auto found = day_of(year, month, day);
          found && (!best || std::abs(*found - *published_) < std::abs(*best - *published_)))
        best = found;
    return best;
  }

  std::int32_t last_weekday(int weekday) const {
    const int published = ((*published_ + first_weekday - 1) % days_a_week + days_a_week) % days_a_week + 1;
    return *published_ - (published - weekday + days_a_week) % days_a_week;
  }

  const std::vector<Token>& tokens_;
  const Language& language_;
  std::optional<std::int32_t> published_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<NamedDay> named_days(const Document& document, const Language& language,
                                 std::optional<std::int32_t> published) {
  return DayReader(document, language, published).days();
}

}  // namespace crossread
