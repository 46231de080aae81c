// SPDX-License-Identifier: GPL-3.0-or-later
// Music and sounds beside the speech, from the options to the files.
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <sys/stat.h>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

namespace {

const std::string review =
    "---\ntitle: The Paper Sea\nauthor: Ines Holm\nrating: 6/10\n---\n\n"
    "A boy folds boats until the harbour is full of them. It is a small film, and it knows that.\n\n"
    "## Spoilers\n\nThe boats sail.\n\n## Verdict\n\nSee it by daylight.\n";

struct Studio {
    ScratchFolder folder;

    Studio() {
        fs::create_directory(folder / "site");
        write_file(folder / "site/sea.md", review);
    }
    /// A tone of some seconds in a container and codec by the file's ending.
    [[nodiscard]] std::string music(const std::string& name, int seconds = 6, int hz = 330) const {
        const std::string path = folder / name;
        const Outcome made = ::reviewcast::testing::run(
            {"ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i",
             "sine=frequency=" + std::to_string(hz) + ":duration=" + std::to_string(seconds), "-ac", "2",
             path});
        REQUIRE_MESSAGE(made.exit_code == 0, made.err);
        return path;
    }
    [[nodiscard]] Outcome run(const std::string& command, const std::string& output,
                              std::vector<std::string> options = {}) const {
        options.insert(options.begin(), {command, folder / "site/sea.md", "-o", folder / output});
        return run_reviewcast(std::move(options));
    }
    [[nodiscard]] auto files(const std::string& output) const {
        return snapshot(folder / output / "the-paper-sea");
    }
    [[nodiscard]] Json report(const std::string& output) const {
        return Json::parse(files(output).at("report.json"));
    }
};

/// When the first word of an episode is heard.
std::int64_t first_word_ms(const Json& transcript) {
    return transcript["sections"][0]["paragraphs"][0]["sentences"][0]["words"][0][1];
}

}  // namespace

TEST_CASE("narrate: with music and stings, loudness, peaks, chapters and times hold, in any number of jobs") {
    const Studio studio;
    const std::vector<std::string> sounds{"--stings",
                                          "--intro",
                                          studio.music("intro.ogg"),
                                          "--bed",
                                          studio.music("bed.m4a", 30),
                                          "--outro",
                                          studio.music("outro.mp3")};
    for (const char* jobs : {"1", "3"}) {
        auto options = sounds;
        options.insert(options.end(), {"--jobs", jobs, "--format", "flac"});
        const Outcome outcome = studio.run("narrate", std::string("out") + jobs, options);
        REQUIRE_MESSAGE(outcome.exit_code == 0, outcome.err);
    }
    CHECK(studio.files("out1") == studio.files("out3"));
    const Outcome verified = run_reviewcast({"verify", studio.folder / "out1/the-paper-sea"});
    CHECK_MESSAGE(verified.exit_code == 0, verified.out << verified.err);
    REQUIRE(studio.run("narrate", "plain").exit_code == 0);
    const Json with = studio.report("out1"), without = studio.report("plain");
    CHECK(with["settings"]["sounds"]["stings"] == true);
    CHECK(with["settings"]["sounds"]["intro"].get<std::string>().size() == 64);
    CHECK(!without["settings"].contains("sounds"));
    CHECK(with["chapters"].size() == without["chapters"].size());
    CHECK(with["duration_ms"] > without["duration_ms"].get<int>() + 9000);
    const Json transcript = Json::parse(studio.files("out1").at("transcript.json"));
    const auto first = first_word_ms(transcript);
    CHECK(first >= 6390);
    CHECK(first <= 6500);
    // A chapter begins a quarter of a second before its first word, behind the sting.
    for (std::size_t i = 1; i < with["chapters"].size(); ++i) {
        const Json& words = transcript["sections"][i]["paragraphs"][0]["sentences"][0]["words"];
        const std::int64_t lead =
            words[0][1].get<std::int64_t>() - with["chapters"][i]["start_ms"].get<std::int64_t>();
        CHECK(lead >= 249);
        CHECK(lead <= 251);
    }
}

TEST_CASE("narrate --plain: turns music and stings off, and no byte tells of them") {
    const Studio studio;
    REQUIRE(studio.run("narrate", "plain", {"--plain"}).exit_code == 0);
    REQUIRE(studio.run("narrate", "off", {"--plain", "--stings", "--intro", studio.music("intro.wav")})
                .exit_code == 0);
    CHECK(studio.files("plain") == studio.files("off"));
}

TEST_CASE("narrate --intro: what is no music is a usage error that names option, file and reason") {
    const Studio studio;
    write_file(studio.folder / "text.mp3", "This is no music.\n");
    write_file(studio.folder / "list.m3u8", "#EXTM3U\n#EXTINF:3,\nintro.wav\n");
    ::mkfifo((studio.folder / "pipe.wav").c_str(), 0600);
    const Outcome made = ::reviewcast::testing::run({"ffmpeg", "-v", "error", "-f", "lavfi", "-i", "anullsrc",
                                                     "-t", "2", studio.folder / "silence.flac"});
    REQUIRE_MESSAGE(made.exit_code == 0, made.err);
    const auto refusal = [&](const char* name) {
        const Outcome outcome = studio.run("narrate", "out", {"--bed", studio.folder / name});
        CHECK_MESSAGE(outcome.exit_code == 2, name);
        return outcome.err;
    };
    const std::string at = "reviewcast: --bed " + std::string(studio.folder / "");
    CHECK(refusal("none.mp3") == at + "none.mp3: there is no such file\n");
    CHECK(refusal("pipe.wav") == at + "pipe.wav: is no file\n");
    CHECK(refusal("") == at + ": is no file\n");
    CHECK(refusal("silence.flac") == at + "silence.flac: is silent, or shorter than half a second\n");
    for (const char* name : {"text.mp3", "list.m3u8"})
        CHECK(refusal(name).find(std::string(name) + ": is no sound file that can be read\n") !=
              std::string::npos);
    CHECK(!fs::exists(fs::path(studio.folder / "out")));
    const Outcome audiobook =
        studio.run("narrate", "out", {"--outro", studio.music("outro.wav"), "--profile", "audiobook"});
    CHECK(audiobook.exit_code == 2);
    CHECK(audiobook.err.find("--outro is not for --profile audiobook") != std::string::npos);
}

TEST_CASE("batch: a music file that changes is a reason to render again, and --music-seconds too") {
    const Studio studio;
    const std::string intro = studio.music("intro.wav", 2);
    const auto run = [&](std::vector<std::string> more) {
        more.insert(more.end(), {"--intro", intro});
        return studio.run("batch", "out", more);
    };
    REQUIRE(run({}).exit_code == 0);
    CHECK(run({"--dry-run"}).out.find("changed") == std::string::npos);
    CHECK(run({"--dry-run", "--music-seconds", "5"}).out.find("music_seconds changed: 10 → 5") !=
          std::string::npos);
    (void)studio.music("intro.wav", 2, 440);
    CHECK(run({"--dry-run"}).out.find("intro changed: ") != std::string::npos);
    const Outcome again = run({});
    CHECK(again.exit_code == 0);
    CHECK(run({"--dry-run"}).out.find("changed") == std::string::npos);
}
