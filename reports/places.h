#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison/figure.h"
#include "reports/phrases.h"

namespace crossread {

/// A label whose words no line break parts.
std::string unbroken(std::string_view label);

/// Where evidence stands, in short: "RT 2, 4–6, AFP 1", « RT titre ». Sentences are numbered from 1, each
/// once; three or more in a row become a range. Blocks of a page have no label.
std::string places_text(std::span<const Evidence> evidence, std::span<const std::string> labels,
                        const Phrases& phrases);

/// The same, cut so that each number or range comes with the places it stands for; what is between has none.
struct PlacePiece {
  std::string text;
  std::vector<Evidence> evidence;
};
std::vector<PlacePiece> place_pieces(std::span<const Evidence> evidence, std::span<const std::string> labels,
                                     const Phrases& phrases);

}  // namespace crossread
