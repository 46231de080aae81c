// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "prosody/voice.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <string>

using namespace reviewcast;

namespace {

/// A folder of profiles that is removed again.
struct Folder {
    testing::ScratchFolder scratch;
    const std::filesystem::path& path = scratch.path();
    std::filesystem::path write(const std::string& file, const std::string& text) const {
        std::filesystem::create_directories((path / file).parent_path());
        std::ofstream(path / file) << text;
        return path / file;
    }
};

const std::string minimal = R"(description = "d"
engine = "espeak-ng"
engine_voice = "en-us"
language = "en-US"
gender = "male"
)";

/// The message for a profile of the minimal lines and these, from line 6 on; the folder's name left out.
std::string refusal(const std::string& lines) {
    const Folder folder;
    const auto file = folder.write("x.toml", minimal + lines);
    try {
        static_cast<void>(read_voice(file));
    } catch (const UsageError& error) {
        const std::string message = error.what();
        const auto prefix = (folder.path / "").string();
        return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
    }
    return "accepted";
}

}  // namespace

TEST_CASE("read_voice: reads every setting of a profile") {
    const Folder folder;
    const auto voice = read_voice(folder.write("tall-man.toml", minimal + R"(default = true
words_per_minute = 150
pitch = 40
range = 60
word_gap_ms = 20
[pauses]
comma_ms = 100
[sound]
low_db = 4
[variation]
pitch = 0.02
[frame]
rate = 0.9
[roles.score]
rate = 0.85
volume_db = 2.5
pause_before_ms = 600
)"));
    CHECK(voice.name == "tall-man");
    CHECK(voice.engine_voice == "en-us");
    CHECK(voice.is_default);
    CHECK(voice.words_per_minute == 150);
    CHECK(voice.pitch == 40);
    CHECK(voice.range == 60);
    CHECK(voice.word_gap_ms == 20);
    CHECK(voice.pauses.comma_ms == 100);
    CHECK(voice.pauses.clause_ms == Pauses{}.clause_ms);
    CHECK(voice.sound.low_db == 4);
    CHECK(voice.sound.room_dbfs == VoiceSound::no_room);
    CHECK(voice.variation.pitch == 0.02);
    CHECK(voice.variation.pause == 0);
    CHECK(voice.frame.rate == 0.9);
    CHECK(voice.roles.at(Role::score).volume_db == 2.5);
    CHECK(voice.roles.at(Role::score).pause_before_ms == 600);
}

TEST_CASE("read_voice: what the profile says goes before its shared delivery") {
    const Folder folder;
    folder.write("deliveries/calm.toml", "[roles.score]\nrate = 0.8\nrange = 1.4\n[roles.mvp]\nrate = 0.9\n");
    const auto voice =
        read_voice(folder.write("x.toml", minimal + "delivery = \"calm\"\n[roles.score]\nrate = 0.85\n"));
    CHECK(voice.roles.at(Role::score).rate == 0.85);
    CHECK(voice.roles.at(Role::score).range == 1.4);
    CHECK(voice.roles.at(Role::mvp).rate == 0.9);
}

TEST_CASE("read_voice: the sound may be a file that several profiles share") {
    const Folder folder;
    folder.write("sounds/warm.toml", "low_db = 6\n");
    CHECK(read_voice(folder.write("x.toml", minimal + "sound = \"warm\"\n")).sound.low_db == 6);
}

TEST_CASE("read_voice: says where a profile is wrong and what is allowed") {
    const struct {
        const char* lines;
        const char* message;
    } rows[] = {
        {"words_per_minute = 900", "x.toml:6: words_per_minute is 900; allowed are 80 to 450"},
        {"words_per_minute = 79", "x.toml:6: words_per_minute is 79; allowed are 80 to 450"},
        {"words_per_minute = 99.5", "x.toml:6: words_per_minute is no whole number"},
        {"words_per_minute = \"fast\"", "x.toml:6: words_per_minute is no whole number"},
        {"pitch = -1", "x.toml:6: pitch is -1; allowed are 0 to 99"},
        {"range = 100", "x.toml:6: range is 100; allowed are 0 to 99"},
        {"word_gap_ms = 201", "x.toml:6: word_gap_ms is 201; allowed are 0 to 200"},
        {"tempo = 3",
         "x.toml:6: unknown key 'tempo'; allowed are default, delivery, sound, pauses, variation, roles, "
         "frame, command, speakers, description, engine, engine_voice, language, gender, fallback, "
         "words_per_minute, "
         "pitch, range, word_gap_ms"},
        {"default = 1", "x.toml:6: default is neither true nor false"},
        {"delivery = \"../x\"", "x.toml:6: delivery is no name of lower-case letters, digits and '-'"},
        {"pauses = 3", "x.toml:6: pauses is no table"},
        {"[pauses]\ncomma_ms = 5001", "x.toml:7: comma_ms is 5001; allowed are 0 to 5000"},
        {"sound = \"/etc/x\"", "x.toml:6: sound is no name of lower-case letters, digits and '-'"},
        {"[sound]\nlow_db = 13", "x.toml:7: low_db is 13; allowed are -12 to 12"},
        {"[sound]\nroom_dbfs = -40", "x.toml:7: room_dbfs is -40; allowed are -100 to -50"},
        {"[variation]\npause = 0.4", "x.toml:7: pause is 0.4; allowed are 0 to 0.3"},
        {"[pauses]\nnap_ms = 1",
         "x.toml:7: unknown key 'nap_ms'; allowed are breath_ms, comma_ms, clause_ms, sentence_ms, "
         "paragraph_ms, section_ms"},
        {"[pauses]\ncomma_ms = 400",
         "x.toml:6: pauses must grow: breath_ms < comma_ms < clause_ms < sentence_ms < paragraph_ms < "
         "section_ms"},
        {"[roles.score]\nrate = 2.5", "x.toml:7: rate is 2.5; allowed are 0.5 to 2"},
        {"[roles.score]\nrate = nan", "x.toml:7: rate is null; allowed are 0.5 to 2"},
        {"[roles.score]\nrate = true", "x.toml:7: rate is no number"},
        {"[roles.score]\nvolume_db = 7", "x.toml:7: volume_db is 7; allowed are -12 to 6"},
        {"[roles.score]\npause_after_ms = 3001", "x.toml:7: pause_after_ms is 3001; allowed are 0 to 3000"},
        {"[roles.score]\nspeed = 1",
         "x.toml:7: unknown key 'speed'; allowed are rate, pitch, range, volume_db, "
         "pause_before_ms, pause_after_ms"},
        {"[roles.hero]\nrate = 1",
         "x.toml:6: unknown role 'hero'; allowed are title, recommendation, verdict, score, "
         "synopsis, body, highlights, lowlights, mvp, credits, quote, list, footnote, "
         "spoiler, other"},
        {"[frame]\npitch = 0.4", "x.toml:7: pitch is 0.4; allowed are 0.5 to 2"},
        {"words_per_minute = 100\n[roles.score]\nrate = 0.5",
         "x.toml:6: words_per_minute times the rate of roles.score is 50; allowed are 80 to 450"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.lines));
        CHECK(refusal(row.lines) == row.message);
    }
}

