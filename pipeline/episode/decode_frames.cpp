// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/decode_frames.hpp"

#include "base/error.hpp"
#include "episode/info_frame.hpp"

#include <memory>
#include <mpg123.h>

namespace reviewcast {

namespace {

struct Delete {
    void operator()(mpg123_handle* decoder) const noexcept { mpg123_delete(decoder); }
};
using Decoder = std::unique_ptr<mpg123_handle, Delete>;

void check(mpg123_handle* decoder, int result, const std::string& doing) {
    if (result != MPG123_OK) throw ExternalError(doing + ": " + mpg123_strerror(decoder));
}

Decoder new_decoder(long flags, const std::string& doing) {
    int error = MPG123_OK;
    Decoder decoder(mpg123_new(nullptr, &error));
    if (!decoder) throw ExternalError(doing + ": " + mpg123_plain_strerror(error));
    check(decoder.get(),
          mpg123_param(decoder.get(), MPG123_FLAGS, MPG123_QUIET | MPG123_FORCE_FLOAT | flags, 0), doing);
    return decoder;
}

}  // namespace

std::vector<float> decode_frames(std::string_view frames, std::int64_t count, const std::string& what) {
    const std::string doing = what + ": decoding it again";
    const auto decoder = new_decoder(MPG123_IGNORE_INFOFRAME, doing);
    check(decoder.get(), mpg123_open_feed(decoder.get()), doing);
    const auto* bytes = reinterpret_cast<const unsigned char*>(frames.data());
    check(decoder.get(), mpg123_feed(decoder.get(), bytes, frames.size()), doing);
    const auto wanted = static_cast<std::size_t>(count) * mp3_frame_samples;
    std::vector<float> samples;
    samples.reserve(wanted);
    while (samples.size() < wanted) {
        off_t number = 0;
        unsigned char* audio = nullptr;
        std::size_t size = 0;
        const int result = mpg123_decode_frame(decoder.get(), &number, &audio, &size);
        if (result == MPG123_NEW_FORMAT) continue;
        check(decoder.get(), result, doing);
        if (size != mp3_frame_samples * sizeof(float))
            throw ExternalError(doing + ": a frame decodes to something else than was encoded");
        const auto* decoded = reinterpret_cast<const float*>(audio);
        samples.insert(samples.end(), decoded, decoded + mp3_frame_samples);
    }
    return samples;
}

Pcm decode_mp3(const std::filesystem::path& path) {
    const std::string doing = "decoding " + path.string();
    const auto decoder = new_decoder(MPG123_GAPLESS, doing);
    check(decoder.get(), mpg123_open(decoder.get(), path.c_str()), doing);
    long sample_rate = 0;
    int channels = 0, encoding = 0;
    check(decoder.get(), mpg123_getformat(decoder.get(), &sample_rate, &channels, &encoding), doing);
    if (channels != 1) throw ExternalError(doing + ": it is not mono");
    Pcm pcm(static_cast<int>(sample_rate));
    std::vector<float> block(std::size_t{64} * mp3_frame_samples);
    for (int result = MPG123_OK; result != MPG123_DONE;) {
        std::size_t size = 0;
        result = mpg123_read(decoder.get(), block.data(), block.size() * sizeof(float), &size);
        if (result != MPG123_DONE) check(decoder.get(), result, doing);
        pcm.append(std::span(block).first(size / sizeof(float)));
    }
    return pcm;
}

}  // namespace reviewcast
