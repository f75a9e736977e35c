#include "analysis/page/pages.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "analysis/in_parallel.h"
#include "analysis/page/charset.h"
#include "analysis/page/front.h"
#include "analysis/page/gzip.h"
#include "analysis/page/json_articles.h"
#include "analysis/page/judging.h"
#include "analysis/page/kind.h"
#include "analysis/page/markdown.h"
#include "analysis/page/mhtml.h"
#include "analysis/page/outlet_furniture.h"
#include "analysis/page/outlets.h"
#include "analysis/page/pdf.h"
#include "analysis/text/language.h"

namespace crossread {
namespace {

/// The credit books of the languages met so far; may be asked by several threads.
class CreditBooks {
 public:
  explicit CreditBooks(const Languages& languages) : languages_(languages) {}
  const CreditBook& of(const std::string& code) {
    const Language& language = languages_.of(code);
    const std::lock_guard lock(mutex_);
    return books_.try_emplace(language.code, language).first->second;
  }

 private:
  const Languages& languages_;
  std::mutex mutex_;
  std::map<std::string, CreditBook> books_;
};

[[noreturn]] void refuse(const std::string& path, Kind kind) {
  switch (kind) {
    case Kind::image:
      throw Error(path, "an image, not a page; save the page as HTML, or paste its text into a .txt file");
    case Kind::archive:
      throw Error(path, "an archive or office document; save the text as .txt or .html");
    case Kind::empty:
      throw Error(path, "the file is empty");
    default:
      throw Error(path, "a binary file, not a page");
  }
}

std::string text_of_lines(const BlockList& list) {
  std::string lines;
  for (const Block& block : list.blocks) lines += block.text + "\n";
  return lines;
}

/// Reads one file; several threads may share it.
class PageReader {
 public:
  PageReader(const Languages& languages, const std::string& language, const Limits& limits)
      : languages_(languages), language_(language), limits_(limits), credits_(languages) {}

  Harvest read(const Source& source) {
    Harvest found;
    try {
      read(source, found);
    } catch (const Error& error) {
      found.skipped.push_back(error);
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::exception& error) {  // of a parser that is not ours
      found.skipped.emplace_back(source.path, fmt::format("cannot be read: {}", error.what()));
    }
    drop_long_texts(source.path, found);
    for (Page& page : found.pages) page.source = source.path;
    return found;
  }

 private:
  void read(const Source& source, Harvest& found) {
    if (source.first_line > 0) {
      const std::string utf8 = utf8_as_written(source.bytes);
      return take(articles_of_lines(utf8, source.path, source.first_line, limits_.page, found.skipped),
                  found);
    }
    std::string unpacked;
    if (is_gzip(source.bytes)) unpacked = gunzipped(source.bytes, source.path, limits_.file);
    const std::string_view bytes =
        is_gzip(source.bytes) ? std::string_view(unpacked) : std::string_view(source.bytes);
    check_size(bytes.size(), limits_.file, "file", source.path);
    const Kind kind = kind_of(source.path, bytes);
    if (kind == Kind::json)
      return take(articles_of_json(utf8_as_written(bytes), source.path, limits_.page, found.skipped), found);
    check_size(bytes.size(), limits_.page, "page", source.path);
    Page page = page_of(kind, bytes, source.path);
    page.article.id = id_of(source.path);
    page.article.text = text_of(page.blocks);
    if (page.article.text.empty())
      throw Error(source.path, page.blocks.empty()
                                   ? "no text on this page"
                                   : "no article text on this page (only menus, notices or links)");
    found.pages.push_back(std::move(page));
  }

  Page page_of(Kind kind, std::string_view bytes, const std::string& path) {
    switch (kind) {
      case Kind::html:
        return page_of(html_front(utf8_of(bytes), languages_, language_), path);
      case Kind::text:
        return page_of(text_front(utf8_of(bytes), languages_, language_), path);
      case Kind::pdf:
        return page_of(text_front(text_of_pdf(bytes, path), languages_, language_), path);
      case Kind::markdown:
        return markdown_page(markdown_article(utf8_of(bytes), path));
      case Kind::mhtml: {
        const std::string html = html_of_mhtml(bytes);
        if (html.empty())
          throw Error(path, "no HTML page inside this MHTML file; save the page again as HTML");
        return page_of(html_front(html, languages_, language_), path);
      }
      default:
        refuse(path, kind);
    }
  }

  Page page_of(Front front, const std::string& path) {
    front.file_name = id_of(path);
    return judged(front, languages_.of(front.language), credits_.of(front.language));
  }

  Page markdown_page(MarkdownArticle article) {
    std::string known = language_.empty() ? article.given.language : language_;
    if (known.empty()) known = language_of(text_of_lines(article.list));
    const Front front = plain_front(std::move(article.list), article.given.title, languages_, known);
    Page page =
        judged_markdown(article.given, front, languages_.of(front.language), credits_.of(front.language));
    complete(page.article, {});
    return page;
  }

  void take(std::vector<Article> articles, Harvest& found) {
    for (Article& article : articles) {
      complete(article, article.title + "\n" + article.text);
      found.pages.push_back({.article = std::move(article), .blocks = {}});
    }
  }

  void drop_long_texts(const std::string& path, Harvest& found) const {
    std::erase_if(found.pages, [&](const Page& page) {
      const auto fault = beyond(page.article.text.size(), limits_.text, "text");
      if (fault.empty()) return false;
      found.skipped.emplace_back(path, fmt::format("the text of \"{}\" is {}", page.article.id, fault));
      return true;
    });
  }

  /// What an article that was given as such leaves unsaid and its text tells.
  void complete(Article& article, const std::string& text) {
    if (!language_.empty()) article.language = language_;
    if (article.language.empty()) article.language = language_of(text);
    if (article.outlet.empty()) article.outlet = outlet_at(article.url, languages_.of(article.language));
  }

  const Languages& languages_;
  const std::string& language_;
  const Limits& limits_;
  CreditBooks credits_;
};

}  // namespace

Harvest harvest(std::span<const Source> sources, const Languages& languages, const std::string& language,
                const Limits& limits) {
  return harvest(
      sources.size(), [&](std::size_t at) { return sources[at]; }, languages, language, limits);
}

Harvest harvest(std::size_t count, const std::function<Source(std::size_t)>& source_at,
                const Languages& languages, const std::string& language, const Limits& limits) {
  PageReader reader(languages, language, limits);
  std::vector<Harvest> by_source(count);
  in_parallel(count, [&](std::size_t at) {
    try {
      by_source[at] = reader.read(source_at(at));
    } catch (const Error& error) {
      by_source[at].skipped.push_back(error);
    }
  });
  Harvest whole;
  for (Harvest& one : by_source) {
    std::ranges::move(one.pages, std::back_inserter(whole.pages));
    std::ranges::move(one.skipped, std::back_inserter(whole.skipped));
  }
  drop_outlet_furniture(whole.pages);
  return whole;
}

}  // namespace crossread