TEST_CASE("read_voice: wants the texts that a voice cannot be without") {
    const Folder folder;
    const struct {
        const char* text;
        const char* message;
    } rows[] = {
        {"engine = \"espeak-ng\"\n", "x.toml:1: description is missing"},
        {"description = 5\n", "x.toml:1: description is no text"},
        {"description = \"\"\n", "x.toml:1: description is no text"},
        {"description = \"d\"\nengine = \"flute\"\nengine_voice = \"a\"\nlanguage = \"en\"\ngender = "
         "\"male\"\n",
         "x.toml:2: engine is 'flute'; allowed are espeak-ng, flite, command"},
        {"description = \"d\"\nengine = \"espeak-ng\"\nengine_voice = \"../../x\"\nlanguage = \"en\"\ngender "
         "= \"male\"\n",
         "x.toml:3: engine_voice is '../../x'; allowed are ASCII letters, digits, spaces, '_', '-', '/' and "
         "'+'"},
        {"description = \"d\"\nengine = \"espeak-ng\"\nengine_voice = \"a\"\nlanguage = \"en\"\ngender = "
         "\"robot\"\n",
         "x.toml:5: gender is 'robot'; allowed are female, male"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.text));
        const auto file = folder.write("x.toml", row.text);
        CHECK_THROWS_WITH_AS(static_cast<void>(read_voice(file)), (folder.path / row.message).c_str(),
                             UsageError);
    }
}

