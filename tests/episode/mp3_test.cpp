// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mp3.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "episode/decode.hpp"
#include "episode/decode_frames.hpp"
#include "episode/encode_frames.hpp"
#include "episode/encoded.hpp"
#include "episode/id3.hpp"
#include "episode/info_frame.hpp"
#include "episode/mpeg_stream.hpp"
#include "scratch_folder.hpp"
#include "sound/loudness.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <numbers>
#include <stdexcept>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

/// How far the one lies behind the other, in samples, where they match best.
int lag(const std::vector<float>& one, const std::vector<float>& other) {
    constexpr int most = 60;
    int best = 0;
    double highest = -1;
    for (int shift = -most; shift <= most; ++shift) {
        double product = 0;
        for (int i = most; i + most < static_cast<int>(one.size()); ++i)
            product += static_cast<double>(one[static_cast<std::size_t>(i)]) *
                       static_cast<double>(other[static_cast<std::size_t>(i + shift)]);
        if (product > highest) {
            highest = product;
            best = shift;
        }
    }
    return best;
}

double level_db(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return 10 * std::log10(sum / static_cast<double>(samples.size()));
}

unsigned number_at(const std::string& bytes, std::size_t at, std::size_t count) {
    unsigned number = 0;
    for (std::size_t i = 0; i < count; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

std::int64_t number_of_frames(const std::string& frames) {
    return read_mpeg_stream(frames).frames;
}

std::string message_of(const auto& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("encode_mp3: the file decodes to exactly the samples' number, by two decoders") {
    const ScratchFolder folder;
    for (const std::size_t length : {1, 2, 575, 576, 577, 1151, 1152, 1153, 2304, 44100, 100001}) {
        CAPTURE(length);
        const auto path = folder / "a.mp3";
        encode_mp3(sound_of(Pcm(44100, sound(length))), {}, "", path, [](double) {});
        CHECK(decode_audio(path).size() == static_cast<std::int64_t>(length));
        CHECK(output_of("mpg123 -q -s " + path.string()).size() == 2 * length);
    }
}

TEST_CASE("encode_mp3: the sound stands in its place, down to the last syllable") {
    const ScratchFolder folder;
    for (const int rate : {32000, 44100, 48000}) {
        CAPTURE(rate);
        auto samples = sound(100001);
        std::fill(samples.begin() + 50000, samples.end() - 2000, 0.0F);
        encode_mp3(sound_of(Pcm(rate, samples)), {}, "", folder / "a.mp3", [](double) {});
        const auto decoded = decode_audio(folder / "a.mp3").to_vector();
        REQUIRE(decoded.size() == samples.size());
        CHECK(lag(samples, decoded) == 0);
        const auto last = [](const std::vector<float>& all) { return std::span(all).last(1500); };
        CHECK(level_db(last(decoded)) == doctest::Approx(level_db(last(samples))).epsilon(0.05));
    }
}

TEST_CASE("encode_mp3: the sound is as loud as it was, at every bit rate") {
    const ScratchFolder folder;
    const auto samples = sound(200000);
    for (const int bitrate : mp3_bitrates_kbps) {
        CAPTURE(bitrate);
        const auto path = folder / "a.mp3";
        encode_mp3(sound_of(Pcm(44100, samples)), {.bitrate_kbps = bitrate}, "", path, [](double) {});
        const auto decoded = decode_audio(path);
        REQUIRE(decoded.size() == static_cast<std::int64_t>(samples.size()));
        CHECK(std::abs(measure_loudness(decoded).integrated_lufs -
                       measure_loudness(Pcm(44100, samples)).integrated_lufs) < 0.1);
        CHECK(read_mpeg_stream(read_file(path, 1u << 24)).bitrates_kbps == std::set{bitrate});
    }
}

TEST_CASE("encode_mp3: the Info frame counts the stream and both CRCs are right") {
    const ScratchFolder folder;
    for (const int bitrate : mp3_bitrates_kbps) {
        CAPTURE(bitrate);
        encode_mp3(sound_of(Pcm(44100, sound(70000))), {.bitrate_kbps = bitrate}, "", folder / "a.mp3",
                   [](double) {});
        const auto bytes = read_file(folder / "a.mp3", 1u << 24);
        const auto info_size = info_frame_size(bitrate, 44100);
        const std::size_t info = 4 + 17;  // after head and side information of a mono frame
        REQUIRE(bytes.substr(info, 4) == "Info");
        const auto lame = info + 8 + 4 + 4 + 100 + 4;
        CHECK(number_at(bytes, info + 12, 4) == bytes.size());
        CHECK(number_at(bytes, lame + 28, 4) == bytes.size());
        const auto delay_and_padding = number_at(bytes, lame + 21, 3);
        CHECK(number_at(bytes, info + 8, 4) * 1152 - (delay_and_padding >> 12) -
                  (delay_and_padding & 0xFFF) ==
              70000);
        CHECK(number_at(bytes, lame + 32, 2) == crc16(bytes.substr(info_size)));
        CHECK(number_at(bytes, lame + 34, 2) == crc16(bytes.substr(0, lame + 34)));
    }
}

TEST_CASE("encode_mp3: independent checkers find no fault") {
    const ScratchFolder folder;
    for (const int bitrate : {64, 96, 320}) {
        CAPTURE(bitrate);
        const auto path = (folder / "a.mp3").string();
        encode_mp3(sound_of(Pcm(44100, sound(300000))), {.bitrate_kbps = bitrate},
                   render_id3({}, {}, 44100, 300000), path, [](double) {});
        const auto mp3val = output_of("mp3val " + path + " 2>&1");
        CHECK(mp3val.find("MPEG frames (MPEG 1 Layer III)") != std::string::npos);
        CHECK(mp3val.find("WARNING") == std::string::npos);
        CHECK(mp3val.find("ERROR") == std::string::npos);
        CHECK(output_of("mp3check -e -B -S " + path + " 2>&1 && echo fine") == "fine\n");
        CHECK(output_of("mpg123 -v -t " + path + " 2>&1 | grep -cE 'Warning|error|Illegal'") == "0\n");
    }
}

TEST_CASE("encode_mp3: writes the tag in front and the same bytes twice") {
    const ScratchFolder folder;
    const Sound pcm = sound_of(Pcm(44100, sound(30000)));
    encode_mp3(pcm, {}, "any bytes", folder / "a.mp3", [](double) {});
    encode_mp3(pcm, {}, "any bytes", folder / "b.mp3", [](double) {});
    const auto bytes = read_file(folder / "a.mp3", 1u << 24);
    CHECK(bytes.starts_with("any bytes\xFF\xFB"));
    CHECK(bytes == read_file(folder / "b.mp3", 1u << 24));
}

TEST_CASE("encode_mp3: the same bytes by any number of threads") {
    const ScratchFolder folder;
    const Sound three_stretches = sound_of(Pcm(44100, sound(2 * 384 * 1152 + 100000)));
    encode_mp3(three_stretches, {.jobs = 1}, "", folder / "a.mp3", [](double) {});
    encode_mp3(three_stretches, {.jobs = 3}, "", folder / "b.mp3", [](double) {});
    CHECK(read_file(folder / "a.mp3", 1u << 24) == read_file(folder / "b.mp3", 1u << 24));
}

TEST_CASE("encode_mp3: where stretches are joined the sound is as true as elsewhere, and as one encoder's") {
    const ScratchFolder folder;
    constexpr std::size_t stretch = 384 * 1152, length = 2 * stretch + 100000;
    std::vector<float> sweep(length);  // 50 Hz to 8 kHz
    double phase = 0;
    for (std::size_t i = 0; i < length; ++i) {
        phase += 2 * std::numbers::pi * 50 * std::pow(160, static_cast<double>(i) / length) / 44100;
        sweep[i] = static_cast<float>(0.5 * std::sin(phase));
    }
    for (const auto& samples : {sweep, sound(length)}) {
        encode_mp3(sound_of(Pcm(44100, samples)), {}, "", folder / "a.mp3", [](double) {});
        const auto decoded = decode_audio(folder / "a.mp3").to_vector();
        REQUIRE(decoded.size() == samples.size());
        const auto frames = encode_frames(samples, 44100, {}, true, "");
        auto by_one = decode_frames(frames, number_of_frames(frames), "");
        by_one.erase(by_one.begin(), by_one.begin() + 1105);  // the delay of encoder and decoder
        REQUIRE(by_one.size() >= samples.size());
        /// Level of the difference over four frames.
        const auto difference_db = [&](std::size_t begin, const std::vector<float>& other) {
            std::vector<float> error(4 * 1152);
            for (std::size_t i = 0; i < error.size(); ++i)
                error[i] = decoded[begin + i] - other[begin + i];
            return level_db(error);
        };
        for (const std::size_t seam : {stretch, 2 * stretch}) {
            CAPTURE(seam);
            const std::size_t at = seam - 1105 - 2 * 1152;
            double around = -200;  // the worst of the second before and the second after
            for (std::size_t frames_away = 4; frames_away <= 40; frames_away += 4)
                for (const std::size_t there : {at - frames_away * 1152, at + frames_away * 1152})
                    around = std::max(around, difference_db(there, samples));
            CHECK(difference_db(at, samples) < around + 1);
            CHECK(difference_db(at, by_one) < around + 1);
        }
    }
}

TEST_CASE("decode_mp3: gives the samples of a whole file and no other, as libavcodec does") {
    const ScratchFolder folder;
    for (const std::size_t length : {1, 1151, 30000, 500000}) {
        CAPTURE(length);
        encode_mp3(sound_of(Pcm(44100, sound(length))), {}, "", folder / "a.mp3", [](double) {});
        const auto own = decode_mp3(folder / "a.mp3").to_vector();
        const auto other = decode_audio(folder / "a.mp3").to_vector();
        REQUIRE(own.size() == length);
        REQUIRE(other.size() == length);
        for (std::size_t i = 0; i < length; ++i)
            REQUIRE(std::abs(own[i] - other[i]) < 1e-5);  // two decoders round differently
    }
}

TEST_CASE("decode_mp3: says what is wrong with a file") {
    const ScratchFolder folder;
    CHECK_THROWS_AS((void)decode_mp3(folder / "none.mp3"), ExternalError);
}

TEST_CASE("encode_mp3: what it measures is what a decoder gives") {
    const ScratchFolder folder;
    const Pcm pcm(44100, sound(1200000));
    const auto encoded =
        encode_mp3(sound_of(Pcm(44100, sound(1200000))), {}, "", folder / "a.mp3", [](double) {});
    const auto decoded = measure_loudness(decode_audio(folder / "a.mp3"));
    CHECK(encoded.true_peak_dbtp == doctest::Approx(decoded.true_peak_dbtp).epsilon(0.001));
    CHECK(std::abs(encoded.gain_db - (decoded.integrated_lufs - measure_loudness(pcm).integrated_lufs)) <
          0.03);
}

TEST_CASE("encode_mp3: measures the highest peak wherever it lies, and where encoding lifts it") {
    const ScratchFolder folder;
    const auto bursts = [](std::vector<std::size_t> places, bool is_rectangular) {
        std::vector<float> samples(530000);
        for (const std::size_t place : places)
            for (std::size_t i = 0; i < 200; ++i) {
                const auto wave = std::sin(0.06 * static_cast<double>(i));
                samples[place + i] =
                    static_cast<float>(is_rectangular ? std::copysign(0.6, wave) : 0.6 * wave);
            }
        return samples;
    };
    for (const auto& places :
         {std::vector<std::size_t>{0}, {529800}, {441900}, {1000, 200000, 300500, 443000}})
        for (const bool is_rectangular : {false, true})
            for (const int bitrate_kbps : {64, 96}) {
                CAPTURE(places.front());
                CAPTURE(is_rectangular);
                CAPTURE(bitrate_kbps);
                const auto encoded =
                    encode_mp3(sound_of(Pcm(44100, bursts(places, is_rectangular))),
                               {.bitrate_kbps = bitrate_kbps}, "", folder / "a.mp3", [](double) {});
                const auto decoded = measure_loudness(decode_mp3(folder / "a.mp3"));
                CHECK(encoded.true_peak_dbtp == doctest::Approx(decoded.true_peak_dbtp).epsilon(0.001));
            }
}

TEST_CASE("encode_mp3: progress ends at 1") {
    const ScratchFolder folder;
    double last = 0;
    encode_mp3(sound_of(Pcm(44100, sound(1000000))), {}, "", folder / "a.mp3", [&](double share) {
        CHECK(share >= last);
        last = share;
    });
    CHECK(last == 1);
}

TEST_CASE("encode_mp3: says what is not allowed and what is") {
    const ScratchFolder folder;
    const auto encode = [&](const Sound& pcm, const Mp3Options& options, const std::filesystem::path& path) {
        return message_of([&] { encode_mp3(pcm, options, "", path, [](double) {}); });
    };
    const Sound pcm = sound_of(Pcm(44100, sound(5000)));
    CHECK(encode(pcm, {.bitrate_kbps = 97}, folder / "a.mp3") ==
          "bit rate 97 kbit/s is not allowed; allowed: 64, 80, 96, 112, 128, 160, 192, 256, 320");
    CHECK(encode(pcm, {.quality = 10}, folder / "a.mp3") ==
          "MP3 quality 10 is out of range; allowed: 0 to 9");
    CHECK(encode(sound_of(Pcm(22050, sound(5000))), {}, "a.mp3") ==
          "encoding a.mp3: 22050 Hz is not allowed; allowed: 32000, 44100, 48000");
    CHECK(encode(sound_of(Pcm(44100)), {}, "a.mp3") == "encoding a.mp3: there is no sound");
    CHECK(encode(pcm, {}, "/nowhere/a.mp3") == "encoding a.mp3: No such file or directory");
    CHECK(encode(sound_of(Pcm(44100, sound(100000))), {}, "/dev/full") ==
          "encoding full: No space left on device");
}

TEST_CASE("info_frame: refuses counts that no delay and padding can join") {
    Mp3Stream stream{
        .head = "\xFF\xFB\x70\xC4", .bitrate_kbps = 96, .sample_rate = 44100, .samples = 5000, .frames = 4};
    CHECK_THROWS_AS((void)info_frame(stream), std::logic_error);
    stream.frames = 100;
    CHECK_THROWS_AS((void)info_frame(stream), std::logic_error);
}
