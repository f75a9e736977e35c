#pragma once

#include <cstdint>
#include <vector>

#include "analysis/page/block.h"
#include "analysis/page/block_words.h"

namespace crossread {

/// Words of some blocks, by kind.
struct Mass {
  double words = 0;
  double prose = 0;   ///< words of blocks that read like sentences
  double linked = 0;  ///< words inside links
  double blocks = 0;

  Mass& operator+=(const Mass& other) {
    words += other.words, prose += other.prose, linked += other.linked, blocks += other.blocks;
    return *this;
  }
};

/// How the page's blocks stand in its containers.
struct PageStructure {
  std::vector<Mass> blocks;      ///< of each block
  std::vector<Mass> containers;  ///< of all blocks inside each container
  std::vector<std::vector<std::int32_t>>
      around;                        ///< containers around each block, inner first; none in pasted text
  std::vector<std::uint32_t> group;  ///< blocks of one group have the same tag and look-alike containers
  std::vector<Mass> groups;
  Mass page;
  std::int32_t core = -1;  ///< the container whose paragraphs hold most prose; -1 where there is none

  /// The container `level` steps out of the innermost one around a block, the outermost where there are
  /// fewer; -1 in pasted text.
  std::int32_t container_at(std::size_t block, std::size_t level) const;
};

PageStructure structure_of(const BlockList& list, const PageWords& words);

/// Share of a block's bytes that lie inside links.
double link_share(const Block& block);

}  // namespace crossread
