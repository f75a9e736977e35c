#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/lexicon/phrase_index.h"

namespace crossread {

/// Rows of one table, found by their words.
template <typename Entry>
struct KnownPhrases {
  std::vector<Entry> entries;
  PhraseIndex index;

  void add(std::string_view phrase, Entry entry) {
    index.add(phrase, static_cast<std::uint32_t>(entries.size()));
    entries.push_back(std::move(entry));
  }
};

}  // namespace crossread
