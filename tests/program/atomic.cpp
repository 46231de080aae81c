// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <chrono>
#include <doctest/doctest.h>
#include <random>
#include <thread>

using namespace reviewcast::testing;

TEST_CASE("narrate: killed at any instant, an episode is the old one or the new one, whole") {
    const ScratchFolder folder;
    const std::string review = folder / "a.txt";
    const std::vector<std::string> narrate{REVIEWCAST_PROGRAM, "narrate", review, "-o",
                                           folder / "out",     "--title", "A"};
    const auto render = [&](const std::string& text) {
        write_file(review, text);
        REQUIRE(run(narrate).exit_code == 0);
        return snapshot(folder / "out");
    };
    const std::string old_text = "The old words of a fine film. 8/10.";
    const std::string new_text = "The new words of a finer film, which has grown. 9/10.";
    const auto begin = std::chrono::steady_clock::now();
    const auto renewed = render(new_text);
    const auto whole = std::chrono::steady_clock::now() - begin;
    const auto old = render(old_text);
    CHECK_FALSE(old == renewed);

    std::mt19937 random(5);
    write_file(review, new_text);
    for (int round = 0; round < 30; ++round) {
        Program program(narrate);
        std::this_thread::sleep_for(whole * (random() % 1100) / 1000);
        program.kill();
        (void)program.wait();
        const auto seen = snapshot(folder / "out/a");
        auto expected = [&](const auto& files) {
            for (const auto& [name, bytes] : files)
                if (!seen.contains(name.substr(2)) || seen.at(name.substr(2)) != bytes) return false;
            return seen.size() == files.size();
        };
        const bool is_old_or_new = expected(old) || expected(renewed);
        CHECK(is_old_or_new);
    }
    // The next run finishes the work and removes what the killed ones left.
    REQUIRE(run(narrate).exit_code == 0);
    CHECK(snapshot(folder / "out") == renewed);
}

TEST_CASE("narrate: an interrupted run ends with an error and leaves nothing") {
    const ScratchFolder folder;
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "A sentence that takes its time to be spoken aloud. ";
    write_file(folder / "a.txt", text);
    const Outcome outcome =
        run({"sh", "-c", "\"$0\" narrate \"$1\" -o \"$2\" & sleep 1; kill -TERM $!; wait $!",
             REVIEWCAST_PROGRAM, folder / "a.txt", folder / "out"});
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err.find("interrupted") != std::string::npos);
    CHECK(snapshot(folder / "out").empty());
}
