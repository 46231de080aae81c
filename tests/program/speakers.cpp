// SPDX-License-Identifier: GPL-3.0-or-later
// Other voices for roles, from the profile or the option to the files.
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <filesystem>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

namespace {

const std::string review = "---\ntitle: The Glass Orchard\nauthor: Mira Vance\nrating: 7/10\n---\n\n"
                           "An orchard grows under glass, and one gardener remembers the rain.\n\n"
                           "> Nobody under forty believed in it.\n\nThat line holds the whole film.\n\n"
                           "## Synopsis\n\nA gardener finds a crack in the roof.\n";

struct Desk {
    ScratchFolder folder;
    std::string voices = folder / "voices";

    Desk() {
        fs::copy(REVIEWCAST_VOICES, voices, fs::copy_options::recursive);
        fs::create_directory(folder / "site");
        write_file(folder / "site/orchard.md", review);
    }
    void edit_profile(const std::string& name, const std::string& more) const {
        const fs::path file = fs::path(voices) / (name + ".toml");
        write_file(file, snapshot(voices).at(name + ".toml") + more);
    }
    [[nodiscard]] Outcome run(const std::string& command, const std::string& output,
                              std::vector<std::string> options = {}) const {
        options.insert(options.begin(), {command, folder / "site/orchard.md", "-o", folder / output,
                                         "--voices-folder", voices});
        return run_reviewcast(std::move(options));
    }
    [[nodiscard]] auto files(const std::string& output) const {
        return snapshot(folder / output / "the-glass-orchard");
    }
};

const std::vector<std::string> several{"--speaker", "quote=american-rms", "--speaker", "frame=british-woman"};

}  // namespace

TEST_CASE("narrate --speaker: another engine's voice says the quotation, and every transcript names it") {
    const Desk desk;
    const Outcome outcome = desk.run("narrate", "out", several);
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    const auto files = desk.files("out");
    const std::string& webvtt = files.at("the-glass-orchard.vtt");
    for (const char* speaker :
         {"<v A quotation>Nobody ", "<v Host>The ", "<v Mira Vance>An ", "<v Mira Vance>That "})
        CHECK_MESSAGE(webvtt.find(speaker) != std::string::npos, speaker);
    CHECK(files.at("transcript.json").find("\"speaker\":\"A quotation\"") != std::string::npos);
    const Json report = Json::parse(files.at("report.json"));
    REQUIRE(report["settings"]["speakers"].size() == 2);
    CHECK(report["settings"]["speakers"][0]["speaks"] == "quote");
    CHECK(report["settings"]["speakers"][0]["voice"]["name"] == "american-rms");
    CHECK(report["settings"]["speakers"][0]["engine"].get<std::string>().starts_with("Flite"));
    CHECK(run_reviewcast({"verify", desk.folder / "out/the-glass-orchard"}).exit_code == 0);
}

TEST_CASE(
    "narrate: transcripts name host and reviewer in the review's language, or as the user's frame does") {
    const Desk desk;
    write_file(desk.folder / "garten.md", "---\ntitle: Der Garten\nlanguage: de\n---\n\nEs regnet nie.\n");
    write_file(desk.folder / "frame.toml", "opening = 'Heute: {title}.'\n[speakers]\nhost = 'Anna'\n");
    const auto webvtt = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"narrate", desk.folder / "garten.md", "-o", desk.folder / "out",
                                         "--voices-folder", desk.voices});
        CHECK(run_reviewcast(std::move(options)).exit_code == 0);
        return snapshot(desk.folder / "out/der-garten").at("der-garten.vtt");
    };
    const std::string own = webvtt({}), framed = webvtt({"--frame", desk.folder / "frame.toml"});
    CHECK(own.find("<v Moderation>Eine ") != std::string::npos);
    CHECK(own.find("<v Besprechung>Es ") != std::string::npos);
    CHECK(framed.find("<v Anna>Heute: ") != std::string::npos);
    CHECK(framed.find("<v Besprechung>Es ") != std::string::npos);
}

