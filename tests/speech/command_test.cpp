// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"
#include "scratch_folder.hpp"
#include "speech/command_engine.hpp"
#include "speech/command_text.hpp"
#include "speech/narrations.hpp"
#include "speech/read_wav.hpp"
#include "speech/sentences.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

using namespace reviewcast;

namespace {

namespace fs = std::filesystem;

std::string little_endian(std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 255);
    return text;
}

/// A WAV of 16-bit samples; `promised` is what the header says of their bytes, their own number by default.
std::string wav_of(const std::vector<std::int16_t>& samples, std::uint32_t rate, std::uint32_t channels = 1,
                   std::optional<std::uint32_t> promised = {}) {
    const auto bytes = static_cast<std::uint32_t>(samples.size() * 2);
    std::string wav = "RIFF" + little_endian(36 + bytes, 4) + "WAVEfmt " + little_endian(16, 4) +
                      little_endian(1, 2) + little_endian(channels, 2) + little_endian(rate, 4) +
                      little_endian(rate * channels * 2, 4) + little_endian(channels * 2, 2) +
                      little_endian(16, 2) + "data" + little_endian(promised.value_or(bytes), 4);
    for (const std::int16_t sample : samples)
        wav += little_endian(static_cast<std::uint16_t>(sample), 2);
    return wav;
}

std::vector<std::int16_t> buzz(std::size_t count) {
    std::vector<std::int16_t> samples(count);
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = i % 80 < 40 ? 8000 : -8000;
    return samples;
}

/// A folder with a program that says everything in the same buzz of a second, and notes what it is given.
struct SpeakingProgram {
    testing::ScratchFolder folder;
    fs::path program = folder / "speaker";

    explicit SpeakingProgram(const std::string& script =
                                 R"(echo "$1" >> "$HERE/rates"; cat >> "$HERE/said"; cat "$HERE/buzz.wav")") {
        std::ofstream(folder / "buzz.wav", std::ios::binary) << wav_of(buzz(16000), 16000);
        write(script);
    }
    void write(const std::string& script) const {
        std::ofstream(program) << "#!/bin/sh\nHERE=" << folder.path().string() << "\n" << script << "\n";
        fs::permissions(program, fs::perms::owner_all);
    }
    [[nodiscard]] Voice voice() const {
        Voice voice = voice_named("american-man");
        voice.name = "mine";
        voice.engine = "command";
        voice.command = {.argv = {program.string(), "{rate}"}, .sample_rate = 16000, .time_limit_s = 20};
        return voice;
    }
    [[nodiscard]] std::vector<std::string> lines(const std::string& name) const {
        std::ifstream file(folder / name);
        std::vector<std::string> all;
        for (std::string line; std::getline(file, line);)
            all.push_back(line);
        std::ranges::sort(all);
        return all;
    }
};

std::vector<Utterance> three_sentences() {
    return {said("The lamp is lit.", Role::body, 0), said("Nobody comes, and it is late.", Role::body, 0),
            said("Eight out of ten.", Role::score, 1)};
}

Narration narrate_with(const Voice& voice, const SpeechCache& cache = SpeechCache(), int jobs = 2,
                       std::vector<Utterance> utterances = three_sentences()) {
    SpeakOptions options{.jobs = jobs, .cache = cache};
    return speak(plan_prosody(script_of(std::move(utterances)), voice), options, [](Warning) {});
}

std::string refusal(const Voice& voice) {
    try {
        static_cast<void>(narrate_with(voice, SpeechCache(), 1, {said("The lamp is lit.")}));
    } catch (const ExternalError& error) {
        return error.what();
    }
    return "spoken";
}

}  // namespace

TEST_CASE("speak: a command is given each sentence whole, once, at its role's pace") {
    const SpeakingProgram speaker;
    const auto voice = speaker.voice();
    const auto narration = narrate_with(voice);
    CHECK(narration.pcm.sample_rate() == 16000);
    CHECK(speaker.lines("said") ==
          std::vector<std::string>{"Eight out of ten.", "Nobody comes, and it is late.", "The lamp is lit."});
    CHECK(speaker.lines("rates").front() < "0.95");  // the score is slower
    CHECK(speaker.lines("rates").back() > "0.95");
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& utterance = narration.plan.script.utterances[i];
        const auto& mark = narration.timeline.utterances[i];
        CHECK(mark.words.size() == word_spans(utterance.spoken, "en").size());
        CHECK(mark.at.end - mark.at.begin == doctest::Approx(16000).epsilon(0.05));
        for (const auto& word : mark.words)
            CHECK(word.at.begin < word.at.end);
    }
}

TEST_CASE("speak: sentences of a command side by side change no sample") {
    const SpeakingProgram speaker;
    const auto one = narrate_with(speaker.voice(), SpeechCache(), 1);
    const auto three = narrate_with(speaker.voice(), SpeechCache(), 3);
    CHECK(one.pcm.to_vector() == three.pcm.to_vector());
    CHECK(one.timeline.utterances[1].words[3].at == three.timeline.utterances[1].words[3].at);
}

