#pragma once

#include <string>
#include <string_view>

#include "analysis/lexicon/languages.h"
#include "analysis/page/features.h"
#include "analysis/page/head.h"

namespace crossread {

/// A page as its front end hands it on: blocks and clues, in a known language. HTML and pasted text meet
/// here.
struct Front {
  Head head;
  std::string language;  ///< ISO 639-1 of most of its prose
  ReadPage page;
  std::string file_name = {};  ///< without folder and endings; people name files after outlets
};

/// `utf8` is an HTML page. `languages` must outlive the result. `language`, where given, is taken as it is.
Front html_front(std::string_view utf8, const Languages& languages, std::string_view language = {});

/// `utf8` is a page as select-all and copy give it: a block a line.
Front text_front(std::string_view utf8, const Languages& languages, std::string_view language = {});

/// The front of blocks that are an article's own, of which its title is known.
Front plain_front(BlockList list, const std::string& title, const Languages& languages,
                  std::string_view language = {});

}  // namespace crossread
