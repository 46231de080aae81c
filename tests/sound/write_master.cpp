// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"
#include "scratch_folder.hpp"
#include "sound/master.hpp"
#include "sound/signals.hpp"

#include <cmath>
#include <doctest/doctest.h>
#include <sndfile.h>

using namespace reviewcast;
using namespace reviewcast::testing;

TEST_CASE("write_master: gives back every sample, to 24 bits") {
    const ScratchFolder folder;
    const auto samples = joined(voice(1, 44100, 2), {1.0F, -1.0F, 0.0F});
    for (const auto format : {MasterFormat::wav, MasterFormat::flac}) {
        const auto path = folder / "master";
        write_master(sound_of(Pcm(44100, samples)), format, path);
        SF_INFO info{};
        auto* file = sf_open(path.c_str(), SFM_READ, &info);
        REQUIRE(file);
        CHECK(info.samplerate == 44100);
        CHECK(info.channels == 1);
        CHECK((info.format & SF_FORMAT_SUBMASK) == SF_FORMAT_PCM_24);
        CHECK((info.format & SF_FORMAT_TYPEMASK) ==
              (format == MasterFormat::wav ? SF_FORMAT_WAV : SF_FORMAT_FLAC));
        REQUIRE(info.frames == static_cast<sf_count_t>(samples.size()));
        std::vector<float> read(samples.size());
        CHECK(sf_readf_float(file, read.data(), info.frames) == info.frames);
        sf_close(file);
        float worst = 0;
        for (std::size_t i = 0; i < read.size(); ++i)
            worst = std::max(worst, std::abs(read[i] - samples[i]));
        CHECK(worst < 2.5e-7F);  // two steps of 24 bits
    }
}

TEST_CASE("write_master: the same samples give the same bytes") {
    const ScratchFolder folder;
    const Sound sound = sound_of(Pcm(44100, voice(1, 44100, 1)));
    for (const auto format : {MasterFormat::wav, MasterFormat::flac}) {
        write_master(sound, format, folder / "one");
        write_master(sound, format, folder / "two");
        CHECK(read_file(folder / "one", 1u << 24) == read_file(folder / "two", 1u << 24));
    }
}

TEST_CASE("write_master: says that the disk is full or the folder missing") {
    const Sound sound = sound_of(Pcm(44100, noise(0.5, 100000)));
    for (const auto format : {MasterFormat::wav, MasterFormat::flac})
        CHECK_THROWS_WITH_AS(write_master(sound, format, "/dev/full"),
                             "writing /dev/full: No space left on device", ExternalError);
    CHECK_THROWS_WITH_AS(write_master(sound, MasterFormat::wav, "/nowhere/master.wav"),
                         "writing /nowhere/master.wav: No such file or directory", ExternalError);
}
