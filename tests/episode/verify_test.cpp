// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/verify.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "episode/id3.hpp"
#include "episode/mp3.hpp"
#include "episode/publish.hpp"
#include "hand_made_sound.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace reviewcast;
namespace fs = std::filesystem;

namespace {

constexpr const char* slug = "dune-part-two";

/// One good episode for all tests; each damages a copy of its own.
const fs::path& good_episode() {
    static const hand_made::Folder output;
    static const fs::path folder =
        publish(make_episode(hand_made::mastered(), {.show = "Desert Radio"}, hand_made::no_warnings),
                output.path(), "{}\n", {.show = "Desert Radio"}, {}, hand_made::no_warnings)
            .folder;
    return folder;
}

struct Copy {
    hand_made::Folder parent;
    fs::path folder = parent.path() / slug;
    Copy() { fs::copy(good_episode(), folder); }

    fs::path path(const std::string& name) const { return folder / name; }
    std::string read(const std::string& name) const { return read_file(path(name), 1u << 30); }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
    }
    void replace(const std::string& name, const std::string& from, const std::string& to) const {
        std::string text = read(name);
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        write(name, text.replace(at, from.size(), to));
    }
    /// Makes the report's list agree with a changed file, so that only its content can give it away.
    void list_anew(const std::string& name) const {
        Json report = Json::parse(read("report.json"));
        const std::string bytes = read(name);
        for (Json& file : report["files"]) {
            if (file["name"] != name) continue;
            file["bytes"] = bytes.size();
            file["sha256"] = sha256_hex(bytes);
        }
        write("report.json", to_text(report));
    }
    void report(const std::string& pointer, const Json& value) const {
        Json report = Json::parse(read("report.json"));
        report[Json::json_pointer(pointer)] = value;
        write("report.json", to_text(report));
    }
    /// The first finding, or "nothing".
    std::string found() const {
        const auto findings = verify_episode(folder);
        return findings.empty() ? "nothing" : findings[0].file + ": " + findings[0].what;
    }
};

const std::string mp3 = std::string(slug) + ".mp3";
const std::string vtt = std::string(slug) + ".vtt";
const std::string srt = std::string(slug) + ".srt";
const std::string txt = std::string(slug) + ".txt";

bool starts(const std::string& text, const std::string& with) {
    CAPTURE(text);
    CAPTURE(with);
    CHECK(text.starts_with(with));
    return text.starts_with(with);
}

}  // namespace

TEST_CASE("verify_episode: a good episode has no findings") {
    CHECK(Copy().found() == "nothing");
}

TEST_CASE("verify_episode: a place that is no folder is refused") {
    CHECK_THROWS_WITH_AS((void)verify_episode("/dev/null"), "/dev/null: is no folder; an episode is one",
                         InputError);
    CHECK_THROWS_AS((void)verify_episode("/nowhere/at/all"), InputError);
}

TEST_CASE("verify_episode: files that are missing, added or changed") {
    {
        const Copy copy;
        fs::remove(copy.path(srt));
        CHECK(copy.found() == srt + ": is missing");
    }
    {
        const Copy copy;
        copy.write("notes.txt", "mine");
        CHECK(copy.found() == "notes.txt: is no part of the episode");
    }
    {
        const Copy copy;
        std::string bytes = copy.read(mp3);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        copy.write(mp3, bytes);
        CHECK(copy.found() == mp3 + ": has other bytes than the report says (SHA-256)");
    }
    {
        const Copy copy;
        copy.write(txt, copy.read(txt) + "\xFF");
        copy.list_anew(txt);
        starts(copy.found(), txt + ": is not UTF-8 at byte ");
    }
    {
        const Copy copy;
        copy.write("review.json", "{");
        copy.list_anew("review.json");
        CHECK(copy.found() == "review.json: is not JSON");
    }
}