TEST_CASE("speak: a command that goes wrong is one clear error each") {
    const SpeakingProgram speaker;
    const std::string place = " while speaking \"The lamp is lit.\" in section \"Part 1\"";
    const std::string data = (speaker.folder / "data.wav").string();
    const auto write_data = [&](const std::string& bytes) { std::ofstream(data, std::ios::binary) << bytes; };
    const std::string whole = wav_of(buzz(16000), 16000);
    const struct {
        const char* name;
        std::string script;
        std::string bytes;
        std::string message;
    } rows[] = {
        {"hangs", "sleep 60", "", "took longer than 1 s"},
        {"crashes", "kill -SEGV $$", "", "ended by signal 11 (Segmentation fault)"},
        {"refuses", "echo 'no voice of that name' >&2; exit 4", "",
         "ended with exit code 4: no voice of that name"},
        {"is silent", "exit 0", "", "wrote nothing"},
        {"garbage", "echo hello", "", "wrote no WAV: Format not recognised."},
        {"another format", "cat " + data, "FORM" + whole.substr(4), "wrote no WAV: Format not recognised."},
        {"half a WAV", "cat " + data, whole.substr(0, 44 + 16000), "wrote only 0.5 s of a WAV of 1.0 s"},
        {"a header alone", "cat " + data, whole.substr(0, 44), "wrote a WAV without samples"},
        {"wrong rate", "cat " + data, wav_of(buzz(8000), 8000), "wrote 8000 Hz; the profile says 16000"},
        {"silence", "cat " + data, wav_of(std::vector<std::int16_t>(16000, 3), 16000), "wrote silence"},
        {"channels", "cat " + data, wav_of(buzz(16000), 16000, 4), "wrote 4 channels; allowed are 1 and 2"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.name));
        speaker.write(row.script);
        write_data(row.bytes);
        auto voice = speaker.voice();
        if (row.script == "sleep 60") voice.command.time_limit_s = 1;
        CHECK(refusal(voice) == "speaker failed (" + row.message + ")" + place);
    }
}

TEST_CASE("speak: a command that is not there is said at once") {
    Voice voice = SpeakingProgram().voice();
    voice.command.argv = {"no-such-speaker"};
    CHECK(refusal(voice) == "voice 'mine': there is no command 'no-such-speaker'");
    CHECK(command_version(voice) == "no-such-speaker (not found)");
    const SpeakingProgram speaker("");
    fs::permissions(speaker.program, fs::perms::owner_read);
    voice.command.argv = {speaker.program.string()};
    CHECK(refusal(voice) == "voice 'mine': it is not allowed to run '" + speaker.program.string() + "'");
}

TEST_CASE("speak: a command may write a file") {
    const SpeakingProgram speaker(R"(cat > /dev/null; cp "$HERE/buzz.wav" "$1"; echo noise)");
    auto voice = speaker.voice();
    voice.command.argv = {speaker.program.string(), "{wav}"};
    CHECK(refusal(voice) == "spoken");
    speaker.write("exit 0");
    CHECK(refusal(voice) ==
          "speaker failed (wrote no file) while speaking \"The lamp is lit.\" in section \"Part 1\"");
}

TEST_CASE("speech cache: what was said is not said again, an edit says one sentence, and no sample changes") {
    const SpeakingProgram speaker;
    const SpeechCache cache(speaker.folder / "cache");
    const auto first = narrate_with(speaker.voice(), cache);
    CHECK(speaker.lines("said").size() == 3);
    const auto second = narrate_with(speaker.voice(), cache);
    CHECK(speaker.lines("said").size() == 3);
    CHECK(first.pcm.to_vector() == second.pcm.to_vector());
    CHECK(first.timeline.utterances[2].words[1].at == second.timeline.utterances[2].words[1].at);

    auto edited = three_sentences();
    edited[1] = said("Somebody comes.", Role::body, 0);
    static_cast<void>(narrate_with(speaker.voice(), cache, 2, edited));
    CHECK(speaker.lines("said").size() == 4);

    auto other = speaker.voice();
    other.command.argv.emplace_back("--louder");
    static_cast<void>(narrate_with(other, cache));
    CHECK(speaker.lines("said").size() == 7);
    speaker.write(R"(cat >> "$HERE/said"; cat "$HERE/buzz.wav"; # another program)");
    static_cast<void>(narrate_with(speaker.voice(), cache));
    CHECK(speaker.lines("said").size() == 10);
}

TEST_CASE("speech cache: damaged files are said again, and a folder that cannot be written is no failure") {
    const SpeakingProgram speaker;
    const SpeechCache cache(speaker.folder / "cache");
    const auto first = narrate_with(speaker.voice(), cache);
    for (const auto& entry : fs::recursive_directory_iterator(speaker.folder / "cache"))
        if (entry.is_regular_file()) fs::resize_file(entry.path(), 100);
    CHECK(narrate_with(speaker.voice(), cache).pcm.to_vector() == first.pcm.to_vector());
    CHECK(speaker.lines("said").size() == 6);
    CHECK(narrate_with(speaker.voice(), SpeechCache("/proc/nowhere")).pcm.to_vector() ==
          first.pcm.to_vector());
}

