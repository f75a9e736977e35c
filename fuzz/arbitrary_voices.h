#pragma once

#include "fuzz/arbitrary_pieces.h"

namespace crossread::fuzz {

/// Who speaks in the articles of a comparison, made of an input.
Voices arbitrary_voices(Bytes& bytes, const Comparison& comparison);

}  // namespace crossread::fuzz
