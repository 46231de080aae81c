// SPDX-License-Identifier: GPL-3.0-or-later
// Episodes with further encodings: how they are published, reported and verified.
#include "base/digest.hpp"
#include "base/file.hpp"
#include "episode/decode.hpp"
#include "episode/encode_sound.hpp"
#include "episode/master_within.hpp"
#include "episode/publish.hpp"
#include "episode/verify.hpp"
#include "hand_made_sound.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;
namespace fs = std::filesystem;

namespace {

const std::set<SoundFormat> all_formats{all_sound_formats.begin(), all_sound_formats.end()};

Published publish_with(const fs::path& output, EpisodeOptions options) {
    return publish(make_episode(hand_made::mastered(), options, hand_made::no_warnings), output, "{}\n",
                   options, {}, hand_made::no_warnings);
}

/// One episode in every encoding for all tests; each damages a copy of its own.
const Published& good_episode() {
    static const hand_made::Folder output;
    static const Published published =
        publish_with(output.path(), {.keep_master = MasterFormat::flac, .formats = all_formats});
    return published;
}

std::string bytes_of(const fs::path& file) {
    return read_file(file, 1u << 30);
}

/// What verify finds in a copy of the episode whose report says something else, or whose file holds other
/// bytes.
std::string found_after(const std::string& pointer, const Json& value, const std::string& file = {},
                        const std::string& bytes = {}) {
    const hand_made::Folder parent;
    const fs::path folder = parent / "dune-part-two";
    fs::copy(good_episode().folder, folder);
    Json report = good_episode().report;
    if (!pointer.empty()) report[Json::json_pointer(pointer)] = value;
    if (!file.empty()) {
        std::ofstream(folder / file, std::ios::binary) << bytes;
        for (Json& listed : report["files"])
            if (listed["name"] == file) {
                listed["bytes"] = bytes.size();
                listed["sha256"] = sha256_hex(bytes);
            }
    }
    std::ofstream(folder / "report.json") << to_text(report);
    std::string found;
    for (const Finding& finding : verify_episode(folder))
        found += finding.file + ": " + finding.what + "\n";
    return found;
}

}  // namespace

TEST_CASE(
    "publish: each further encoding is listed, as long as the MP3, and within the limits once decoded") {
    const auto& [folder, report] = good_episode();
    CHECK(report["settings"]["formats"] == Json::array({"flac", "m4a", "opus"}));
    REQUIRE(report["encodings"].size() == 3);
    for (const Json& encoding : report["encodings"]) {
        const std::string name = encoding["name"];
        CAPTURE(name);
        const Pcm decoded = decode_audio(folder / name);
        CHECK(encoding["samples"] == decoded.size());
        CHECK(encoding["sample_rate"] == decoded.sample_rate());
        CHECK(to_ms(decoded.size(), decoded.sample_rate()) == report["duration_ms"]);
        CHECK(keeps(measure_loudness(decoded), {}));
        CHECK(std::ranges::any_of(report["files"], [&](const Json& file) { return file["name"] == name; }));
    }
    CHECK(report["encodings"][1]["bitrate_kbps"] == aac_bitrate_kbps);
    CHECK_FALSE(report["encodings"][0].contains("bitrate_kbps"));
    CHECK(verify_episode(folder) == std::vector<Finding>{});
}

TEST_CASE("publish: an episode without further encodings is what it always was") {
    const hand_made::Folder output;
    const Published published = publish_with(output.path(), {});
    CHECK_FALSE(published.report.contains("encodings"));
    CHECK_FALSE(published.report["settings"].contains("formats"));
    for (const char* name : {"dune-part-two.mp3", "dune-part-two.vtt", "chapters.json"})
        CHECK(bytes_of(published.folder / name) == bytes_of(good_episode().folder / name));
}

TEST_CASE("verify_episode: an encoding that is not as the report says is found") {
    CHECK(found_after("", {}) == "");
    const auto has = [](const std::string& found, const std::string& what) {
        CAPTURE(found);
        CHECK(found.find(what) != std::string::npos);
    };
    has(found_after("/encodings/0/samples", 5), "dune-part-two.flac: decodes to ");
    has(found_after("/encodings/1/sample_rate", 5),
        "dune-part-two.m4a: decodes at 44100 Hz, the report says 5");
    has(found_after("/encodings/2/loudness/integrated_lufs", -15.6), "dune-part-two.opus: measures -1");
    has(found_after("/encodings/2/loudness/true_peak_dbtp", -9), "dBTP, the report says -9.00");
    has(found_after("/tags/title", "Other"), "dune-part-two.m4a: its title is \"Dune & <Part Two>\"");
    has(found_after("/chapters/1/title", "Other"), "dune-part-two.opus: chapter 2 is \"The review\"");
    has(found_after("/encodings/0/name", "../x"), "");
    has(found_after("/encodings/1", "x"), "report.json: cannot be understood");

    const std::string m4a = bytes_of(good_episode().folder / "dune-part-two.m4a");
    const std::string half = m4a.substr(0, m4a.size() / 2);
    has(found_after("", {}, "dune-part-two.m4a", half), "dune-part-two.m4a: ");
    has(found_after("", {}, "dune-part-two.opus", "no sound"), "dune-part-two.opus: decoding ");
    has(found_after("", {}, "dune-part-two.flac", m4a), "dune-part-two.flac: holds aac, its name says flac");
}
