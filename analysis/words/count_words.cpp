#include "analysis/words/count_words.h"

#include <cstdint>
#include <unordered_map>

#include "analysis/text/string_table.h"
#include "analysis/text/whitespace_tokens.h"
#include "analysis/words/word_forms.h"

namespace crossread {

std::vector<UnitCount> count_words(std::string_view utf8, const TextRules& rules) {
  StringTable pieces;
  for (auto piece = take_whitespace_token(utf8); !piece.empty(); piece = take_whitespace_token(utf8))
    pieces.add(without_last_mark(piece));
  std::unordered_map<std::string, std::int64_t> counts;
  for (const StringTable::Entry& entry : pieces.entries())
    if (entry.count > 0)
      for (const std::string_view word : words_of(entry.string, rules))
        counts[written_key(word)] += entry.count;
  std::vector<UnitCount> units;
  units.reserve(counts.size());
  for (const auto& [key, count] : counts)
    units.push_back({key, count, is_content_form(key, rules) ? count : 0});
  return units;
}

}  // namespace crossread
