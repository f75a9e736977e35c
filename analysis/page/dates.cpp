#include "analysis/page/dates.h"

#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "analysis/text/fold.h"

namespace crossread {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// A run of digits, a run of other signs of a word, or a single mark; in folded text.
struct Piece {
  std::string_view text;
  int number = -1;
  bool is_number() const { return number >= 0; }
  bool is_year() const { return text.size() == 4 && number >= 1900 && number <= 2099; }
};

bool is_folded_letter(char c) {
  return (c >= 'a' && c <= 'z') || c < 0;
}

std::vector<Piece> pieces_of(std::string_view folded) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = at + 1;
    if (is_digit(folded[at]))
      while (end < folded.size() && is_digit(folded[end])) ++end;
    else if (is_folded_letter(folded[at]))
      while (end < folded.size() && is_folded_letter(folded[end])) ++end;
    Piece piece{.text = folded.substr(at, end - at)};
    if (is_digit(folded[at]) && piece.text.size() <= 8) {
      piece.number = 0;
      for (const char c : piece.text) piece.number = piece.number * 10 + (c - '0');
    }
    if (piece.text != " ") pieces.push_back(piece);
    at = end;
  }
  return pieces;
}

std::string day(int year, int month, int number) {
  constexpr std::array kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || number < 1 || number > kDays[static_cast<std::size_t>(month - 1)]) return {};
  return fmt::format("{:04}-{:02}-{:02}", year, month, number);
}

/// Reads pieces from a place on; each reader returns "" where its form does not stand there.
class DateReader {
 public:
  DateReader(const std::vector<Piece>& pieces, const Language& language)
      : pieces_(pieces), language_(language) {}

  std::string at(std::size_t i) const {
    for (const auto form : {&DateReader::iso, &DateReader::compact, &DateReader::day_month_year,
                            &DateReader::month_day_year, &DateReader::figures})
      if (std::string found = (this->*form)(i); !found.empty()) return found;
    return {};
  }

 private:
  const Piece& piece(std::size_t i) const {
    static const Piece none;
    return i < pieces_.size() ? pieces_[i] : none;
  }
  bool is_mark(std::size_t i, std::string_view marks) const {
    const auto text = piece(i).text;
    return text.size() == 1 && marks.find(text) != std::string_view::npos;
  }
  int month(std::size_t i) const {
    const auto found = language_.months.find(piece(i).text);
    return found == language_.months.end() ? 0 : found->second;
  }

  // 2024-04-30, 2024/04/30
  std::string iso(std::size_t i) const {
    if (!piece(i).is_year() || !is_mark(i + 1, "-/.") || piece(i + 1).text != piece(i + 3).text) return {};
    return day(piece(i).number, piece(i + 2).number, piece(i + 4).number);
  }
  // 20240430
  std::string compact(std::size_t i) const {
    const int n = piece(i).number;
    return piece(i).text.size() == 8 && n >= 19000101 && n < 21000000 ? day(n / 10000, n / 100 % 100, n % 100)
                                                                      : std::string();
  }
  // 30 avril 2024, 1er mai 2024, 30. April 2024, 30 sept. 2024
  std::string day_month_year(std::size_t i) const {
    if (!piece(i).is_number() || piece(i).number > 31) return {};
    std::size_t j = i + 1;
    while (j < i + 3 && month(j) == 0) ++j;  // an ordinal's ending or a full stop
    if (month(j) == 0) return {};
    std::size_t year = j + 1;
    while (year < j + 3 && is_mark(year, ".,")) ++year;
    return piece(year).is_year() ? day(piece(year).number, month(j), piece(i).number) : std::string();
  }
  // April 30, 2024; Nov. 4th, 2019
  std::string month_day_year(std::size_t i) const {
    if (month(i) == 0) return {};
    std::size_t j = i + 1;
    if (is_mark(j, ".")) ++j;
    if (!piece(j).is_number() || piece(j).number > 31) return {};
    std::size_t year = j + 1;
    while (year < j + 4 && !piece(year).is_year()) ++year;
    return piece(year).is_year() ? day(piece(year).number, month(i), piece(j).number) : std::string();
  }
  // 30.04.2024, 30/4/2024, 04/30/2024, 30.04.24
  std::string figures(std::size_t i) const {
    if (!is_mark(i + 1, "./-") || piece(i + 1).text != piece(i + 3).text) return {};
    const bool short_year =
        piece(i + 4).text.size() == 2 && piece(i + 2).text.size() == 2 && is_mark(i + 1, "./");
    if (!piece(i + 4).is_year() && !short_year) return {};
    const int first = piece(i).number, second = piece(i + 2).number;
    const int year = piece(i + 4).number + (short_year ? 2000 : 0);
    const std::string found = day(year, second, first);
    return found.empty() ? day(year, first, second) : found;
  }

  const std::vector<Piece>& pieces_;
  const Language& language_;
};

}  // namespace

std::string date_in(std::string_view text, const Language& language) {
  const std::string folded = fold(text);
  const auto pieces = pieces_of(folded);
  const DateReader reader(pieces, language);
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (std::string found = reader.at(i); !found.empty()) return found;
  return {};
}

std::string date_in_url(std::string_view url) {
  static const Language none;
  return date_in(url, none);
}

}  // namespace crossread
