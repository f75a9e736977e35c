#pragma once

#include <nlohmann/json_fwd.hpp>

#include "analysis/page/article.h"

namespace crossread {

/// {"id","outlet","title","date","author","credit","language","url","text"}, null where unknown.
nlohmann::ordered_json article_json(const Article& article);

/// The blocks of a page: [{"text","kept","reason","confidence","why"}], confidence from 0.5 to 1.
nlohmann::ordered_json blocks_json(const Page& page);

}  // namespace crossread