TEST_CASE("trim_speech_cache: keeps what was used last, and removes what was never finished") {
    const testing::ScratchFolder folder;
    const SpeechCache cache(folder.path());
    for (const auto* key : {"one", "two", "three"})
        cache.keep(key, std::string(1000, 'x'));
    const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(48);
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        if (entry.is_regular_file()) fs::last_write_time(entry.path(), long_ago);
    std::ofstream(folder / ".x.wav.partial-abc") << "x";
    fs::last_write_time(folder / ".x.wav.partial-abc", long_ago);
    CHECK(cache.find("two"));  // used now
    trim_speech_cache(folder.path(), 3000);
    CHECK(!fs::exists(folder / ".x.wav.partial-abc"));
    CHECK(cache.find("two"));
    trim_speech_cache(folder.path(), 1500);
    CHECK(cache.find("two") == std::string(1000, 'x'));
    CHECK(!cache.find("one"));
    CHECK(!cache.find("three"));
    trim_speech_cache(folder / "nowhere", 0);
}

TEST_CASE("read_wav: codings, channels and lengths that a pipe leaves open") {
    CHECK(read_wav(wav_of({1000, -1000}, 8000)).samples == std::vector<std::int16_t>{1000, -1000});
    CHECK(read_wav(wav_of({1000, 3000, -2000, 0}, 8000, 2)).samples ==
          std::vector<std::int16_t>{2000, -1000});
    for (const std::uint32_t open : {0u, 0x7ffff000u, 0x7fffffffu, 0xffffffffu}) {
        CAPTURE(open);
        CHECK(read_wav(wav_of(buzz(100), 8000, 1, open)).samples.size() == 100);
    }
    for (std::size_t size = 0; size < 60; ++size) {
        CAPTURE(size);
        CHECK_THROWS_AS(static_cast<void>(read_wav(wav_of(buzz(100), 8000).substr(0, size))), ExternalError);
    }
}

TEST_CASE("command_input: text is one line, SSML carries pace, pitch, sounds and languages, escaped") {
    Voice voice = SpeakingProgram().voice();
    voice.language = "en-US";
    EngineRequest request{.text = "Ncuti & Amélie win.",
                          .words_per_minute = voice.words_per_minute * 9 / 10,
                          .pitch = voice.pitch + 69};
    CHECK(command_input(request, voice) == "Ncuti & Amélie win.\n");
    voice.command.takes_ascii = true;
    CHECK(command_input(request, voice) == "Ncuti & Amelie win.\n");
    voice.command.takes_ascii = false;
    voice.command.takes_ssml = true;
    request.pronunciations = {{{0, 5}, "ˈʃuːti", ""}, {{8, 15}, "", "fr"}};
    CHECK(command_input(request, voice) ==
          "<?xml version=\"1.0\"?><speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" "
          "xml:lang=\"en-US\"><prosody rate=\"90%\" pitch=\"+100%\"><phoneme alphabet=\"ipa\" "
          "ph=\"ˈʃuːti\">Ncuti"
          "</phoneme> &amp; <lang xml:lang=\"fr\">Amélie</lang> win.</prosody></speak>\n");
    CHECK(command_arguments(request, voice, "/x") ==
          std::vector<std::string>{voice.command.argv.front(), "0.900"});
}

TEST_CASE("join_phrases: one phrase a sentence, at the mean of its phrases, with the last one's pause") {
    const auto plan = plan_prosody(script_of(three_sentences()), voice_named("american-man"));
    REQUIRE(plan.delivery[1].phrases.size() == 2);
    const auto joined = join_phrases(plan);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& phrases = joined.delivery[i].phrases;
        REQUIRE(phrases.size() == 1);
        CHECK(phrases[0].spoken.begin == plan.delivery[i].phrases.front().spoken.begin);
        CHECK(phrases[0].spoken.end == plan.delivery[i].phrases.back().spoken.end);
        CHECK(phrases[0].pause_after_ms == plan.delivery[i].phrases.back().pause_after_ms);
    }
    CHECK(split_sentences(plan).size() == 3);
}

TEST_CASE("find_speech: cuts noise and silence off, and finds none where there is none") {
    std::vector<std::int16_t> samples(16000, 0);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<std::int16_t>(i % 3 * 10);  // noise 50 dB below
    for (std::size_t i = 4800; i < 8000; ++i)
        samples[i] = i % 80 < 40 ? 8000 : -8000;
    const auto found = find_speech(samples, 16000);
    CHECK(found.begin == 4800 - 160);
    CHECK(found.end == 8000 + 480);
    CHECK(find_speech(std::vector<std::int16_t>(1000, 5), 16000) == SampleRange{});
    CHECK(find_speech({}, 16000) == SampleRange{});
}
