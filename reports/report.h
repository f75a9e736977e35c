#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
    dropped,   ///< the same, where the article beside it has others or none
    added,     ///< the same of the article that is read second
    figure,    ///< a number
    labels,    ///< where the evidence stands: "RT 2, 5"
    sentence,  ///< the label before a numbered sentence: "RT 9"
    code,      ///< fixed signs of ours: "=", "████"
    link       ///< leads to `target`
  };
  Kind kind = Kind::plain;
  std::string text;
  std::string language;              ///< of a quote; "" where unknown
  std::vector<Evidence> evidence;    ///< of a figure or of labels
  std::string target = {};           ///< of a link: a path from the report's own folder
  Unit unit = Unit::occurrences;     ///< of a figure: how it is counted again from its evidence
  std::vector<Evidence> whole = {};  ///< of a percentage or a rate
};
using Inlines = std::vector<Inline>;

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
  int level = 1;
  Inlines text;
  std::string section = {};  ///< a name of ours for what begins here, the same in every language
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
  bool rows_have_heads = true;  ///< their first cell names them
};
/// One box per sentence for each article, in order: `=` and `~` stand elsewhere too, `+` only here, `-` was
/// taken by nobody.
struct Strips {
  struct Strip {
    std::string label;
    std::string boxes;
    std::uint32_t article = 0;
  };
  std::vector<Strip> strips;
  std::string_view file = {};                             ///< of the drawing, as that of Bars; "" without one
  Inlines title = {};                                     ///< states the fact
  std::vector<std::pair<char, std::string>> legend = {};  ///< what a sign says, beside the drawing
};
/// Bars of one length, each cut into parts by their share: lines of text, and where there are files a
/// drawing.
struct Stacks {
  struct Part {
    char sign = '=';   ///< as a box of Strips
    double share = 0;  ///< of the whole, 0 to 1
    std::string number;
  };
  struct Stack {
    std::string name;
    std::vector<Part> parts;
  };
  std::string_view file;
  Inlines title;
  std::vector<std::pair<char, std::string>> legend;  ///< what a sign says
  std::vector<Stack> stacks;
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
/// Articles beside articles: of the row's article, how much is in the column's. A table of text, and where
/// there are files a drawing.
struct Matrix {
  struct Cell {
    Inlines number;               ///< as it is written
    std::optional<double> share;  ///< of the row's article, 0 to 1; none where nothing may be said of it
  };
  std::string_view file;
  Inlines title;
  Inlines corner;                        ///< how a row and a column are read together
  std::vector<std::string> labels;       ///< of the rows, and of the columns in the same order
  std::vector<std::vector<Cell>> cells;  ///< by row
};
/// What is folded away until the reader asks for it.
struct Details {
  Inlines summary;
  Blocks blocks;
};

/// An article to be read in full, with what is known of its words.
struct Reading {
  /// Words of a sentence that are all of one kind; the runs of a sentence follow each other without gaps.
  struct Run {
    std::string text;
    std::optional<std::uint32_t> quotation;  ///< index into `quotations`
    std::optional<std::uint32_t> term;       ///< index into `terms`
  };
  struct Sentence {
    std::uint32_t paragraph = 0;
    std::string label;
    char sign = '+';  ///< as a box of Strips; ' ' where nothing was compared
    Inlines fate;     ///< the same in words, with where it stands elsewhere
    std::vector<Run> runs;
  };
  struct Quotation {
    std::uint32_t voice = 0;  ///< index into Comparison::voices
    std::string_view type;
    std::string who;
    Inlines why;  ///< who speaks, how it is introduced, and why he is taken for the speaker
  };
  std::uint32_t article = 0;
  std::string label;
  Inlines title;
  std::string language;
  std::vector<Sentence> sentences;
  std::vector<Quotation> quotations;
  std::vector<Inlines> terms;  ///< of each loaded term, why it weighs
  bool folded = true;          ///< away until the reader asks for it, as Details
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Strips, Stacks, Bars, Matrix, Details, Reading> node;
};

}  // namespace crossread::reports

namespace crossread {

/// What a reader may choose to see of the articles, where the form of the report lets him choose.
struct Choices {
  /// Two sentences of two articles, and what they exchange: offsets in UTF-16 units within each sentence.
  struct Pair {
    struct Exchange {
      std::uint32_t from_begin = 0, from_end = 0;
      std::uint32_t to_begin = 0, to_end = 0;
      bool spelling = false;
    };
    std::uint32_t from_article = 0, from_sentence = 0;  ///< numbered from 0
    std::uint32_t to_article = 0, to_sentence = 0;
    char sign = '=';
    std::vector<Exchange> exchanges;
  };
  std::vector<std::string> labels;  ///< of the articles
  std::vector<std::string> voices;  ///< as Comparison::voices
  std::vector<Pair> pairs;
  std::vector<std::pair<std::string, std::string>> words;  ///< the wording of the controls, by name
};

/// A report as a small tree, worded and in order, without layout.
struct Report {
  std::string language;  ///< of the wording
  reports::Blocks blocks;
  Choices choices = {};
};

}  // namespace crossread
