#pragma once

#include <string>
#include <vector>

#include "analysis/page/article.h"
#include "analysis/page/front.h"

namespace crossread {

/// The outlet by which a pasted page calls itself outside its article, where no lexicon lists it. Clear are
/// the line of rights with its year, an appeal, and its name beside a menu's word; the page's first lines
/// count where the file is named so too and another line has the name. "" where nothing is clear. `authors`
/// are no outlets.
///
///   "© 2025 La Gazette du Val"   "Suivez La Gazette du Val sur Telegram"   "La Gazette du Val - Accueil"
std::string outlet_by_own_words(const Front& front, const std::vector<BlockVerdict>& verdicts,
                                const Language& language, const std::vector<std::string>& authors);

}  // namespace crossread
