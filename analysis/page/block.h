#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <vector>

namespace crossread {

/// What a class name, an id or an element says of the text inside it. lexicons/common/markup.tsv gives the
/// words.
enum class Hint : std::uint8_t {
  article,
  body,
  content,
  lead,
  title,
  byline,
  date,
  caption,
  share,
  comment,
  related,
  menu,
  footer,
  sidebar,
  advertisement,
  subscribe,
  cookies,
  tags,
  embed,
  widget,
  biography,
  quote,
  infobox,
  hidden,
  list,
  form,
  table,
  count
};
using Hints = std::bitset<static_cast<std::size_t>(Hint::count)>;

enum class BlockTag : std::uint8_t {
  paragraph,
  headline,
  subhead,
  list_item,
  cell,
  quotation,
  caption,
  preformatted,
  other
};

/// A block-level element of the page: blocks know theirs by index, each container its parent.
struct Container {
  std::int32_t parent = -1;
  std::uint32_t shape = 0;  ///< hash of the element's name and classes: siblings that look alike share it
  Hints own;                ///< of this element
  Hints above;              ///< of this element and all those around it
  std::uint16_t depth = 0;
};

/// A run of text between two borders of the page, in reading order: a paragraph, a menu entry, a caption.
/// Pasted text gives the same list, a block a line, without containers.
struct Block {
  std::string text;
  BlockTag tag = BlockTag::other;
  std::int32_t container = -1;     ///< index into BlockList::containers; -1 in pasted text
  std::uint32_t linked_bytes = 0;  ///< bytes of `text` inside links
  std::uint32_t bold_bytes = 0;
  bool after_blank_line = false;  ///< in pasted text: an empty line stands before
};

struct BlockList {
  std::vector<Block> blocks;
  std::vector<Container> containers;
  bool has_markup() const { return !containers.empty(); }
};

}  // namespace crossread
