#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// What a file holds, told by its bytes first and by its name where they leave a choice.
enum class Kind { html, mhtml, text, markdown, json, pdf, image, archive, binary, empty };

/// `bytes` are unpacked (no gzip).
Kind kind_of(std::string_view path, std::string_view bytes);

/// Whether articles come in files of this name: .html .htm .xhtml .mht .mhtml .txt .md .markdown .json
/// .ndjson .jsonl .pdf, also followed by .gz.
bool is_article_name(std::string_view path);

/// "page.html.gz" -> "page", "a/b/articles.ndjson" -> "articles": the name without folder and known endings.
std::string id_of(std::string_view path);

}  // namespace crossread
