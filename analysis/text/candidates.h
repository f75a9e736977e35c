#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/text/class_order.h"
#include "analysis/text/document.h"
#include "analysis/text/rules.h"

namespace crossread {

class Morphology;

/// A way to read one token where it stands.
struct Candidate {
  WordClass word_class = WordClass::unknown;
  VerbForm verb_form = VerbForm::none;
  OrderClass order_class = OrderClass::other;
  float weight = 0;  ///< how much likelier than the token's others
  std::string_view lemma{};
  std::uint32_t lemma_hash = 0;
};

/// Finds the ways to read a token, never none: as the language's function word, as the dictionary has it, as
/// a name. `name` says that its capital tells one. What `found` held is replaced; lemmas are kept in `words`.
void find_candidates(std::vector<Candidate>& found, const Token& token, std::string_view form, bool name,
                     const TextRules& rules, const Morphology* morphology, WordMemory& words);

}  // namespace crossread
