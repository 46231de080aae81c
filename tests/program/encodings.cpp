// SPDX-License-Identifier: GPL-3.0-or-later
// Further encodings from the command line, measured by strangers' programs.
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

namespace {

const std::string review =
    "---\ntitle: The Salt Keeper & <Sons>\nauthor: Mara Quill\nrating: 7/10\n---\n\n"
    "The keeper counts the doors of his house and opens none. It is slow, and it stays.\n\n"
    "## Verdict\n\nA quiet film! \xF0\x9F\x8E\xAC See it with somebody who talks.\n";

/// A number behind the last `name` that ffmpeg's meter prints.
double measured(const std::string& meter, const std::string& name) {
    const auto at = meter.rfind(name);
    REQUIRE(at != std::string::npos);
    return std::stod(meter.substr(at + name.size()));
}

}  // namespace

TEST_CASE(
    "narrate: --format makes further encodings that ffmpeg measures at -16 LUFS, with chapters and tags") {
    const ScratchFolder folder;
    write_file(folder / "reviewcast.toml", "[narrate]\nformat = [\"opus\", \"m4a\"]\n");
    const Outcome narrated =
        run_reviewcast({"narrate", "-", "-o", folder / "out", "--format", "flac", "--format", "opus",
                        "--format", "m4a", "--config", folder / "reviewcast.toml"},
                       review);
    INFO(narrated.err);
    REQUIRE(narrated.exit_code == 0);
    const fs::path episode = narrated.out.substr(0, narrated.out.size() - 1);
    const std::string slug = episode.filename();
    CHECK(run_reviewcast({"verify", episode}).exit_code == 0);
    for (const char* ending : {".m4a", ".opus", ".flac"}) {
        CAPTURE(ending);
        const std::string file = episode / (slug + ending);
        const Outcome meter = run({"ffmpeg", "-hide_banner", "-nostats", "-i", file, "-map", "0:a", "-af",
                                   "ebur128=peak=true", "-f", "null", "-"});
        CHECK(measured(meter.err, "I:") == doctest::Approx(-16).epsilon(0.5 / 16));
        CHECK(measured(meter.err, "Peak:") <= -1.0);
        const Json probed = Json::parse(run({"ffprobe", "-v", "error", "-show_chapters", "-show_format",
                                             "-show_streams", "-of", "json", file})
                                            .out);
        CHECK(probed["chapters"].size() >= 3);
        const Json& tags =
            probed["format"].contains("tags") ? probed["format"]["tags"] : probed["streams"][0]["tags"];
        CHECK(tags["title"] == "The Salt Keeper & <Sons>");
    }
    const Outcome configured = run_reviewcast(
        {"narrate", "-", "-o", folder / "out", "--config", folder / "reviewcast.toml"}, review);
    REQUIRE(configured.exit_code == 0);
    CHECK(fs::exists(episode / (slug + ".opus")));
    CHECK(fs::exists(episode / (slug + ".m4a")));
    CHECK_FALSE(fs::exists(episode / (slug + ".flac")));
}

TEST_CASE("narrate: an encoding that is not known is refused with those that are") {
    const Outcome outcome = run_reviewcast({"narrate", "-", "--format", "ogg"}, review);
    CHECK(outcome.exit_code == 2);
    for (const char* known : {"--format", "ogg", "m4a", "opus", "flac"})
        CHECK(outcome.err.find(known) != std::string::npos);
}
