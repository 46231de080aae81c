// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/episode_folder.hpp"

#include "base/error.hpp"
#include "base/json.hpp"
#include "hand_made_sound.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace reviewcast;
namespace fs = std::filesystem;

namespace {

Review review_of(const std::string& file, const std::string& sha256) {
    Review review;
    review.id = "dune";
    review.source.name = file;
    review.source.sha256 = sha256;
    return review;
}

/// Puts the report of an episode into a folder, as if it had been published.
void publish_as(const fs::path& folder, const std::string& file, const std::string& sha256,
                const std::string& title) {
    fs::create_directories(folder);
    const Json report{{"program", "reviewcast"},
                      {"title", title},
                      {"source", {{"name", file}, {"sha256", sha256}}},
                      {"files", Json::array({{{"name", "dune.mp3"}}})}};
    std::ofstream(folder / "report.json") << to_text(report);
    std::ofstream(folder / "dune.mp3") << "sound";
}

struct Chosen {
    std::string name;
    std::size_t warnings = 0;
    friend bool operator==(const Chosen&, const Chosen&) = default;
};

Chosen choose(const fs::path& output, const Review& review, const std::set<fs::path>& written = {}) {
    Chosen chosen;
    chosen.name = choose_episode_folder(output, review, "Dune", written,
                                        [&](const Warning& warning) {
                                            CHECK(warning.code == "replaced");
                                            ++chosen.warnings;
                                        })
                      .filename()
                      .string();
    return chosen;
}

}  // namespace

TEST_CASE("choose_episode_folder: a free name is the slug") {
    const hand_made::Folder output;
    CHECK(choose(output.path(), review_of("a.txt", "1")) == Chosen{"dune"});
    CHECK(choose(output.path() / "missing", review_of("a.txt", "1")) == Chosen{"dune"});
}

TEST_CASE(
    "choose_episode_folder: the same review replaces its folder, with a warning when its text changed") {
    const hand_made::Folder output;
    publish_as(output.path() / "dune", "a.txt", "1", "Dune");
    CHECK(choose(output.path(), review_of("a.txt", "1")) == Chosen{"dune"});
    CHECK(choose(output.path(), review_of("elsewhere/b.txt", "1")) == Chosen{"dune"});
    CHECK(choose(output.path(), review_of("drafts/a.txt", "2")) == Chosen{"dune", 1});
}

TEST_CASE("choose_episode_folder: another review of the same name gets the next number") {
    const hand_made::Folder output;
    publish_as(output.path() / "dune", "a.txt", "1", "Dune");
    CHECK(choose(output.path(), review_of("b.txt", "2")) == Chosen{"dune-2"});
    publish_as(output.path() / "dune-2", "b.txt", "2", "Dune");
    CHECK(choose(output.path(), review_of("b.txt", "2")) == Chosen{"dune-2"});
    CHECK(choose(output.path(), review_of("c.txt", "3")) == Chosen{"dune-3"});
}

TEST_CASE("choose_episode_folder: another title from the same file is another review") {
    const hand_made::Folder output;
    publish_as(output.path() / "dune", "a.txt", "1", "Dune!");
    CHECK(choose(output.path(), review_of("a.txt", "2")) == Chosen{"dune-2"});
}

TEST_CASE("choose_episode_folder: two files of one name in one run do not replace each other") {
    const hand_made::Folder output;
    publish_as(output.path() / "dune", "review.txt", "1", "Dune");
    const std::set<fs::path> written{output.path() / "dune"};
    CHECK(choose(output.path(), review_of("b/review.txt", "2"), written) == Chosen{"dune-2"});
    CHECK(choose(output.path(), review_of("b/review.txt", "1"), written) == Chosen{"dune"});
}

TEST_CASE("choose_episode_folder: standard input is known by its bytes alone") {
    const hand_made::Folder output;
    publish_as(output.path() / "dune", "standard input", "1", "Dune");
    CHECK(choose(output.path(), review_of("standard input", "1")) == Chosen{"dune"});
    CHECK(choose(output.path(), review_of("standard input", "2")) == Chosen{"dune-2"});
}

TEST_CASE("choose_episode_folder: what this program did not write is never replaced") {
    const hand_made::Folder output;
    const fs::path folder = output.path() / "dune";
    const auto message = [&](const std::string& why) {
        return folder.string() + ": " + why + "; move it away or choose another output folder";
    };
    const Review review = review_of("a.txt", "1");
    const auto refused = [&](const std::string& why) {
        CHECK_THROWS_WITH_AS((void)choose(output.path(), review), message(why).c_str(), ExternalError);
    };
    fs::create_directories(folder);
    refused("exists and is not an episode of this program");
    std::ofstream(folder / "report.json") << "{\"program\": \"another\", \"files\": []}";
    refused("exists and is not an episode of this program");
    std::ofstream(folder / "report.json") << "not JSON";
    refused("exists and is not an episode of this program");
    publish_as(folder, "a.txt", "1", "Dune");
    std::ofstream(folder / "notes.txt") << "mine";
    refused("holds notes.txt, which this program did not write");
    fs::rename(folder, output.path() / "elsewhere");
    fs::create_directory_symlink(output.path() / "elsewhere", folder);
    refused("exists and is no folder");
    fs::remove(folder);
    std::ofstream(folder) << "a file";
    refused("exists and is no folder");
}

TEST_CASE("choose_episode_folder: items of one feed keep their folders apart, whatever they are called") {
    const hand_made::Folder output;
    const auto publish_item = [&](const std::string& folder, const std::string& item) {
        publish_as(output.path() / folder, "feed.xml", "1", "Dune");
        Json report = Json::parse(std::ifstream(output.path() / folder / "report.json"));
        report["source"]["item"] = item;
        std::ofstream(output.path() / folder / "report.json") << to_text(report);
    };
    const auto item = [](const std::string& id) {
        Review review = review_of("feed.xml", "1");
        review.source.item = id;
        return review;
    };
    publish_item("dune", "a");
    CHECK(choose(output.path(), item("a")) == Chosen{"dune"});
    CHECK(choose(output.path(), item("b")) == Chosen{"dune-2"});
    CHECK(choose(output.path(), item("a"), {output.path() / "dune"}) == Chosen{"dune-2"});
    publish_item("dune-2", "b");
    CHECK(choose(output.path(), item("b")) == Chosen{"dune-2"});
}

TEST_CASE("choose_episode_folder: an item is known by its id, whatever stands beside it in a changed feed") {
    const hand_made::Folder output;
    const auto item = [](const std::string& id) {
        Review review = review_of("feed.xml", "2");
        review.source.item = id;
        return review;
    };
    publish_as(output.path() / "dune", "feed.xml", "1", "Dune");
    Json report = Json::parse(std::ifstream(output.path() / "dune/report.json"));
    const auto rewrite = [&](const Json& id) {
        report["source"]["item"] = id;
        std::ofstream(output.path() / "dune/report.json") << to_text(report);
    };
    rewrite("a");
    CHECK(choose(output.path(), item("a")) == Chosen{"dune", 1});
    CHECK(choose(output.path(), item("newest")) == Chosen{"dune-2"});
    rewrite(7);
    CHECK(choose(output.path(), item("a")) == Chosen{"dune-2"});
}
