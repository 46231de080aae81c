// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/encode_frames.hpp"

#include "base/error.hpp"
#include "episode/info_frame.hpp"
#include "episode/libav.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
#include <libavutil/opt.h>
}

namespace reviewcast {

namespace {

/// LAME's presets of a bit rate turn the input down (3.100: abr_switch_map's scale; measured on decoded
/// speech and sines), and libavcodec has no option against it: turned up by as much, the file is as loud as
/// the master.
float input_gain(int bitrate_kbps) {
    if (bitrate_kbps <= 160) return 1 / 0.95F;
    if (bitrate_kbps <= 192) return 1 / 0.97F;
    return 1;
}

using Codec = std::unique_ptr<AVCodecContext, Releases<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Releases<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Releases<av_packet_free>>;

Codec open_encoder(int sample_rate, const Mp3Options& options, const std::string& doing) {
    silence_libav();
    const AVCodec* codec = avcodec_find_encoder_by_name("libmp3lame");
    if (!codec) throw ExternalError(doing + ": libavcodec has no libmp3lame");
    Codec encoder(need(avcodec_alloc_context3(codec), doing));
    encoder->sample_rate = sample_rate;
    encoder->ch_layout = AV_CHANNEL_LAYOUT_MONO;
    encoder->sample_fmt = AV_SAMPLE_FMT_FLTP;
    encoder->bit_rate = std::int64_t{options.bitrate_kbps} * 1000;
    encoder->compression_level = options.quality;
    check_libav(av_opt_set_int(encoder.get(), "reservoir", 0, AV_OPT_SEARCH_CHILDREN), doing);
    check_libav(avcodec_open2(encoder.get(), codec, nullptr), doing);
    return encoder;
}

Frame new_frame(const AVCodecContext& encoder, const std::string& doing) {
    Frame frame(need(av_frame_alloc(), doing));
    frame->format = encoder.sample_fmt;
    frame->ch_layout = encoder.ch_layout;
    frame->sample_rate = encoder.sample_rate;
    frame->nb_samples = mp3_frame_samples;
    check_libav(av_frame_get_buffer(frame.get(), 0), doing);
    return frame;
}

/// Adds the frames that the encoder has ready.
void receive(AVCodecContext* encoder, AVPacket* packet, std::string& frames, const std::string& doing) {
    for (;;) {
        const int result = avcodec_receive_packet(encoder, packet);
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) return;
        check_libav(result, doing);
        frames.append(reinterpret_cast<const char*>(packet->data), static_cast<std::size_t>(packet->size));
        av_packet_unref(packet);
    }
}

}  // namespace

std::string encode_frames(std::span<const float> samples, int sample_rate, const Mp3Options& options,
                          bool is_last, const std::string& doing) {
    const auto encoder = open_encoder(sample_rate, options, doing);
    const auto frame = new_frame(*encoder, doing);
    const Packet packet(need(av_packet_alloc(), doing));
    const float gain = input_gain(options.bitrate_kbps);
    std::string frames;
    for (std::size_t at = 0; at < samples.size(); at += mp3_frame_samples) {
        const auto block = samples.subspan(at, std::min<std::size_t>(mp3_frame_samples, samples.size() - at));
        frame->nb_samples = mp3_frame_samples;
        check_libav(av_frame_make_writable(frame.get()), doing);
        std::ranges::transform(block, reinterpret_cast<float*>(frame->data[0]),
                               [gain](float sample) { return sample * gain; });
        frame->nb_samples = static_cast<int>(block.size());
        frame->pts = static_cast<std::int64_t>(at);
        check_libav(avcodec_send_frame(encoder.get(), frame.get()), doing);
        receive(encoder.get(), packet.get(), frames, doing);
    }
    if (is_last) {
        check_libav(avcodec_send_frame(encoder.get(), nullptr), doing);
        receive(encoder.get(), packet.get(), frames, doing);
    }
    return frames;
}

}  // namespace reviewcast
