#pragma once

#include <string>
#include <vector>

#include "analysis/text/span.h"

namespace crossread {

/// A cleaned article. An empty string is an unknown: its JSON is null.
struct Article {
  std::string id;        ///< the file's name without its endings
  std::string outlet;    ///< "RT en français"
  std::string title;     ///< never part of `text`
  std::string date;      ///< day of publication, YYYY-MM-DD
  std::string author;    ///< names parted by commas
  std::string credit;    ///< agencies parted by commas: "AFP, Reuters"
  std::string language;  ///< ISO 639-1
  std::string url;
  std::string text;             ///< UTF-8, paragraphs parted by a blank line
  std::vector<Span> sentences;  ///< as given by the input; empty where it gave none
  std::string event = {};       ///< which event it tells, where whoever saved it says so: "strike"
};

/// Why a part of a page is no article text. A lexicon's `boilerplate` phrases use the same names.
enum class Reason {
  kept,
  menu,
  cookies,
  share,
  subscribe,
  related,
  advertisement,
  comments,
  caption,
  byline,
  headline,
  repeated,
  outlet_furniture,  ///< stands on other pages of the outlet too
  footer,
  link_list,
  short_line,
  hidden,
  outside
};

/// One block of a page in reading order, with the verdict on it.
struct BlockVerdict {
  std::string text;
  Reason reason = Reason::kept;
  double confidence = 1;  ///< 0.5 to 1: probability of the verdict
  std::string why;        ///< what spoke for it, for people: "link density 0.9, class 'related'"
};

/// What was made of a page: the article, and all that was on the page, kept or not.
struct Page {
  Article article;
  std::vector<BlockVerdict> blocks;
  std::string source = {};  ///< path of the file that it comes from
};

}  // namespace crossread
