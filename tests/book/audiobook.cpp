// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/audiobook.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "episode/decode.hpp"
#include "scratch_folder.hpp"
#include "sound/master.hpp"
#include "sound/room.hpp"

#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace fs = std::filesystem;

namespace {

constexpr int rate = 44100;
constexpr double amplitude = 0.243;  // -16 LUFS at 440 Hz

/// A tone with a click as high as `peak` in its middle, in a file without loss.
AudiobookPart tone(const ScratchFolder& folder, const std::string& name, double hz, double seconds,
                   double peak = amplitude) {
    std::vector<float> samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(amplitude *
                                        std::sin(0.1 + hz * 2 * 3.14159265 * static_cast<double>(i) / rate));
    for (std::size_t i = 0; i < 40; ++i)
        samples[samples.size() / 2 + i] = static_cast<float>(i % 8 < 4 ? peak : -peak);
    const fs::path path = folder / (name + ".wav");
    write_master(sound_of(Pcm(rate, std::move(samples))), MasterFormat::wav, path);
    return {.sound = path, .chapters = {{name, 0}}};
}

std::vector<Warning> write(const Audiobook& book, const fs::path& file) {
    std::vector<Warning> warnings;
    write_audiobook(
        book, file, [](double) {}, [&](const Warning& warning) { warnings.push_back(warning); });
    return warnings;
}

/// How strong a tone is in a stretch of two tenths of a second, against its own amplitude.
double heard(const Pcm& pcm, double hz, double at_s) {
    std::vector<float> samples(rate / 5);
    pcm.read(static_cast<std::int64_t>(at_s * rate), samples);
    double sine = 0, cosine = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = hz * 2 * 3.14159265 * static_cast<double>(i) / rate;
        sine += static_cast<double>(samples[i]) * std::sin(phase);
        cosine += static_cast<double>(samples[i]) * std::cos(phase);
    }
    return 2 * std::hypot(sine, cosine) / static_cast<double>(samples.size()) / amplitude;
}

}  // namespace

TEST_CASE(
    "audiobook: parts follow each other to the sample with a pause between, a chapter where each begins") {
    const ScratchFolder folder;
    const fs::path file = folder / "a.m4b";
    Audiobook book{.tags = {.title = "All & <every>"}, .parts = {tone(folder, "one", 440, 1.5)}};
    book.parts.push_back(tone(folder, "two", 1000, 2.01));
    book.parts.back().chapters.push_back({"two and a half", 1000});
    write(book, file);

    const Pcm decoded = decode_audio(file);
    CHECK(decoded.sample_rate() == rate);
    CHECK(decoded.size() == static_cast<std::int64_t>((1.5 + audiobook_pause_s) * rate) +
                                static_cast<std::int64_t>(2.01 * rate));
    CHECK(heard(decoded, 440, 1.2) == doctest::Approx(1).epsilon(0.02));
    CHECK(heard(decoded, 440, 1.6) < 0.01);
    CHECK(heard(decoded, 1000, 3.2) < 0.01);
    CHECK(heard(decoded, 1000, 3.6) == doctest::Approx(1).epsilon(0.02));
    CHECK(heard(decoded, 1000, 5.3) == doctest::Approx(1).epsilon(0.02));
    const std::vector<FileChapter> chapters{
        {"one", 0, 3500}, {"two", 3500, 4500}, {"two and a half", 4500, 5509}};
    CHECK(read_audio_facts(file).chapters == chapters);
    CHECK(read_file(file, 1 << 24).substr(4, 8) == "ftypM4B ");
}

TEST_CASE(
    "audiobook: the room in which an episode ends goes on in the pause, and none where it ends in music") {
    const ScratchFolder folder;
    const auto level_in_pause = [&](double room_dbfs) {
        std::vector<float> samples(rate);
        add_room(room_dbfs, 0, rate, samples);
        write_master(sound_of(Pcm(rate, std::move(samples))), MasterFormat::wav, folder / "room.wav");
        write({.parts = {{.sound = folder / "room.wav", .chapters = {{"room", 0}}},
                         tone(folder, "two", 440, 1)}},
              folder / "a.m4b");
        std::vector<float> pause(rate);
        decode_audio(folder / "a.m4b").read(rate * 3 / 2, pause);
        double power = 1e-12;
        for (const float sample : pause)
            power += static_cast<double>(sample) * static_cast<double>(sample) / rate;
        return 10 * std::log10(power);
    };
    CHECK(level_in_pause(-62) == doctest::Approx(-62).epsilon(0.02));
    CHECK(level_in_pause(-30) < -90);
    CHECK(level_in_pause(-200) < -90);
}

