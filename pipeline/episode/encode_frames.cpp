// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/encode_frames.hpp"

#include "base/error.hpp"
#include "episode/info_frame.hpp"

#include <algorithm>
#include <array>
#include <lame/lame.h>
#include <memory>

namespace reviewcast {

namespace {

/// LAME's presets of a bit rate turn the input down (3.100: abr_switch_map's scale; measured on decoded
/// speech and sines): turned up by as much, the file is as loud as the master.
float input_gain(int bitrate_kbps) {
    if (bitrate_kbps <= 160) return 1 / 0.95F;
    if (bitrate_kbps <= 192) return 1 / 0.97F;
    return 1;
}

constexpr float full_scale = 32768;  // what LAME takes for 1 in floating point too

struct Close {
    void operator()(lame_global_flags* encoder) const noexcept { lame_close(encoder); }
};
using Encoder = std::unique_ptr<lame_global_flags, Close>;

/// What LAME answers where it is not less than zero. Throws ExternalError.
int check(int answer, const std::string& doing) {
    if (answer < 0) throw ExternalError(doing + ": LAME gave up (" + std::to_string(answer) + ")");
    return answer;
}

Encoder open_encoder(int sample_rate, const Mp3Options& options, const std::string& doing) {
    Encoder encoder(lame_init());
    if (!encoder) throw ExternalError(doing + ": out of memory");
    check(lame_set_num_channels(encoder.get(), 1), doing);
    check(lame_set_mode(encoder.get(), MONO), doing);
    check(lame_set_in_samplerate(encoder.get(), sample_rate), doing);
    check(lame_set_out_samplerate(encoder.get(), sample_rate), doing);
    check(lame_set_quality(encoder.get(), options.quality), doing);
    check(lame_set_brate(encoder.get(), options.bitrate_kbps), doing);
    check(lame_set_bWriteVbrTag(encoder.get(), 0), doing);
    check(lame_set_disable_reservoir(encoder.get(), 1), doing);
    check(lame_init_params(encoder.get()), doing);
    return encoder;
}

}  // namespace

std::string encode_frames(std::span<const float> samples, int sample_rate, const Mp3Options& options,
                          bool is_last, const std::string& doing) {
    const auto encoder = open_encoder(sample_rate, options, doing);
    const float gain = input_gain(options.bitrate_kbps) * full_scale;
    std::array<float, mp3_frame_samples> scaled{};
    std::array<unsigned char, 7200 + mp3_frame_samples * 5 / 4> made{};  // as large as lame.h asks for
    std::string frames;
    const auto add = [&](int size) {
        frames.append(reinterpret_cast<const char*>(made.data()),
                      static_cast<std::size_t>(check(size, doing)));
    };
    for (std::size_t at = 0; at < samples.size(); at += mp3_frame_samples) {
        const auto block = samples.subspan(at, std::min<std::size_t>(mp3_frame_samples, samples.size() - at));
        std::ranges::transform(block, scaled.begin(), [gain](float sample) { return sample * gain; });
        add(lame_encode_buffer_float(encoder.get(), scaled.data(), scaled.data(),
                                     static_cast<int>(block.size()), made.data(), made.size()));
    }
    if (is_last) add(lame_encode_flush(encoder.get(), made.data(), made.size()));
    return frames;
}

std::string mp3_encoder_version() {
    return std::string("LAME ") + get_lame_short_version();
}

}  // namespace reviewcast
