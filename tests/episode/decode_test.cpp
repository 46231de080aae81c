// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/decode.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "episode/encoded.hpp"
#include "episode/mp3.hpp"
#include "scratch_folder.hpp"
#include "sound/master.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;
using namespace reviewcast::testing;

TEST_CASE("decode_audio: gives back a lossless master, to 24 bits") {
    const ScratchFolder folder;
    const auto samples = sound(50001);
    for (const auto& [format, name] :
         {std::pair{MasterFormat::wav, "a.wav"}, {MasterFormat::flac, "a.flac"}}) {
        CAPTURE(name);
        write_master(sound_of(Pcm(44100, samples)), format, folder / name);
        const auto decoded = decode_audio(folder / name);
        CHECK(decoded.sample_rate() == 44100);
        const auto read = decoded.to_vector();
        REQUIRE(read.size() == samples.size());
        float worst = 0;
        for (std::size_t i = 0; i < read.size(); ++i)
            worst = std::max(worst, std::abs(read[i] - samples[i]));
        CHECK(worst < 2.5e-7F);  // two steps of 24 bits
    }
}

TEST_CASE("read_audio_facts: names codec, bit rate, sample rate and channels") {
    const ScratchFolder folder;
    encode_mp3(sound_of(Pcm(48000, sound(50000))), {.bitrate_kbps = 128}, "", folder / "a.mp3",
               [](double) {});
    const auto facts = read_audio_facts(folder / "a.mp3");
    CHECK(facts.codec == "mp3");
    CHECK(facts.bitrate_kbps == 128);
    CHECK(facts.sample_rate == 48000);
    CHECK(facts.channels == 1);
    CHECK(facts.chapters.empty());
}

TEST_CASE("decode_audio: averages the channels of a stranger's file") {
    const ScratchFolder folder;
    std::string bytes(
        "RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0\x44\xac\0\0\x10\xb1\x02\0\x04\0\x10\0data\x08\0\0\0",
        44);
    bytes += std::string("\0\x40\0\0\0\x40\0\x20", 8);  // 0.5 and 0, 0.5 and 0.25
    std::ofstream(folder / "a.wav") << bytes;
    CHECK(decode_audio(folder / "a.wav").to_vector() == std::vector<float>{0.25F, 0.375F});
}

TEST_CASE("decode_audio: says what it cannot read") {
    const ScratchFolder folder;
    const auto message = [](const std::filesystem::path& path) -> std::string {
        try {
            (void)decode_audio(path);
        } catch (const ExternalError& error) {
            return error.what();
        }
        return "no error";
    };
    CHECK(message("/nowhere/a.mp3") == "decoding /nowhere/a.mp3: No such file or directory");
    const auto path = folder / "a.mp3";
    std::ofstream(path) << "This is no sound at all. It is a sentence, and another one.";
    CHECK(message(path) == "decoding " + path.string() + ": is no MP3, M4A, Opus, WAV or FLAC file");
    std::ofstream(path, std::ios::trunc)
        << "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n/etc/passwd\n#EXT-X-ENDLIST\n";
    CHECK(message(path) == "decoding " + path.string() + ": is no MP3, M4A, Opus, WAV or FLAC file");
    CHECK_THROWS_WITH_AS((void)read_audio_facts("/nowhere/a.mp3"),
                         "reading /nowhere/a.mp3: No such file or directory", ExternalError);
}

TEST_CASE("decode_audio: hears that an MP3 was cut short") {
    const ScratchFolder folder;
    encode_mp3(sound_of(Pcm(44100, sound(200000))), {}, "", folder / "a.mp3", [](double) {});
    const auto bytes = read_file(folder / "a.mp3", 1u << 24);
    std::ofstream(folder / "b.mp3") << bytes.substr(0, bytes.size() / 2);
    CHECK(decode_audio(folder / "b.mp3").size() < 150000);
}
