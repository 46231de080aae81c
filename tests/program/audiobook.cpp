// SPDX-License-Identifier: GPL-3.0-or-later
// The audiobook profile from the command line, measured by ffmpeg.
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

namespace {

const std::string review =
    "Title: The Bell Foundry\nScore: 3/5\n\n"
    "Nobody in this film rings a bell, and all of them hear one. It takes its time.\n\n"
    "Verdict: Stay for the last quarter of an hour!\n";

/// What ffmpeg's meter reads of all channels together, after a filter.
double level(const std::string& file, const std::string& name, const std::string& filter = "anull") {
    const std::string stats = run({"ffmpeg", "-hide_banner", "-nostats", "-i", file, "-map", "0:a", "-af",
                                   filter + ",astats", "-f", "null", "-"})
                                  .err;
    const auto at = stats.rfind(name + " level dB: ");
    INFO(stats);
    REQUIRE(at != std::string::npos);
    return std::stod(stats.substr(stats.find(": ", at) + 2));
}

Json stream_of(const std::string& file) {
    return Json::parse(
        run({"ffprobe", "-v", "error", "-show_streams", "-of", "json", file}).out)["streams"][0];
}

}  // namespace

TEST_CASE("narrate: --profile audiobook keeps the limits of ACX as ffmpeg measures them") {
    const ScratchFolder folder;
    for (const char* voice : {"american-woman", "american-rms"}) {
        CAPTURE(voice);
        const Outcome narrated = run_reviewcast({"narrate", "-", "-o", folder / "out", "--profile",
                                                 "audiobook", "--format", "flac", "--voice", voice},
                                                review);
        INFO(narrated.err);
        REQUIRE(narrated.exit_code == 0);
        const fs::path episode = narrated.out.substr(0, narrated.out.size() - 1);
        const std::string mp3 = episode / (episode.filename().string() + ".mp3");
        const Json stream = stream_of(mp3);
        CHECK(stream["bit_rate"] == "192000");
        CHECK(stream["sample_rate"] == "44100");
        for (const std::string& file :
             {mp3, std::string(episode / (episode.filename().string() + ".flac"))}) {
            CAPTURE(file);
            CHECK(level(file, "RMS") >= -23);
            CHECK(level(file, "RMS") <= -18);
            CHECK(level(file, "Peak") < -3);
            for (const char* end : {"atrim=0:1.2", "areverse,atrim=0:2.8"}) {
                CAPTURE(end);
                CHECK(level(file, "RMS", end) < -60);
                CHECK(level(file, "RMS", end) > -80);
            }
            for (const char* end : {"atrim=0:5", "areverse,atrim=0:5"})
                CHECK(level(file, "RMS", end) > -40);
        }
        CHECK(run_reviewcast({"verify", episode}).exit_code == 0);
    }
}

TEST_CASE("narrate: an audiobook of too low a bit rate is refused before anything is spoken") {
    const ScratchFolder folder;
    const Outcome outcome = run_reviewcast(
        {"narrate", "-", "-o", folder / "out", "--profile", "audiobook", "--bitrate", "128"}, review);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err ==
          "reviewcast: --bitrate 128 is too low for --profile audiobook; allowed: 192, 256, 320\n");
    CHECK_FALSE(fs::exists(folder / "out"));
    const Outcome unknown = run_reviewcast({"narrate", "-", "--profile", "vinyl"}, review);
    CHECK(unknown.exit_code == 2);
    CHECK(unknown.err.find("audiobook") != std::string::npos);
}
