// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "scratch_folder.hpp"

#include <csignal>
#include <doctest/doctest.h>
#include <fstream>
#include <set>
#include <unistd.h>

using namespace reviewcast;

namespace {

std::set<std::string> names_in(const std::filesystem::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename());
    return names;
}

void write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

}  // namespace

TEST_CASE("AtomicFile: appears on commit and leaves nothing without") {
    const testing::ScratchFolder folder;
    {
        AtomicFile file(folder / "a.wav");
        write(file.staged(), "new");
    }
    CHECK(names_in(folder.path()).empty());
    AtomicFile file(folder / "a.wav");
    write(file.staged(), "new");
    file.commit();
    CHECK(names_in(folder.path()) == std::set<std::string>{"a.wav"});
    CHECK(read_file(folder / "a.wav", 10) == "new");
}

TEST_CASE("AtomicFile: a missing folder is an error that names the file") {
    CHECK_THROWS_WITH_AS(AtomicFile("/nowhere/a.wav"), "writing /nowhere/a.wav: No such file or directory",
                         ExternalError);
}

TEST_CASE("StagedFolder: appears whole on commit, makes its parents, and replaces an old folder") {
    const testing::ScratchFolder folder;
    const auto target = folder.path() / "site" / "film";
    for (const std::string text : {"first", "second"}) {
        StagedFolder staged(target);
        write(staged.staged() / (text + ".txt"), text);
        CHECK(std::filesystem::exists(target) == (text == "second"));
        staged.commit();
        CHECK(names_in(target) == std::set<std::string>{text + ".txt"});
    }
    CHECK(names_in(target.parent_path()) == std::set<std::string>{"film"});
}

TEST_CASE("StagedFolder: uncommitted it leaves the old folder as it was") {
    const testing::ScratchFolder folder;
    std::filesystem::create_directory(folder / "film");
    write(folder.path() / "film" / "old", "old");
    {
        StagedFolder staged(folder / "film");
        write(staged.staged() / "new", "new");
    }
    CHECK(names_in(folder.path()) == std::set<std::string>{"film"});
    CHECK(names_in(folder / "film") == std::set<std::string>{"old"});
}

TEST_CASE("StagedFolder: a file in the way and a folder that cannot be written are errors") {
    const testing::ScratchFolder folder;
    write(folder / "film", "a file");
    const std::string target = folder / "film";
    CHECK_THROWS_WITH_AS(StagedFolder{target},
                         (target + ": is in the way; a folder is to stand there").c_str(), ExternalError);
    CHECK_THROWS_AS(StagedFolder(folder / "film/under"), ExternalError);
    CHECK_THROWS_AS(StagedFolder("/proc/film"), ExternalError);
}

TEST_CASE("StagedFolder: what a killed process left is removed by the next, and a living one's is not") {
    const testing::ScratchFolder folder;
    Child killed(
        [&] {
            const StagedFolder staged(folder / "film");
            write(staged.staged() / "half", "half");
            ::raise(SIGKILL);
        },
        std::chrono::seconds(10));
    CHECK_FALSE(killed.wait().succeeded);
    CHECK(names_in(folder.path()).size() == 1);
    const StagedFolder living(folder / "other");
    CHECK(names_in(folder.path()).size() == 1);
    {
        const StagedFolder next(folder / "film");
        CHECK(names_in(folder.path()).size() == 2);
        CHECK(std::filesystem::exists(living.staged()));
    }
}

TEST_CASE("StagedFolder: is staged where it is told to be, and replaces a folder elsewhere") {
    const testing::ScratchFolder folder;
    for (const std::string text : {"first", "second"}) {
        StagedFolder staged(folder / "film", folder / "staging");
        CHECK(staged.staged().parent_path() == folder / "staging");
        write(staged.staged() / text, text);
        staged.commit();
        CHECK(names_in(folder / "film") == std::set<std::string>{text});
    }
    CHECK(names_in(folder / "staging").empty());
}

TEST_CASE("remove_abandoned: what a killed process staged goes, what a living one stages stays") {
    const testing::ScratchFolder folder;
    const StagedFolder living(folder / "living", folder / "staging");
    Child child(
        [&] {
            const StagedFolder staged(folder / "film", folder / "staging");
            write(staged.staged() / "a", "a");
            ::kill(::getpid(), SIGKILL);
        },
        std::chrono::seconds(20));
    CHECK_FALSE(child.wait().succeeded);
    CHECK(names_in(folder / "staging").size() == 2);
    remove_abandoned(folder / "staging");
    CHECK(names_in(folder / "staging") == std::set<std::string>{living.staged().filename()});
}

TEST_CASE("write_file_atomically: replaces a file whole; what a killed process left is removed by name") {
    const testing::ScratchFolder folder;
    write_file_atomically(folder / "a", "first");
    write_file_atomically(folder / "a", "second");
    CHECK(read_file(folder / "a", 10) == "second");
    write(folder / ".a.partial-x1y2z3", "half");
    write(folder / ".mine", "mine");
    remove_partial_files(folder.path());
    CHECK(names_in(folder.path()) == std::set<std::string>{".mine", "a"});
}
