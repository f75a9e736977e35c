#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace crossread {

/// A sense in which a word is no name of its family.
struct OtherSense {
  std::string phrase;       ///< words that tell it, the name among them: « régime sans sel »; or the name
  std::string beside = {};  ///< a word of the same sentence that tells it: "union" beside "strike"
};

/// Names that outlets give to one referent: Daesh, État islamique, EI.
struct NamingFamily {
  std::string referent;            ///< a plain heading
  std::vector<std::string> names;  ///< as written in the midst of a sentence
  bool is_sure = true;  ///< each means the referent wherever it stands; others only where one event is told
  std::vector<OtherSense> other_senses = {};
};

/// Words between two names of one referent: « {name}, surnommé {other} », "{other}, as * call {name}".
struct NamePhrase {
  enum class Strength : std::uint8_t {
    strong,
    weak,  ///< means it only where the second name has quotation marks or an article: « {name}, dit {other} »
    initials  ///< means it only where the second name is the initials of the first: « {name}, ou {other} »
  };
  std::vector<std::string> before;   ///< folded words right before the first name
  std::vector<std::string> between;  ///< folded words and marks; "*" stands for one to five words
  bool other_first = false;          ///< the second name is the one that is explained
  Strength strength = Strength::strong;
};

}  // namespace crossread
