#pragma once

#include <optional>
#include <vector>

#include "analysis/people/phrase_context.h"

namespace crossread {

/// The pronoun at a token: « il » (also that of « a-t-il »), « ce dernier », "others". With what describes
/// it, it is a description: « l'un de ses responsables », « celui qui est aussi député », "some of them".
std::optional<Mention> pronoun_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end,
                                  std::vector<Mention>& inner);

}  // namespace crossread