TEST_CASE("read_voice: reads a speech command, and says what is wrong with one") {
    const Folder folder;
    const std::string head =
        "description = \"d\"\nengine = \"command\"\nlanguage = \"en\"\ngender = \"male\"\n";
    const auto read = [&](const std::string& lines) {
        return read_voice(folder.write("x.toml", head + lines));
    };
    const auto voice = read(R"(fallback = "anna"
[command]
argv = ["piper", "--length_scale", "{length}", "-f", "{wav}", "{a: 1}"]
version = ["piper", "--version"]
environment = ["ESPEAK_DATA_PATH=/x"]
input = "ssml"
characters = "ascii"
sample_rate = 22050
time_limit_s = 30
)");
    CHECK(voice.fallback == "anna");
    CHECK(voice.engine_voice.empty());
    CHECK(voice.command.argv.size() == 6);
    CHECK(voice.command.version == std::vector<std::string>{"piper", "--version"});
    CHECK(voice.command.environment == std::vector<std::string>{"ESPEAK_DATA_PATH=/x"});
    CHECK(voice.command.takes_ssml);
    CHECK(voice.command.takes_ascii);
    CHECK(voice.command.sample_rate == 22050);
    CHECK(voice.command.time_limit_s == 30);
    const std::string good = "[command]\nargv = [\"x\"]\nsample_rate = 16000\n";
    const struct {
        std::string lines;
        const char* message;
    } rows[] = {
        {"", "x.toml:2: command is missing; engine = \"command\" wants a table [command] with argv and "
             "sample_rate"},
        {"command = 3", "x.toml:5: command is no table"},
        {"[command]\nsample_rate = 16000",
         "x.toml:5: argv is missing: the program that speaks, and its arguments"},
        {"[command]\nargv = [\"x\"]", "x.toml:5: sample_rate is missing: what the program writes, in Hz"},
        {"[command]\nargv = \"x -y\"", "x.toml:6: argv is no list of texts"},
        {"[command]\nargv = [\"x\", 3]", "x.toml:6: argv is no list of texts"},
        {"[command]\nargv = [\"x\", \"{speed}\"]\nsample_rate = 16000",
         "x.toml:6: argv has '{speed}'; allowed are {rate}, {length} and {wav}"},
        {"[command]\nsample_rate = 7999", "x.toml:6: sample_rate is 7999; allowed are 8000 to 96000"},
        {good + "time_limit_s = 0", "x.toml:8: time_limit_s is 0; allowed are 1 to 3600"},
        {good + "input = \"xml\"", "x.toml:8: input is \"xml\"; allowed are \"text\" and \"ssml\""},
        {good + "characters = 1", "x.toml:8: characters is 1; allowed are \"unicode\" and \"ascii\""},
        {good + "environment = [\"HOME\"]",
         "x.toml:8: environment has 'HOME'; allowed are texts like NAME=value"},
        {good + "shell = true", "x.toml:8: unknown key 'shell'; allowed are argv, version, environment, "
                                "input, characters, sample_rate, "
                                "time_limit_s"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.lines);
        CHECK_THROWS_WITH_AS(static_cast<void>(read(row.lines)), (folder.path / row.message).c_str(),
                             UsageError);
    }
    CHECK(refusal(good) == "x.toml:6: command is for engine = \"command\"; the engine is espeak-ng");
}

