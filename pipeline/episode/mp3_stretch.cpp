// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mp3_stretch.hpp"

#include "base/error.hpp"
#include "episode/info_frame.hpp"
#include "episode/libav.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <memory>
#include <span>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
#include <libavutil/opt.h>
}

namespace reviewcast {

namespace {

constexpr std::int64_t lead_frames = 4;       // encoded and thrown away: the encoder's memory
constexpr std::int64_t lookahead_frames = 3;  // read beyond the last frame that is wanted
constexpr std::int64_t warm_frames = 2;       // decoded and thrown away: the decoder's memory
constexpr std::int64_t decoder_delay = 1105;  // samples: 576 of the encoder, 529 of the decoder
constexpr std::int64_t margin = true_peak_margin;

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

template <typename Object>
Object* need(Object* object, const std::string& doing) {
    if (!object) throw ExternalError(doing + ": out of memory");
    return object;
}

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
    // A frame that keeps its bits to itself can stand behind any other.
    check_libav(av_opt_set_int(encoder.get(), "reservoir", 0, AV_OPT_SEARCH_CHILDREN), doing);
    check_libav(avcodec_open2(encoder.get(), codec, nullptr), doing);
    return encoder;
}

Codec open_decoder(const std::string& doing) {
    const AVCodec* codec = avcodec_find_decoder(AV_CODEC_ID_MP3);
    if (!codec) throw ExternalError(doing + ": libavcodec has no decoder for MP3");
    Codec decoder(need(avcodec_alloc_context3(codec), doing));
    check_libav(avcodec_open2(decoder.get(), codec, nullptr), doing);
    return decoder;
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
void receive(AVCodecContext* encoder, AVPacket* packet, std::vector<std::string>& frames,
             const std::string& doing) {
    for (;;) {
        const int result = avcodec_receive_packet(encoder, packet);
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) return;
        check_libav(result, doing);
        frames.emplace_back(reinterpret_cast<const char*>(packet->data),
                            static_cast<std::size_t>(packet->size));
        av_packet_unref(packet);
    }
}

/// All frames of the samples; with `is_last` also those that hold the encoder's rest.
std::vector<std::string> encode(std::span<const float> samples, int sample_rate, const Mp3Options& options,
                                bool is_last, const std::string& doing) {
    const auto encoder = open_encoder(sample_rate, options, doing);
    const auto frame = new_frame(*encoder, doing);
    const Packet packet(need(av_packet_alloc(), doing));
    const float gain = input_gain(options.bitrate_kbps);
    std::vector<std::string> frames;
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

/// What the frames decode to, 1152 samples each.
std::vector<float> decode(std::span<const std::string> frames, const std::string& doing) {
    const auto decoder = open_decoder(doing);
    const Packet packet(need(av_packet_alloc(), doing));
    const Frame frame(need(av_frame_alloc(), doing));
    std::vector<float> samples;
    for (const std::string& bytes : frames) {
        check_libav(av_new_packet(packet.get(), static_cast<int>(bytes.size())), doing);
        std::ranges::copy(bytes, reinterpret_cast<char*>(packet->data));
        check_libav(avcodec_send_packet(decoder.get(), packet.get()), doing);
        av_packet_unref(packet.get());
        check_libav(avcodec_receive_frame(decoder.get(), frame.get()), doing);
        if (frame->format != AV_SAMPLE_FMT_FLTP || frame->nb_samples != mp3_frame_samples)
            throw ExternalError(doing + ": a frame decodes to something else than was encoded");
        const auto* decoded = reinterpret_cast<const float*>(frame->data[0]);
        samples.insert(samples.end(), decoded, decoded + mp3_frame_samples);
    }
    return samples;
}

double energy_of(std::span<const float> samples) {
    double energy = 0;
    for (const float sample : samples)
        energy += static_cast<double>(sample) * static_cast<double>(sample);
    return energy;
}

/// Samples, and the position of the first in the sound.
struct Placed {
    std::vector<float> samples;
    std::int64_t at = 0;

    /// The samples [begin, end), which must be there.
    [[nodiscard]] std::span<const float> part(std::int64_t begin, std::int64_t end) const {
        return std::span(samples).subspan(static_cast<std::size_t>(begin - at),
                                          static_cast<std::size_t>(end - begin));
    }
    [[nodiscard]] std::int64_t end() const { return at + static_cast<std::int64_t>(samples.size()); }
};

/// True peak of the decoded samples [begin, end); silence stands outside the sound and what was decoded.
float peak_of(const Placed& decoded, std::int64_t begin, std::int64_t end, std::int64_t sound_size) {
    std::vector<float> around(static_cast<std::size_t>(end - begin + 2 * margin));
    const auto from = std::max<std::int64_t>({begin - margin, decoded.at, 0});
    const auto to = std::min({end + margin, decoded.end(), sound_size});
    std::ranges::copy(decoded.part(from, to), around.begin() + (from - (begin - margin)));
    return true_peak(around, 0);
}

}  // namespace

Mp3Stretch encode_stretch(const Sound& sound, const Mp3Options& options, std::int64_t first,
                          std::int64_t count, bool is_last, const std::string& doing) {
    const auto lead = std::min(first, lead_frames);
    Placed given{{}, (first - lead) * mp3_frame_samples};
    const auto to = is_last ? sound.size : (first + count + lookahead_frames) * mp3_frame_samples;
    given.samples.resize(static_cast<std::size_t>(to - given.at));
    sound.read(given.at, given.samples);
    auto frames = encode(given.samples, sound.sample_rate, options, is_last, doing);
    const auto all = static_cast<std::int64_t>(frames.size());
    if (is_last) count = all - lead;
    if (count < 0 || all < lead + count) throw ExternalError(doing + ": the encoder gave too few frames");
    frames.resize(static_cast<std::size_t>(lead + count));

    const auto warm = std::min(lead, warm_frames + 1);
    const Placed decoded{decode(std::span(frames).last(static_cast<std::size_t>(warm + count)), doing),
                         (first - warm) * mp3_frame_samples - decoder_delay};
    // The last samples of a stretch are judged with the next, which has what surrounds them.
    const auto begin = std::max<std::int64_t>(0, first * mp3_frame_samples - decoder_delay - margin);
    const auto end = is_last ? sound.size : (first + count) * mp3_frame_samples - decoder_delay - margin;
    frames.erase(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(lead));
    return {std::move(frames), energy_of(given.part(begin, end)), energy_of(decoded.part(begin, end)),
            peak_of(decoded, begin, end, sound.size)};
}

}  // namespace reviewcast
