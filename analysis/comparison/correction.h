#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison/figure.h"

namespace crossread {

/// What a person says is so, where the program found something else.
///
///   kind      article   what                value
///   speaker   rt        Nous explorons      Dmitri Medvedev
///   person    *         Carter              Ashton Carter
struct Correction {
  enum class Kind : std::uint8_t { outlet, title, date, wire, speaker, person, term };
  static constexpr std::string_view every_article = "*", yes = "yes", no = "no";

  Kind kind = Kind::outlet;
  std::string article = {};  ///< an article's id; "*" is every one
  std::string what = {};     ///< a quotation's words or their beginning, a person's name, a term as written
  std::string value = {};  ///< "yes" or "no" of a wire copy and a term, else a name; "" where it is not known
  std::string now = {};    ///< what the file calls the present state, for its reader alone
  std::size_t line = 0;    ///< of the file that says so
};

/// As files and JSON call the kinds, in their order.
inline constexpr std::array<std::string_view, 7> correction_kind_names{"outlet",  "title",  "date", "wire",
                                                                       "speaker", "person", "term"};

/// What became of a correction in an event. One that changes several things has an entry for each state
/// before.
struct CorrectionMade {
  enum class Outcome : std::uint8_t {
    made,
    nothing_to_change,  ///< it is found so already, or a correction after it holds
    no_match,           ///< no such quotation, speaker or loaded term
    no_article          ///< none has this id
  };
  Correction correction = {};
  Outcome outcome = Outcome::no_match;
  std::string before = {};                   ///< "" where it was not known
  std::vector<std::uint32_t> articles = {};  ///< that it changed, indices into Comparison::articles
  std::vector<Evidence> places = {};         ///< the quotations or terms, sorted
};

}  // namespace crossread
