#pragma once

#include "analysis/people/draft.h"
#include "analysis/people/known_descriptions.h"
#include "analysis/people/office_holders.h"

namespace crossread {

// The steps of people_of. First the names of the whole article:

/// Names of people: « Anne-Julie Morvan », « Mme Morvan », « AJM ».
void link_names(Draft& draft);

/// Names of bodies and places: « l'Otan » and « l'Alliance atlantique ».
void link_bodies(Draft& draft);

/// Offices that stand with names: titles before them, appositions behind them.
OfficeHolders link_appositions(Draft& draft);

// Then, mention by mention, what refers to them:

/// A role: « le secrétaire à la Défense », « le patron de l'Otan », « la députée ».
void link_role(Draft& draft, OfficeHolders& holders, std::uint32_t mention);

/// Any other description: « le gouvernement », « cette source », « les grévistes ».
void link_description(Draft& draft, KnownDescriptions& known, std::uint32_t mention);

/// A pronoun: « il », « ce dernier », « qui », « ses ».
void link_pronoun(Draft& draft, std::uint32_t mention);

}  // namespace crossread
