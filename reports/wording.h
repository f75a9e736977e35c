#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "reports/phrases.h"
#include "reports/report.h"
#include "reports/stamp.h"

namespace crossread::reports {

/// What fills the placeholders of a phrase, by name.
using Slots = std::vector<std::pair<std::string_view, Inlines>>;

/// Turns phrases, numbers, places and quotations into the pieces of a line, for one comparison.
/// Lives no longer than the comparison and the phrases.
class Wording {
 public:
  Wording(const Comparison& comparison, const Phrases& phrases, Stamp stamp = {});

  const Comparison& comparison() const { return comparison_; }
  const Phrases& phrases() const { return phrases_; }
  const Stamp& stamp() const { return stamp_; }

  /// A phrase with its slots filled; `**strong**` stretches of it are strong.
  Inlines say(std::string_view key, const Slots& slots = {}) const;
  /// The form of a phrase that goes with a figure, which fills {n}.
  Inlines say_number(std::string_view key, const Figure& figure, Slots slots = {}) const;

  /// The number alone, carrying its evidence.
  Inlines number(const Figure& figure) const;
  /// Where to read it: "RT 2, 4–6, AFP 1".
  Inlines places(const std::vector<Evidence>& evidence) const;
  /// The short name of an article.
  Inlines label(std::uint32_t article) const;
  const std::string& label_text(std::uint32_t article) const { return labels_[article]; }
  Inlines labels(const std::vector<std::uint32_t>& articles) const;

  /// Words of an article or a page between the marks of the report's language.
  Inlines quote(std::string_view words, std::string_view language = {}) const;
  /// Their beginning, if they are long.
  Inlines excerpt(std::string_view words, std::string_view language = {}) const;
  /// « Title » (Outlet, 5 mars 2024), as far as these are known.
  Inlines named(const Article& article) const;
  /// Signs of ours.
  Inlines code(std::string signs) const;
  /// Lists with the separator of that name between its items.
  Inlines joined(const std::vector<Inlines>& items, std::string_view separator) const;

 private:
  const Comparison& comparison_;
  const Phrases& phrases_;
  Stamp stamp_;
  std::vector<std::string> labels_;
};

/// Words of ours.
Inlines plain(std::string text);

/// Words of an article or a page without quotation marks: a name, a title in a table.
Inlines verbatim(std::string_view words, std::string_view language = {});

/// Puts one line after another.
Inlines operator+(Inlines left, const Inlines& right);

}  // namespace crossread::reports
