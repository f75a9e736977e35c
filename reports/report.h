#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/comparison/figure.h"

/// The nodes of a report's tree.
namespace crossread::reports {

/// A piece of a line. Only `quote` holds words of an article or a page; all others are ours.
struct Inline {
  enum class Kind : std::uint8_t {
    plain,
    strong,
    quote,     ///< an article's own words
    changed,   ///< the same, where another article has others
    figure,    ///< a number
    labels,    ///< where the evidence stands: "RT 2, 5"
    sentence,  ///< the label before a numbered sentence: "RT 9"
    code,      ///< fixed signs of ours: "=", "████"
    link       ///< leads to `target`
  };
  Kind kind = Kind::plain;
  std::string text;
  std::string language;            ///< of a quote; "" where unknown
  std::vector<Evidence> evidence;  ///< of a figure or of labels
  std::string target = {};         ///< of a link: a path from the report's own folder
};
using Inlines = std::vector<Inline>;

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
  int level = 1;
  Inlines text;
};
struct Paragraph {
  Inlines text;
};
struct List {
  std::vector<Inlines> items;
};
/// The first row is the head; every row has the same number of cells.
struct Table {
  std::vector<std::vector<Inlines>> rows;
};
/// One box per sentence for each article, in order: `=` stands elsewhere too, `+` only here.
struct Strips {
  struct Strip {
    std::string label;
    std::string boxes;
  };
  std::vector<Strip> strips;
};
/// Bars in groups, all on one scale from zero: lines of text, and where there are files a drawing as well.
struct Bars {
  struct Bar {
    std::string label;
    double value = 0;
    std::string number;  ///< the value as it is written
  };
  struct Group {
    std::string name;
    std::vector<Bar> bars;
  };
  std::string_view file;  ///< of the drawing, without folder and ending; a name of ours
  Inlines title;          ///< states the fact, and what is counted
  std::vector<Group> groups;
};
/// What is folded away until the reader asks for it.
struct Details {
  Inlines summary;
  Blocks blocks;
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Strips, Bars, Details> node;
};

}  // namespace crossread::reports

namespace crossread {

/// A report as a small tree, worded and in order, without layout.
struct Report {
  std::string language;  ///< of the wording
  reports::Blocks blocks;
};

}  // namespace crossread
