// SPDX-License-Identifier: GPL-3.0-or-later
// Voices of other engines, from the profile to the episode.
#include "base/json.hpp"
#include "program/checkers.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

namespace {

const std::string review =
    "---\ntitle: The Lantern Keepers\nauthor: Ann Lee\nrating: 8/10\n---\n\n"
    "Two sisters run a lighthouse that nobody needs any more. It is slow, and it stays.\n\n"
    "## Verdict\n\nBring someone you like.\n";

/// A copy of the project's voices, more of one's own, and a review.
struct Studio {
    ScratchFolder folder;
    std::string voices = folder / "voices";

    Studio() {
        fs::copy(REVIEWCAST_VOICES, voices, fs::copy_options::recursive);
        write_file(folder / "review.md", review);
    }
    /// A profile of a command; `lines` go before its table.
    void add_voice(const std::string& name, const std::string& program, const std::string& lines = "") const {
        write_file(fs::path(voices) / (name + ".toml"),
                   "description = \"mine\"\nengine = \"command\"\nlanguage = \"en-US\"\ngender = \"male\"\n"
                   "delivery = \"narrator\"\n" +
                       lines + "[command]\nargv = [\"" + program + "\"]\nsample_rate = 16000\n");
    }
    /// A program that says everything in the same half second of noise and counts its calls.
    [[nodiscard]] std::string speaker(const std::string& more = "") const {
        const std::string program = folder / "speaker";
        write_file(program,
                   "#!/usr/bin/python3\nimport random, sys, wave\nopen('" + (folder / "calls").string() +
                       "', 'a').write(sys.stdin.readline())\n" + more +
                       "\nrandom.seed(1)\nw = wave.open(sys.stdout.buffer, 'wb')\n"
                       "w.setnchannels(1); w.setsampwidth(2); w.setframerate(16000)\n"
                       "w.writeframes(bytes(random.randrange(256) if i % 2 == 0 else random.randrange(8) "
                       "for i in range(16000)))\nw.close()\n");
        fs::permissions(program, fs::perms::owner_all);
        return program;
    }
    [[nodiscard]] std::size_t calls() const {
        const auto files = snapshot(folder.path());
        const auto found = files.find("calls");
        return found == files.end() ? 0 : static_cast<std::size_t>(std::ranges::count(found->second, '\n'));
    }
    [[nodiscard]] Outcome narrate(const std::string& voice, const std::vector<std::string>& more = {}) const {
        std::vector<std::string> arguments{
            "narrate", folder / "review.md", "-o",   folder / "out", "--voice",
            voice,     "--voices-folder",    voices, "--cache",      folder / "cache"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_reviewcast(std::move(arguments));
    }
    [[nodiscard]] Json report() const {
        return Json::parse(snapshot(folder / "out").at("the-lantern-keepers/report.json"));
    }
};

/// Whether every word of an episode has its time, in order.
bool has_word_times(const Json& transcript) {
    std::int64_t end = 0;
    std::size_t words = 0;
    for (const Json& section : transcript.at("sections"))
        for (const Json& paragraph : section.at("paragraphs"))
            for (const Json& sentence : paragraph.at("sentences"))
                for (const Json& word : sentence.at("words")) {
                    if (word.at(1) < end || word.at(2) <= word.at(1)) return false;
                    end = word.at(2);
                    ++words;
                }
    return words > 20;
}

}  // namespace

TEST_CASE("narrate: Festival and Flite speak a whole review with the time of every word") {
    const Studio studio;
    fs::copy(fs::path(studio.voices) / "examples/american-festival.toml", studio.voices);
    for (const auto& [voice, engine] :
         {std::pair{"american-festival", "text2wave, festival: Festival Speech"},
          std::pair{"american-rms", "Flite 2."}}) {
        CAPTURE(std::string(voice));
        const Outcome outcome = studio.narrate(voice);
        INFO(outcome.err);
        REQUIRE(outcome.exit_code == 0);
        CHECK(outcome.err.find("voice-fallback") == std::string::npos);
        CHECK(studio.report()["voice"] == voice);
        CHECK(studio.report()["engine"].get<std::string>().starts_with(engine));
        CHECK(has_word_times(
            Json::parse(snapshot(studio.folder / "out").at("the-lantern-keepers/transcript.json"))));
        const Outcome verified = run_reviewcast({"verify", studio.folder / "out/the-lantern-keepers"});
        INFO(verified.out << verified.err);
        CHECK(verified.exit_code == 0);
    }
}

TEST_CASE("narrate: what a command said is kept, and an episode from it has the same bytes") {
    const Studio studio;
    studio.add_voice("noise", studio.speaker());
    REQUIRE(studio.narrate("noise").exit_code == 0);
    const auto first = snapshot(studio.folder / "out");
    const std::size_t calls = studio.calls();
    CHECK(calls > 5);
    REQUIRE(studio.narrate("noise").exit_code == 0);
    CHECK(studio.calls() == calls);
    CHECK(snapshot(studio.folder / "out") == first);
    write_file(studio.folder / "review.md", review + "\nDo not talk on the way home.\n");
    REQUIRE(studio.narrate("noise").exit_code == 0);
    CHECK(studio.calls() == calls + 1);
}

TEST_CASE("narrate: a voice whose program fails is a clear error, or its fallback speaks and that is said") {
    const Studio studio;
    studio.add_voice("gone", "no-such-speaker");
    const Outcome alone = studio.narrate("gone");
    CHECK(alone.exit_code == 1);
    CHECK(alone.err == "reviewcast: " + (studio.folder / "review.md").string() +
                           ": voice 'gone': there is no command 'no-such-speaker'\n");
    CHECK(!fs::exists(studio.folder / "out/the-lantern-keepers"));

    studio.add_voice("gone", "no-such-speaker", "fallback = \"also-gone\"\n");
    studio.add_voice("also-gone", "false", "fallback = \"american-man\"\n");
    const fs::path frame = studio.folder / "frame.toml";
    write_file(frame, "opening = 'Today: {title}.'\n[speakers]\nhost = 'Anna'\n");
    const Outcome helped = studio.narrate("gone", {"--frame", frame});
    CHECK(helped.exit_code == 0);
    CHECK(helped.err.find("the voice 'also-gone' speaks instead of 'gone': voice 'gone': there is no command "
                          "'no-such-speaker' [voice-fallback]\n") != std::string::npos);
    CHECK(helped.err.find(
              "the voice 'american-man' speaks instead of 'also-gone': false failed (ended with exit code 1) "
              "while speaking") != std::string::npos);
    const Json report = studio.report();
    CHECK(report["voice"] == "american-man");
    CHECK(report["warnings"].size() == 2);
    CHECK(report["warnings"][0]["code"] == "voice-fallback");
    const std::string webvtt =
        snapshot(studio.folder / "out").at("the-lantern-keepers/the-lantern-keepers.vtt");
    CHECK(webvtt.find("<v Anna>Today: ") != std::string::npos);
}

TEST_CASE("batch: another program behind a voice is a reason to render again") {
    const Studio studio;
    studio.add_voice("noise", studio.speaker());
    const auto batch = [&] {
        return run_reviewcast({"batch", studio.folder / "review.md", "-o", studio.folder / "site", "--voice",
                               "noise", "--voices-folder", studio.voices});
    };
    REQUIRE(batch().exit_code == 0);
    const std::size_t calls = studio.calls();
    CHECK(batch().exit_code == 0);
    CHECK(studio.calls() == calls);
    static_cast<void>(studio.speaker("# another version"));
    const Outcome again = batch();
    INFO(again.out << again.err);
    CHECK(again.exit_code == 0);
    CHECK((again.out + again.err).find("engine changed: speaker (") != std::string::npos);
    CHECK(studio.calls() == 2 * calls);
}

TEST_CASE("voices --audition: one page with a passage in each voice; a voice that fails is told") {
    const Studio studio;
    studio.add_voice("gone", "no-such-speaker");
    write_file(studio.folder / "hostile.md", "---\ntitle: \"<script>alert(1)</script> & \\\"x\\\"\"\n---\n\n"
                                             "A <b>film</b> of </blockquote> signs & wonders.\n\nIt ends.\n");
    const auto page = studio.folder / "page.html";
    const Outcome outcome = run_reviewcast({"voices", "--audition", studio.folder / "hostile.md", "--voice",
                                            "american-man", "--voice", "american-rms", "--voice", "gone",
                                            "-o", page, "--voices-folder", studio.voices});
    CHECK(outcome.exit_code == 3);
    CHECK(outcome.out == page.string() + "\n");
    CHECK(outcome.err == "reviewcast: gone: voice 'gone': there is no command 'no-such-speaker'\n");
    const std::string html = snapshot(studio.folder.path()).at("page.html");
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("Could not speak: voice &#39;gone&#39;") != std::string::npos);
    std::size_t sounds = 0;
    for (auto at = html.find("data:audio/mpeg;base64,"); at != std::string::npos;
         at = html.find("data:audio", at + 1))
        ++sounds;
    CHECK(sounds == 2);
    if (!has_checkers()) return;
    const std::vector<std::vector<std::string>> validators{
        {"java", "-jar", checkers / "node_modules/vnu-jar/build/dist/vnu.jar", "--errors-only",
         "--also-check-css", page},
        {checkers / "node_modules/.bin/html-validate", "--config",
         std::string(REVIEWCAST_TESTS) + "/site/html-validate.json", page},
        {"node", std::string(REVIEWCAST_TESTS) + "/site/check_audition.mjs", checkers, page,
         "/usr/bin/chromium"}};
    for (const auto& validator : validators) {
        const Outcome checked = run(validator);
        INFO(checked.out << checked.err);
        CHECK(checked.exit_code == 0);
    }
}

TEST_CASE("voices: options that do not go together are refused") {
    for (const auto& [arguments, message] : std::vector<std::pair<std::vector<std::string>, std::string>>{
             {{"voices", "--voice", "american-man"}, "--voice and --output go with --say or --audition"},
             {{"voices", "--say", "x", "--voice", "american-man", "--voice", "american-rms"},
              "--say is for one voice; --audition compares several"}}) {
        const Outcome outcome = run_reviewcast(arguments);
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.err == "reviewcast: " + message + "\n");
    }
}
