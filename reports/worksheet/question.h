#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "reports/report.h"
#include "reports/wording.h"
#include "reports/worksheet/picks.h"

/// The five questions of the worksheet, one file each. A question and its answer are worded together, so that
/// the key answers what was asked.
namespace crossread::reports {

struct Question {
  std::string_view key;  ///< of its heading
  Inlines asked;         ///< gives nothing away: no count, no sentence
  std::size_t rows = 2;  ///< to fill in
  Blocks answer;
  std::vector<Inlines> accepted;  ///< what else is right
  std::optional<Inlines> trap;    ///< what a class may stumble on in these texts
};

Question who_publishes(const Wording& wording);
Question same_text(const Wording& wording, const Picks& picks);
Question one_side(const Wording& wording, const Picks& picks);
Question who_speaks(const Wording& wording, const Picks& picks);
Question one_name(const Wording& wording, const Picks& picks);

/// What the pages say of themselves: outlet, date, author, credit; nothing where no outlet is known.
Blocks page_facts(const Wording& wording);

/// An article by its label; « Média A » where the outlet is not known.
Inlines article_name(const Wording& wording, std::uint32_t article);

/// A voice by its index into Voices::voices.
const Voice& voice(const Wording& wording, std::uint32_t number);

/// A speaker by name or description alone, without what is said of him.
Inlines speaker(const Wording& wording, const Voice& voice);

/// A figure in the phrase that goes with its number, with the sentences where it can be counted.
Inlines counted_as(const Wording& wording, std::string_view key, const Figure& figure, Slots slots = {});

}  // namespace crossread::reports
