// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/folder_watch.hpp"

#include "base/error.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;
using reviewcast::testing::ScratchFolder;

namespace {

namespace fs = std::filesystem;
constexpr std::chrono::milliseconds soon{20};

/// What happened so far; folders end with "/".
std::vector<std::string> heard(FolderWatch& watch, const ScratchFolder& folder) {
    std::vector<std::string> names;
    for (const FolderChange& change : watch.hear(soon))
        names.push_back(fs::path(change.path).lexically_relative(folder.path()).string() +
                        (change.is_folder ? "/" : ""));
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("watch: tells what is written, renamed, removed and made, when it is whole") {
    const ScratchFolder folder;
    FolderWatch watch;
    watch.add(folder.path());
    CHECK(heard(watch, folder).empty());
    {
        std::ofstream file(folder / "a");
        file << "half" << std::flush;
        CHECK(heard(watch, folder).empty());
    }
    CHECK(heard(watch, folder) == Names{"a"});
    fs::rename(folder / "a", folder / "b");
    CHECK(heard(watch, folder) == Names{"a", "b"});
    fs::create_hard_link(folder / "b", folder / "c");
    fs::create_symlink("b", folder / "d");
    CHECK(heard(watch, folder) == Names{"c", "d"});
    fs::remove(folder / "b");
    CHECK(heard(watch, folder) == Names{"b"});
    fs::create_directory(folder / "e");
    CHECK(heard(watch, folder) == Names{"e/"});
    std::ofstream(folder / "e/f") << "is not heard of";
    CHECK(heard(watch, folder).empty());
}

TEST_CASE("watch: a folder goes by the path that it was added with last, and may go") {
    const ScratchFolder folder;
    fs::create_directory(folder / "old");
    FolderWatch watch;
    watch.add(folder / "old");
    fs::rename(folder / "old", folder / "new");
    watch.add(folder / "new");
    CHECK(heard(watch, folder) == Names{"new/"});
    std::ofstream(folder / "new/a") << "a";
    CHECK(heard(watch, folder) == Names{"new/a"});
    fs::remove_all(folder / "new");
    CHECK(heard(watch, folder).size() == 2);  // the file and the folder
    watch.add(folder / "never");
    CHECK(heard(watch, folder).empty());
}