TEST_CASE("audiobook: room tone at the ends of a profile stands for the pause") {
    const ScratchFolder folder;
    Audiobook book{.parts = {tone(folder, "one", 440, 1), tone(folder, "two", 440, 1)}};
    for (AudiobookPart& part : book.parts)
        part.profile = SoundProfile::audiobook;
    write(book, folder / "a.m4b");
    CHECK(decode_audio(folder / "a.m4b").size() == 2 * rate);
}

TEST_CASE("audiobook: peaks that encoding would lift too high are limited, and nothing else is changed") {
    const ScratchFolder folder;
    write({.parts = {tone(folder, "one", 440, 3, 0.95)}}, folder / "a.m4b");
    const Pcm decoded = decode_audio(folder / "a.m4b");
    CHECK(measure_loudness(decoded).true_peak_dbtp <= -1.0);
    for (const double at : {0.2, 1.0, 2.0})
        CHECK(heard(decoded, 440, at) == doctest::Approx(1).epsilon(0.01));
}

TEST_CASE("audiobook: there may be hundreds of chapters") {
    const ScratchFolder folder;
    AudiobookPart part = tone(folder, "one", 440, 3);
    part.chapters.clear();
    for (int i = 0; i < 300; ++i)
        part.chapters.push_back({std::to_string(i), 10 * i});
    write({.parts = {part}}, folder / "a.m4b");
    const auto chapters = read_audio_facts(folder / "a.m4b").chapters;
    REQUIRE(chapters.size() == 300);
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        CHECK(chapters[i].begin_ms == static_cast<std::int64_t>(10 * i));
        CHECK(chapters[i].title == std::to_string(i));
    }
}

TEST_CASE("audiobook: the same book gives the same bytes, and one that is silent or too quiet is warned of") {
    const ScratchFolder folder;
    const Audiobook book{.tags = {.title = "T"}, .parts = {tone(folder, "one", 440, 2)}};
    CHECK(write(book, folder / "a.m4b").empty());
    write(book, folder / "b.m4b");
    CHECK(read_file(folder / "a.m4b", 1 << 24) == read_file(folder / "b.m4b", 1 << 24));
    write_master(sound_of(Pcm(rate, std::vector<float>(rate))), MasterFormat::wav, folder / "silent.wav");
    const auto warnings =
        write({.parts = {{.sound = folder / "silent.wav", .chapters = {{"a", 0}}}}}, folder / "c.m4b");
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().code == "loudness-missed");
}

TEST_CASE("audiobook: what cannot be one book is refused, and the file that was there stays") {
    const ScratchFolder folder;
    const fs::path file = folder / "a.m4b";
    write_file_atomically(file, "an earlier book");
    const auto refused = [&](const Audiobook& book, const std::string& what) {
        try {
            write(book, file);
            FAIL("it is not refused");
        } catch (const Error& error) {
            CAPTURE(error_chain(error));
            CHECK(error_chain(error).find(what) != std::string::npos);
        }
        CHECK(read_file(file, 100) == "an earlier book");
    };
    refused({}, "the book has no parts");
    Audiobook mixed{.parts = {tone(folder, "one", 440, 1), tone(folder, "two", 440, 1)}};
    mixed.parts[1].profile = SoundProfile::audiobook;
    refused(mixed, "two.wav was rendered by the profile audiobook, and ");
    write_master(sound_of(Pcm(48000, std::vector<float>(48000))), MasterFormat::wav, folder / "48.wav");
    mixed.parts[1] = {.sound = folder / "48.wav", .chapters = {{"a", 0}}};
    refused(mixed, "48.wav has 48000 samples a second, and ");
    mixed.parts[1].sound = folder / "none.mp3";
    refused(mixed, "decoding " + (folder / "none.mp3").string() + ": No such file or directory");
    CHECK_THROWS_WITH_AS(write({.parts = {tone(folder, "one", 440, 1)}}, folder / "none" / "a.m4b"),
                         doctest::Contains("none"), ExternalError);
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        files += entry.path().extension() != ".wav";
    CHECK(files == 1);
}
