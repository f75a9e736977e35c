#pragma once

#include <string>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// Two names that a text gives to one referent, and where it says so.
struct GivenNames {
  enum class Way : std::uint8_t {
    acronym,  ///< « l'Office des eaux (OE) », « l'Office des eaux, ou OE », "OE (Office of Eels)"
    phrase,   ///< « Paul Ferrand, dit "le Bâtisseur" », "the Bucket, as fans call the Corran Arena"
    apposition  ///< « l'usine Bervault, le site controversé de la vallée », and « le site controversé » again
  };
  std::string name;   ///< the usual one
  std::string other;  ///< the one that the text explains by it
  Way way = Way::acronym;
  Span span;  ///< from the one to the other
};

/// In the order of the text, each pair once.
std::vector<GivenNames> given_names_in(const Document& document, const Language& language);

}  // namespace crossread
