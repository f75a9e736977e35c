#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/people/people.h"

namespace crossread {

/// Someone whom several articles of an event may speak of.
struct SharedPerson {
  struct Member {
    std::uint32_t article = 0;
    std::uint32_t person = 0;  ///< in People::people of the article
    Link::Reason reason = Link::Reason::own_words;
    double confidence = 1;
  };
  std::string name;  ///< the fullest
  Mention::Kind kind = Mention::Kind::unknown;
  std::vector<Member> members;  ///< by article, at most one of each
};

/// Links people and bodies across the articles of an event: by the same name (« J. Morvan » is one for
/// « Jeanne Morvan »), by a surname that only one has or whose role fits, bodies also by the lexicon's name
/// or the same description. Different first names stay apart. Everyone is in the answer, by the first
/// article that names him; things are not.
std::vector<SharedPerson> link_across(std::span<const People> articles);

}  // namespace crossread
