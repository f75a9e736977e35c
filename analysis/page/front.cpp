#include "analysis/page/front.h"

#include <utility>

#include "analysis/page/html_blocks.h"
#include "analysis/page/text_blocks.h"
#include "analysis/text/language.h"

namespace crossread {
namespace {

constexpr std::size_t kLongLine = 80;  // bytes: menus and headlines are shorter, and often of mixed languages

/// The longer lines without many links, from which the page's language is told.
std::string prose_of(const BlockList& list) {
  std::string prose;
  for (const Block& block : list.blocks)
    if (block.text.size() >= kLongLine && link_share(block) < 0.5) prose += block.text + "\n";
  return prose;
}

Front front_of(Head head, BlockList list, const PageClues& clues, const Languages& languages,
               std::string_view given) {
  std::string language(given);
  if (language.empty())
    language = language_of(prose_of(list) + clues.description + "\n" + clues.body, head.language);
  ReadPage page = read_page(std::move(list), clues, languages.of(language));
  return {.head = std::move(head), .language = std::move(language), .page = std::move(page)};
}

}  // namespace

Front html_front(std::string_view utf8, const Languages& languages, std::string_view language) {
  Head head;
  BlockList list;
  {
    const HtmlTree tree = parse_html(utf8);  // many times the page, so not kept while that is read
    head = head_of(tree);
    list = blocks_of(tree, MarkupWords(languages.of({}).markup));
  }
  const PageClues clues{.title = head.og_title.empty() ? head.page_title : head.og_title,
                        .description = head.description,
                        .body = head.linked.body};
  return front_of(std::move(head), std::move(list), clues, languages, language);
}

Front text_front(std::string_view utf8, const Languages& languages, std::string_view language) {
  return front_of({}, text_blocks_of(utf8), {}, languages, language);
}

Front plain_front(BlockList list, const std::string& title, const Languages& languages,
                  std::string_view language) {
  return front_of({}, std::move(list), {.title = title, .description = {}, .body = {}}, languages, language);
}

}  // namespace crossread