TEST_CASE("verify_episode: a report that cannot be used") {
    const Copy copy;
    copy.report("/files/0/name", "../../etc/passwd");
    CHECK(copy.found() == "../../etc/passwd: is no file name");
    copy.report("/slug", "../x");
    CHECK(copy.found() == "report.json: its slug is no file name");
    copy.report("/slug", 5);
    starts(copy.found(), "report.json: cannot be understood: ");
    copy.write("report.json", "[]");
    CHECK(copy.found() == "report.json: is not a JSON object");
    copy.write("report.json", "\xFF");
    CHECK(copy.found() == "report.json: is not UTF-8 at byte 0");
    fs::remove(copy.path("report.json"));
    CHECK(copy.found() == "report.json: is missing or empty");
}

TEST_CASE("verify_episode: an MP3 that is cut off") {
    const Copy copy;
    const std::string bytes = copy.read(mp3);
    copy.write(mp3, bytes.substr(0, bytes.size() - 2000));
    copy.list_anew(mp3);
    CHECK(copy.found() == mp3 + ": the last frame is cut off");
    copy.write(mp3, "");
    copy.list_anew(mp3);
    CHECK(copy.found() == mp3 + ": is missing or empty");
}

TEST_CASE("verify_episode: length, rates and loudness that are not as the report says") {
    const std::vector<std::pair<std::string, Json>> lies{{"/samples", 1},
                                                         {"/duration_ms", 1},
                                                         {"/sample_rate", 48000},
                                                         {"/bitrate_kbps", 128},
                                                         {"/loudness/integrated_lufs", -15.8},
                                                         {"/loudness/true_peak_dbtp", -1.1}};
    for (const auto& [pointer, value] : lies) {
        CAPTURE(pointer);
        const Copy copy;
        copy.report(pointer, value);
        const auto findings = verify_episode(copy.folder);
        REQUIRE_FALSE(findings.empty());
        CHECK(findings.back().file == mp3);
        CHECK(findings.back().what.find("the report says") != std::string::npos);
    }
}

TEST_CASE("verify_episode: a sound outside the limits") {
    const Copy copy;
    const Mastered quiet = hand_made::mastered(hand_made::review_script(), -20);
    const Episode episode =
        make_episode(hand_made::mastered(), {.show = "Desert Radio"}, hand_made::no_warnings);
    encode_mp3(sound_of(quiet), {}, render_id3(episode.tags, episode.chapters, 44100, sound_of(quiet).size),
               copy.path(mp3), [](double) {});
    copy.list_anew(mp3);
    const auto findings = verify_episode(copy.folder);
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].what.find("; wanted are -16.0 ±0.5 LUFS and at most -1.0 dBTP") != std::string::npos);
    CHECK(findings[1].what.find("LUFS, the report says") != std::string::npos);
    CHECK(findings[2].what.find("dBTP, the report says") != std::string::npos);
}

TEST_CASE("verify_episode: the limits are those of the profile that the report names") {
    const Copy copy;
    copy.report("/settings/profile", "audiobook");
    const auto findings = verify_episode(copy.folder);
    std::string all;
    for (const Finding& finding : findings)
        all += finding.what + "\n";
    CAPTURE(all);
    for (const char* what :
         {"has 96 kbit/s; at least 192 are wanted of the profile audiobook",
          "s of room tone at its start; wanted are 1 to 5", "s of room tone at its end; wanted are 1 to 5",
          " dBTP; wanted are -20.5 ±2.0 dB RMS and at most -3.1 dBTP"})
        CHECK(all.find(what) != std::string::npos);
    copy.report("/settings/profile", "vinyl");
    CHECK(copy.found() == "report.json: its profile \"vinyl\" is not known");
    copy.report("/settings", 7);
    CHECK(starts(copy.found(), "report.json: cannot be understood"));
}

TEST_CASE("verify_episode: tags and chapters of the MP3 that the report tells otherwise") {
    const std::vector<std::pair<std::string, std::string>> lies{
        {"title", "its title is"},    {"album", "its album is"}, {"artist", "its artist is"},
        {"genre", "its genre is"},    {"track", "its track is"}, {"date", "its date is"},
        {"comment", "its comment is"}};
    for (const auto& [key, what] : lies) {
        const Copy copy;
        copy.report("/tags/" + key, "changed");
        starts(copy.found(), mp3 + ": " + what);
    }
    const Copy copy;
    copy.report("/tags/language", "fr");
    starts(copy.found(), mp3 + ": its language is");
}