TEST_CASE("read_voices: a fallback is another voice of the folder") {
    const Folder folder;
    folder.write("anna.toml", minimal);
    folder.write("bert.toml", minimal + "fallback = \"anna\"\n");
    CHECK(read_voices(folder.path).back().fallback == "anna");
    for (const auto* name : {"bert", "carl"}) {
        folder.write("bert.toml", minimal + "fallback = \"" + name + "\"\n");
        CHECK_THROWS_WITH_AS(static_cast<void>(read_voices(folder.path)),
                             ((folder.path / "bert.toml").string() + ": fallback is '" + name +
                              "'; allowed are the other voices: anna, bert")
                                 .c_str(),
                             UsageError);
    }
}

TEST_CASE("read_voices: an unreadable and an empty folder are refused") {
    const Folder folder;
    CHECK_THROWS_WITH_AS(static_cast<void>(read_voices(folder.path)),
                         (folder.path.string() + ": no voice profile (*.toml) in this folder").c_str(),
                         UsageError);
    CHECK_THROWS_WITH_AS(
        static_cast<void>(read_voices(folder.path / "none")),
        ((folder.path / "none").string() + ": the folder of voices cannot be read: No such file or directory")
            .c_str(),
        UsageError);
}

TEST_CASE("read_voices: all profiles of the project are sound, in the order of their names") {
    const auto voices = read_voices(REVIEWCAST_VOICES);
    CHECK(std::ranges::is_sorted(voices, {}, &Voice::name));
    const auto has = [&](const std::string& language, const std::string& gender) {
        return std::ranges::any_of(
            voices, [&](const Voice& v) { return v.language == language && v.gender == gender; });
    };
    for (const auto* language : {"en-US", "en-GB"}) {
        CHECK(has(language, "female"));
        CHECK(has(language, "male"));
    }
    for (const auto* language : {"es", "fr", "de", "it", "pt", "nl", "cs"}) {
        CAPTURE(language);
        const auto defaults = std::ranges::count_if(
            voices, [&](const Voice& v) { return v.is_default && v.language.starts_with(language); });
        CHECK(defaults >= 1);
    }
}

TEST_CASE("read_voices: in every profile the score stands out most, and what leads to it lies between") {
    for (const auto& voice : read_voices(REVIEWCAST_VOICES)) {
        CAPTURE(voice.name);
        const auto& score = voice.roles.at(Role::score);
        CHECK(score.rate <= 1 / 1.1);
        CHECK(score.rate >= 1 / 1.2);
        CHECK(score.volume_db >= 1.5);
        CHECK(score.volume_db <= 4);
        CHECK(score.range > 1.2);
        CHECK(score.pause_before_ms >= 350);
        CHECK(score.pause_after_ms >= 350);
        for (const auto role : {Role::highlights, Role::verdict, Role::recommendation, Role::mvp}) {
            const auto& delivery = voice.roles.at(role);
            CHECK(delivery.rate > score.rate);
            CHECK(delivery.rate < 1);
            CHECK(delivery.volume_db < score.volume_db);
            CHECK(delivery.volume_db > 0);
            CHECK(delivery.range < score.range);
            CHECK(delivery.range > 1);
        }
    }
}

TEST_CASE("find_voice: an unknown name lists the names there are") {
    std::vector<Voice> voices(2);
    voices[0].name = "anna";
    voices[1].name = "bert";
    CHECK(find_voice(voices, "bert").name == "bert");
    CHECK_THROWS_WITH_AS(static_cast<void>(find_voice(voices, "carl")),
                         "unknown voice 'carl'; there are anna, bert", UsageError);
}

TEST_CASE("voice_for_language: region first, then language, then English") {
    const auto voices = read_voices(REVIEWCAST_VOICES);
    const struct {
        const char* language;
        const char* voice;
    } rows[] = {{"en", "american-man"},
                {"en-US", "american-man"},
                {"en-us", "american-man"},
                {"en-GB", "british-man"},
                {"en-AU", "american-man"},
                {"es", "spanish-man"},
                {"es-419", "latin-american-woman"},
                {"pt-PT", "portuguese-man"},
                {"pt", "brazilian-woman"},
                {"fr-CA", "french-woman"},
                {"ja", "american-man"},
                {"", "american-man"}};
    for (const auto& row : rows) {
        CAPTURE(std::string(row.language));
        CHECK(voice_for_language(voices, row.language).name == row.voice);
    }
}
