// SPDX-License-Identifier: GPL-3.0-or-later
// Whole episodes, checked by programs that the project does not link.
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast::testing;
using reviewcast::Json;

namespace {

namespace fs = std::filesystem;

bool finds_fault(const std::string& shell_command, const std::string& file) {
    const Outcome outcome = run({"sh", "-c", shell_command, file});
    if (outcome.exit_code != 0) MESSAGE(outcome.out << outcome.err);
    return outcome.exit_code != 0;
}

fs::path only_file(const fs::path& folder, const std::string& extension) {
    fs::path found;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == extension) found = entry.path();
    return found;
}

}  // namespace

TEST_CASE("narrate: every sample becomes an episode in which no outside program finds a fault") {
    const ScratchFolder folder;
    std::vector<std::string> arguments{"narrate", "-o", folder.path()};
    for (const auto& review : samples())
        arguments.push_back(review);
    CHECK(samples().size() >= 11);
    const Outcome narrated = run_reviewcast(arguments);
    REQUIRE(narrated.exit_code == 0);
    CHECK(narrated.err.empty());

    std::vector<std::string> episodes{"verify"};
    for (const auto& entry : fs::directory_iterator(folder.path()))
        episodes.push_back(entry.path());
    CHECK(episodes.size() == samples().size() + 1);
    const Outcome verified = run_reviewcast(episodes);
    CHECK(verified.exit_code == 0);
    if (verified.exit_code != 0) MESSAGE(verified.out << verified.err);

    for (std::size_t i = 1; i < episodes.size(); ++i) {
        CAPTURE(episodes[i]);
        const fs::path mp3 = only_file(episodes[i], ".mp3");
        CHECK_FALSE(finds_fault("! mp3val \"$0\" | grep -E '^(WARNING|ERROR)'", mp3));
        CHECK_FALSE(finds_fault("mp3check -e -B -S \"$0\"", mp3));
        CHECK_FALSE(finds_fault("! mpg123 -v -t \"$0\" 2>&1 | grep -E 'Warning|error|Illegal'", mp3));
        const Outcome tags =
            run({"/usr/bin/python3", fs::path(REVIEWCAST_TESTS) / "program/check_tags.py", episodes[i]});
        CHECK(tags.exit_code == 0);
        if (tags.exit_code != 0) MESSAGE(tags.out << tags.err);
    }
}

TEST_CASE("narrate: the same input gives the same bytes, also after another review and with other jobs") {
    const ScratchFolder folder;
    const auto all = samples();
    REQUIRE(all.size() >= 2);
    const std::string first = all[0], second = all[1];
    REQUIRE(
        run_reviewcast({"narrate", first, "-o", folder / "a", "--jobs", "1", "--master", "flac"}).exit_code ==
        0);
    REQUIRE(run_reviewcast({"narrate", second, first, "-o", folder / "b", "--jobs", "4", "--master", "flac"})
                .exit_code == 0);
    const auto once = snapshot(folder / "a");
    const auto again = snapshot(folder / "b");
    CHECK(once.size() >= 8);
    for (const auto& [name, bytes] : once) {
        CAPTURE(name);
        REQUIRE(again.contains(name));
        CHECK((again.at(name) == bytes));
    }
}

TEST_CASE("narrate: the MP3 decodes to exactly the master's samples") {
    const ScratchFolder folder;
    const std::string review = samples().front();
    REQUIRE(run_reviewcast({"narrate", review, "-o", folder.path(), "--master", "wav"}).exit_code == 0);
    const fs::path episode = fs::directory_iterator(folder.path())->path();
    const auto count = [](const std::string& command, const std::string& file) {
        return std::stol(run({"sh", "-c", command, file}).out);
    };
    const long decoded = count("mpg123 -q -s \"$0\" | wc -c", only_file(episode, ".mp3")) / 2;
    const long master = count("ffprobe -v error -show_entries stream=duration_ts -of csv=p=0 \"$0\"",
                              only_file(episode, ".wav"));
    CHECK(decoded == master);
    const Json report = Json::parse(snapshot(episode)["report.json"]);
    CHECK(report.at("samples") == master);
}

TEST_CASE("narrate: --json prints the reports, --bitrate and --show are obeyed, standard input is read") {
    const ScratchFolder folder;
    const Outcome outcome = run_reviewcast({"narrate", "-", "-o", folder.path(), "--json", "--bitrate", "64",
                                            "--show", "Late Reviews", "--title", "Vertigo"},
                                           "It still turns the head. 9/10.");
    REQUIRE(outcome.exit_code == 0);
    const Json episode = Json::parse(outcome.out).at("episodes").at(0);
    CHECK(episode.at("review") == "standard input");
    CHECK(fs::path(episode.at("folder").get<std::string>()).filename() == "vertigo");
    CHECK(episode.at("report").at("tags").at("album") == "Late Reviews");
    const Outcome bitrate = run({"ffprobe", "-v", "error", "-show_entries", "stream=bit_rate", "-of",
                                 "csv=p=0", folder.path() / "vertigo/vertigo.mp3"});
    CHECK(bitrate.out == "64000\n");
}

TEST_CASE("narrate: plain episodes hold the review's words and no host's") {
    const ScratchFolder folder;
    REQUIRE(run_reviewcast({"narrate", "-", "-o", folder.path(), "--plain", "--title", "Vertigo"},
                           "It still turns the head.\n\nHighlights: The tower.\n")
                .exit_code == 0);
    auto files = snapshot(folder / "vertigo");
    CHECK(files["vertigo.txt"].find("synthetic") == std::string::npos);
    CHECK(files["vertigo.txt"].find("It still turns the head.") != std::string::npos);
    CHECK(files["vertigo.txt"].find("Highlights") != std::string::npos);
}