TEST_CASE("narrate --speaker: the number of processes changes no byte") {
    const Desk desk;
    for (const char* jobs : {"1", "5"}) {
        auto options = several;
        options.insert(options.end(), {"--jobs", jobs});
        REQUIRE(desk.run("narrate", std::string("out") + jobs, options).exit_code == 0);
    }
    CHECK(desk.files("out1") == desk.files("out5"));
}

TEST_CASE("narrate: a profile says who speaks a role, and the option goes before it") {
    const Desk desk;
    desk.edit_profile("american-man", "\n[speakers]\nsynopsis = \"american-woman\"\n");
    const auto plan = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"inspect", desk.folder / "site/orchard.md", "--at", "plan",
                                         "--voice", "american-man", "--voices-folder", desk.voices});
        return run_reviewcast(std::move(options)).out;
    };
    CHECK(plan({}).find("voice american-woman\n") != std::string::npos);
    const std::string other = plan({"--speaker", "synopsis=british-man"});
    CHECK(other.find("voice british-man\n") != std::string::npos);
    CHECK(other.find("voice american-woman\n") == std::string::npos);
    CHECK(plan({"--speaker", "synopsis=american-man"}).find("voice ") == std::string::npos);
}

TEST_CASE(
    "narrate --speaker: a voice or role that is none, and a profile that names none, are usage errors") {
    const Desk desk;
    CHECK(desk.run("narrate", "out", {"--speaker", "quote=nobody"})
              .err.starts_with("reviewcast: unknown voice 'nobody'; there are american-"));
    for (const char* wrong : {"quote", "narrator=american-man", "quote=", "=american-man"}) {
        const Outcome outcome = desk.run("narrate", "out", {"--speaker", wrong});
        CHECK_MESSAGE(outcome.exit_code == 2, wrong);
        CHECK(outcome.err.find("is not of the form ROLE=VOICE") != std::string::npos);
    }
    CHECK(!fs::exists(fs::path(desk.folder / "out")));
    desk.edit_profile("american-man", "\n[speakers]\nquote = \"american-man\"\n");
    const Outcome outcome = desk.run("narrate", "out");
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err.find(
              "american-man.toml: speakers.quote is 'american-man'; allowed are the other voices: ") !=
          std::string::npos);
}

TEST_CASE("narrate --speaker: a speaker that fails is replaced by its own fallback, with a warning") {
    const Desk desk;
    write_file(
        fs::path(desk.voices) / "broken.toml",
        "description = \"b\"\nengine = \"command\"\nlanguage = \"en-US\"\ngender = \"male\"\nfallback = "
        "\"american-woman\"\n[command]\nargv = [\"/bin/false\"]\nsample_rate = 16000\n");
    const Outcome outcome = desk.run("narrate", "out", {"--speaker", "quote=broken"});
    INFO(outcome.err);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.find("the voice 'american-woman' speaks instead of 'broken'") != std::string::npos);
    const Json report = Json::parse(desk.files("out").at("report.json"));
    CHECK(report["settings"]["speakers"][0]["voice"]["name"] == "american-woman");
    CHECK(report["voice"] != "american-woman");
}

TEST_CASE("batch --speaker: only episodes that the speaker is heard in are rendered again, and it says why") {
    const Desk desk;
    REQUIRE(desk.run("batch", "out").exit_code == 0);
    const auto reason = [&](const std::vector<std::string>& options) {
        auto all = options;
        all.push_back("--dry-run");
        return desk.run("batch", "out", all).out;
    };
    CHECK(reason({"--speaker", "quote=american-rms"}).find("speakers changed: none → quote american-rms") !=
          std::string::npos);
    CHECK(reason({"--speaker", "mvp=american-rms"}).find("changed") == std::string::npos);
    REQUIRE(desk.run("batch", "out", {"--speaker", "quote=american-rms"}).exit_code == 0);
    CHECK(reason({"--speaker", "quote=american-rms"}).find("changed") == std::string::npos);
    desk.edit_profile("american-rms", "\n[roles.quote]\nrate = 0.8\n");
    CHECK(reason({"--speaker", "quote=american-rms"}).find("the-glass-orchard") != std::string::npos);
}
