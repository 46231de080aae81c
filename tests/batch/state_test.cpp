// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "batch/state.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

struct Home {
    ScratchFolder scratch;
    BatchFolder folder{scratch.path()};
    Home() { fs::create_directories(folder.home); }
};

EpisodeRecord episode(const std::string& item, const std::string& slug) {
    EpisodeRecord record{item, slug, "guid of " + slug, "2024-03-01", "en"};
    record.fingerprint.said = "abc";
    return record;
}

void append(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary | std::ios::app) << text;
}

}  // namespace

TEST_CASE("state: what is written is read, names of any bytes too") {
    const Home home;
    BatchState state;
    FileRecord& file = state["/site/a\xff\n.md"];
    file = {{12, 34, 56}, "sha", "environment"};
    file.error = "an error";
    file.wait_until = "2030-01-01";
    file.withheld = 2;
    file.episodes = {episode("", "a"), episode("2", "b")};
    file.episodes[0].status = EpisodeStatus::failed;
    file.episodes[0].error = "it crashed";
    file.episodes[1].reason = "review changed";
    file.episodes[1].is_gone = true;
    write_state(home.folder, state);
    const BatchState read = read_state(home.folder);
    REQUIRE(read.contains("/site/a\xff\n.md"));
    const FileRecord& again = read.at("/site/a\xff\n.md");
    CHECK(again.stamp == file.stamp);
    CHECK(again.sha256 == "sha");
    CHECK(again.environment == "environment");
    CHECK(again.error == "an error");
    CHECK(again.wait_until == "2030-01-01");
    CHECK(again.withheld == 2);
    REQUIRE(again.episodes.size() == 2);
    CHECK(again.episodes[0].slug == "a");
    CHECK(again.episodes[0].status == EpisodeStatus::failed);
    CHECK(again.episodes[0].error == "it crashed");
    CHECK(again.episodes[1].item == "2");
    CHECK(again.episodes[1].reason == "review changed");
    CHECK(again.episodes[1].is_gone);
    CHECK(again.episodes[1].fingerprint.said == "abc");
}

TEST_CASE("state: a folder without one has nothing behind it") {
    const Home home;
    CHECK(read_state(home.folder).empty());
}

TEST_CASE("state: a journal counts, and a line cut off by a kill or a power cut is passed over") {
    const Home home;
    BatchState state;
    state["/a.md"] = {{1, 2, 3}, "sha", "environment"};
    state["/a.md"].episodes = {episode("", "a")};
    write_state(home.folder, state);
    {
        EpisodeRecord done = episode("", "a");
        done.status = EpisodeStatus::rendered;
        Journal(home.folder, "").add("/a.md", done);
        append(home.folder.home / "journal", R"({"path":"/a.md","episode":{"item":"","sl)");
        Journal(home.folder, "").add("/b.md", episode("", "b"));
        append(home.folder.home / "journal", std::string("\0\0\0\n", 4));
        Journal(home.folder, "2-of-3").add("/c.md", episode("", "c"));
    }
    const BatchState read = read_state(home.folder);
    REQUIRE(read.size() == 3);
    CHECK(read.at("/a.md").episodes[0].status == EpisodeStatus::rendered);
    CHECK(read.at("/a.md").sha256 == "sha");
    CHECK(read.at("/b.md").stamp == FileStamp{});
    CHECK(read.at("/c.md").episodes[0].slug == "c");
    write_state(home.folder, read);
    CHECK_FALSE(fs::exists(home.folder.home / "journal"));
    CHECK_FALSE(fs::exists(home.folder.home / "journal-2-of-3"));
    CHECK(read_state(home.folder).size() == 3);
}

TEST_CASE("state: journals are folded into it, and nothing is written where there are none") {
    const Home home;
    fold_journals(home.folder, {});
    CHECK_FALSE(fs::exists(home.folder.state));
    Journal(home.folder, "1-of-2").add("/a.md", episode("", "a"));
    fold_journals(home.folder, read_state(home.folder));
    CHECK_FALSE(fs::exists(home.folder.home / "journal-1-of-2"));
    CHECK(read_state(home.folder).at("/a.md").episodes[0].slug == "a");
}

TEST_CASE("state: one that is damaged or of a later version is refused, with the way out") {
    const Home home;
    append(home.folder.state, "{\"reviewcast batch state\":2}\n");
    CHECK_THROWS_WITH_AS((void)read_state(home.folder),
                         doctest::Contains("state.jsonl:1: it is of another version of this program; restore "
                                           "the file, or remove it to render everything again"),
                         ExternalError);
    std::ofstream(home.folder.state) << "{\"reviewcast batch state\":1}\nnonsense\n";
    CHECK_THROWS_WITH_AS((void)read_state(home.folder), doctest::Contains("state.jsonl:2: "), ExternalError);
}
