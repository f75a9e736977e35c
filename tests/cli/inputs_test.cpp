#include "cli/inputs.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/cli/program.h"

using crossread::find_inputs;
using crossread::test::Folder;
using Names = std::vector<std::string>;

namespace {

/// The files read from the paths, all below `folder` and named from there.
Names read_from(const Folder& folder, std::vector<std::string> paths) {
  for (auto& path : paths) path = (folder.path() / path).string();
  Names names;
  for (const auto& file : find_inputs(paths).files)
    names.push_back(file.lexically_relative(folder.path()).string());
  return names;
}

}  // namespace

TEST_CASE("a folder gives its articles and those of its folders, by name", "[cli]") {
  const Folder folder;
  for (const auto* name : {"event/rt.HTML", "event/afp.txt", "event/2017/bbc.md.gz", "event/all.ndjson",
                           "event/more.jsonl", "event/note.markdown"})
    folder.write(name, "x");
  CHECK(read_from(folder, {"event"}) == Names{"event/2017/bbc.md.gz", "event/afp.txt", "event/all.ndjson",
                                              "event/more.jsonl", "event/note.markdown", "event/rt.HTML"});
}

TEST_CASE("hidden files, pictures and style sheets of a folder are passed over in silence", "[cli]") {
  const Folder folder;
  for (const auto* name : {"event/.draft.txt", "event/photo.jpg", "event/style.css.gz", "event/.git/a.txt"})
    folder.write(name, "x");
  folder.write("event/afp.txt", "x");
  CHECK(read_from(folder, {"event"}) == Names{"event/afp.txt"});
  CHECK(find_inputs(Names{folder.path() / "event"}).skipped.empty());
}

TEST_CASE("what a browser saved beside a page is no article", "[cli]") {
  const Folder folder;
  for (const auto* name : {"rt.html", "rt_files/frame.html", "afp.htm", "afp_fichiers/frame.html",
                           "afp_fichiers/photo.png", "bbc_files/alone.html"})
    folder.write(name, "x");
  CHECK(read_from(folder, {""}) == Names{"afp.htm", "bbc_files/alone.html", "rt.html"});
}

TEST_CASE("a folder of articles that is named after a page is read", "[cli]") {
  const Folder folder;
  folder.write("otan.html", "x");
  folder.write("otan_suite/lundi.txt", "x");
  CHECK(read_from(folder, {""}) == Names{"otan.html", "otan_suite/lundi.txt"});
}

TEST_CASE("an earlier report inside the folder is no article", "[cli]") {
  const Folder folder;
  folder.write("event/afp.txt", "x");
  folder.write("event/report/report.md", "x");
  folder.write("event/report/.crossread", "");
  CHECK(read_from(folder, {"event"}) == Names{"event/afp.txt"});
}

TEST_CASE("the order of the paths does not matter and no file is read twice", "[cli]") {
  const Folder folder;
  folder.write("a.txt", "x");
  folder.write("b.txt", "x");
  CHECK(read_from(folder, {"b.txt", "a.txt", "./b.txt", ""}) == Names{"a.txt", "b.txt"});
}

TEST_CASE("links to files are followed, links to folders are not", "[cli]") {
  const Folder folder;
  folder.write("elsewhere.txt", "x");
  folder.write("event/afp.txt", "x");
  std::filesystem::create_symlink(folder.path() / "elsewhere.txt", folder.path() / "event/link.txt");
  std::filesystem::create_directory_symlink(folder.path() / "event", folder.path() / "event/round");
  CHECK(read_from(folder, {"event"}) == Names{"event/afp.txt", "event/link.txt"});
}

TEST_CASE("bytes are read as they are", "[cli]") {
  const Folder folder;
  const std::string bytes(
      "\0\xff\r\n\x1a"
      "end",
      8);
  folder.write("page.html", bytes);
  CHECK(crossread::read_source(folder.path() / "page.html").bytes == bytes);
}