TEST_CASE("verify_episode: chapters that do not agree") {
    const Copy good;
    const auto second = Json::parse(good.read("report.json"))["chapters"][1]["start_ms"].get<std::int64_t>();
    {
        const Copy copy;
        Json chapters = Json::parse(copy.read("chapters.json"));
        chapters["chapters"][1]["startTime"] = static_cast<double>(second + 1) / 1000;
        copy.write("chapters.json", to_text(chapters));
        copy.list_anew("chapters.json");
        starts(copy.found(), "chapters.json: chapter 2 begins at ");
    }
    {
        const Copy copy;
        copy.replace("chapters.json", "The review", "The View");
        copy.list_anew("chapters.json");
        CHECK(copy.found() == "chapters.json: chapter 2 is not called \"The review\" as in the report");
    }
    {
        const Copy copy;
        copy.replace("chapters.json", "1.2.0", "1.0.0");
        copy.list_anew("chapters.json");
        CHECK(copy.found() == "chapters.json: is not of version 1.2.0");
    }
    {
        const Copy copy;
        copy.write("chapters.json", R"({"version":"1.2.0","chapters":[]})");
        copy.list_anew("chapters.json");
        CHECK(copy.found() == "chapters.json: does not hold the report's 3 chapters");
    }
    {
        const Copy copy;
        copy.report("/chapters/1/start_ms", second + 1);
        starts(copy.found(), "report.json: chapter \"The review\" begins at ");
    }
    {
        const Copy copy;
        copy.report("/chapters/1/title", "The score");
        CHECK(copy.found() == "report.json: two chapters are called \"The score\"");
    }
    {
        const Copy copy;
        copy.report("/chapters/2/end_ms", 1'000'000);
        starts(copy.found(), "report.json: the chapters end at 1000000 ms");
    }
}

TEST_CASE("verify_episode: transcripts that break a rule or say other words") {
    struct Damage {
        std::string file, from, to, found;
    };
    const std::vector<Damage> damages{
        {vtt, "WEBVTT", "WEBVVT", ": does not begin with \"WEBVTT\" and a blank line"},
        {vtt, "loud,", "proud,", ": says other words than the transcript"},
        {vtt, "\n2\n", "\n1\n", ": cue 1: the identifier stands twice"},
        {vtt, "&amp;", "&", ": cue 1: an \"&\" that is not escaped"},
        {vtt, "00:00:00.500 -->", "00:00:09.500 -->", ": cue 1: ends before it begins"},
        {srt, "\n2\n", "\n5\n", ": cue 2: is numbered 5"},
        {srt, "loud,", "proud,", ": says other words than the transcript"},
        {srt, "00:00:00,500", "00:00:00.500",
         ": cue 1: no number and times \"hh:mm:ss,ttt --> hh:mm:ss,ttt\""},
        {txt, "The sand", "The red sand", ": has 37 words, the report says 36"}};
    for (const Damage& damage : damages) {
        CAPTURE(damage.file);
        CAPTURE(damage.from);
        const Copy copy;
        copy.replace(damage.file, damage.from, damage.to);
        copy.list_anew(damage.file);
        CHECK(copy.found() == damage.file + damage.found);
    }
}

TEST_CASE("verify_episode: a timed transcript of other words, or times that are none, is found") {
    const Copy words;
    words.replace("transcript.json", "\"words\":[[\"", "\"words\":[[\"Not ");
    words.list_anew("transcript.json");
    CHECK(words.found() == "transcript.json: says other words than the transcript");
    const Copy version;
    version.replace("transcript.json", "{\"version\":1", "{\"version\":9");
    version.list_anew("transcript.json");
    CHECK(version.found() == "transcript.json: is of version 9; known is 1");
}
