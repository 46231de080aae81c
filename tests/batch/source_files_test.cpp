// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/source_files.hpp"
#include "scratch_folder.hpp"

#include <chrono>
#include <doctest/doctest.h>
#include <fstream>
#include <set>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// Paths of what is found, inside the folder.
std::vector<std::string> found_in(const fs::path& folder, const SourcePatterns& patterns = {},
                                  const fs::path& output = "/nowhere") {
    std::vector<std::string> paths;
    for (const auto& [path, stamp] : find_source_files({folder.string()}, patterns, output).files)
        paths.push_back(fs::relative(path, folder).string());
    return paths;
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("patterns: a name is compared anywhere, a path from the folder on") {
    struct Row {
        const char *path, *pattern;
        bool matches;
    };
    for (const Row& row :
         {Row{"a.md", "*.md", true}, Row{"films/a.md", "*.md", true}, Row{"films/a.md", "films/*.md", true},
          Row{"films/old/a.md", "films/*.md", false}, Row{"films/old/a.md", "films/**", true},
          Row{"films/old/a.md", "**/a.md", true}, Row{"a.md", "**/a.md", true},
          Row{"films/old/a.md", "films/**/a.md", true}, Row{"films/a.md", "films/**/a.md", true},
          Row{"films/ba.md", "films/**/a.md", false}, Row{"films/a.md", "/a.md", false},
          Row{"a.md", "?.md", true}, Row{"ab.md", "?.md", false}, Row{"films", "films/", true},
          Row{"a/b", "?/?", true}, Row{"a/b/c", "a?b/c", false}, Row{"aXbXc.md", "a*b*c.md", true},
          Row{"aXbXc.mdx", "a*b*c.md", false}}) {
        CAPTURE(row.path);
        CAPTURE(row.pattern);
        CHECK(matches_pattern(row.path, row.pattern) == row.matches);
    }
}

TEST_CASE("patterns: many stars in a row take no time to speak of") {
    std::string pattern;
    for (int i = 0; i < 50; ++i)
        pattern += "*a";
    CHECK_FALSE(matches_pattern(std::string(2000, 'a') + "b", pattern));
}

TEST_CASE("sources: of a folder, texts are found, and not what is hidden, made or kept beside them") {
    const ScratchFolder folder;
    for (const char* path : {"a.md", "films/b.html", "_posts/c.markdown", "picture.png", ".git/d.md", ".e.md",
                             "_drafts/f.md", "_site/g.html", "node_modules/h/README.md", "out/a/a.txt"})
        write(folder / path, "x");
    CHECK(found_in(folder.path(), {}, folder / "out") == Paths{"_posts/c.markdown", "a.md", "films/b.html"});
}

TEST_CASE("sources: patterns choose files, and a folder's pattern all that is in it") {
    const ScratchFolder folder;
    for (const char* path : {"a.md", "a.xml", "films/b.md", "films/old/c.md", "notes/d.md"})
        write(folder / path, "x");
    CHECK(found_in(folder.path(), {{"*.xml"}, {}}) == Paths{"a.xml"});
    CHECK(found_in(folder.path(), {{}, {"films"}}) == Paths{"a.md", "notes/d.md"});
    CHECK(found_in(folder.path(), {{"films/**"}, {"films/old"}}) == Paths{"films/b.md"});
}

TEST_CASE("sources: a file that is named needs no ending; one that is missing is told of") {
    const ScratchFolder folder;
    write(folder / "feed.rss", "x");
    const SourceFiles found =
        find_source_files({folder / "feed.rss", folder / "missing"}, {}, folder / "out");
    CHECK(found.files.contains((folder / "feed.rss").string()));
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].error == "No such file or directory");
}

TEST_CASE("sources: a stamp that is too fresh to be trusted is not") {
    const ScratchFolder folder;
    write(folder / "a.md", "x");
    const auto stamp = [&] { return find_source_files({folder.path()}, {}, "/o").files.begin()->second; };
    CHECK(stamp().size_bytes == 1);
    CHECK(stamp().changed_ns == 0);
}

TEST_CASE("sources: the folders that were looked through are told, and which changes in them matter") {
    const ScratchFolder folder;
    write(folder / "films/new/a.md", "x");
    write(folder / "_drafts/b.md", "x");
    write(folder / "c.md", "x");
    fs::create_directory(folder / "episodes");
    const SourceFiles found = find_source_files({folder.path(), folder / "c.md"}, {}, folder / "episodes");
    CHECK(std::set<std::string>(found.folders.begin(), found.folders.end()) ==
          std::set<std::string>{folder.path(), folder / "films", folder / "films/new"});

    const SourcePatterns patterns{{}, {"films/old"}};
    const auto concerns = [&](const char* path, bool is_folder = false) {
        return concerns_sources(path, is_folder, {"/site", "/feed.xml"}, patterns);
    };
    CHECK(concerns("/site/films/a.md"));
    CHECK(concerns("/site/films", true));
    CHECK(concerns("/feed.xml"));
    CHECK(concerns("/site", true));
    CHECK_FALSE(concerns("/site/films/.a.md.swp"));
    CHECK_FALSE(concerns("/site/films/a.md~"));
    CHECK_FALSE(concerns("/site/films/4913"));
    CHECK_FALSE(concerns("/site/films/old/a.md"));
    CHECK_FALSE(concerns("/site/films/old", true));
    CHECK_FALSE(concerns("/site/_site/a.md"));
    CHECK_FALSE(concerns("/site/.git", true));
    CHECK_FALSE(concerns("/site/_site", true));
    CHECK_FALSE(concerns("/other.xml"));
}
