#pragma once

#include <cstdint>

#include "analysis/comparison/reuse.h"

namespace crossread {

/// The sign for what became of a sentence: `=` nearly word for word elsewhere, `~` reworded or related, `+`
/// only here, `-` of the wire copy, for what nobody takes from it.
inline char fate_sign(const TextReuse& reuse, std::uint32_t article, Fate fate) {
  if (fate == Fate::verbatim) return '=';
  if (fate != Fate::alone) return '~';
  return reuse.is_wire && article == reuse.reference ? '-' : '+';
}

}  // namespace crossread
