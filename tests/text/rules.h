#pragma once

#include "analysis/text/rules.h"

namespace crossread::tests {

/// A handful of French and English rules, enough for the sentences of these tests.
TextRules french_rules();
TextRules english_rules();

}  // namespace crossread::tests
