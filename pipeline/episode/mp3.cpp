// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mp3.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "episode/info_frame.hpp"
#include "episode/libav.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <memory>
#include <string>
#include <unistd.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
}

namespace reviewcast {

namespace {

constexpr std::size_t write_block_bytes = 1u << 16;

/// LAME's presets of a bit rate turn the input down (3.100: abr_switch_map's scale; measured on decoded
/// speech and sines), and libavcodec has no option against it: turned up by as much, the file is as loud as
/// the master.
float input_gain(int bitrate_kbps) {
    if (bitrate_kbps <= 160) return 1 / 0.95F;
    if (bitrate_kbps <= 192) return 1 / 0.97F;
    return 1;
}

using Encoder = std::unique_ptr<AVCodecContext, Releases<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Releases<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Releases<av_packet_free>>;

template <typename Object>
Object* need(Object* object, const std::string& doing) {
    if (!object) throw ExternalError(doing + ": out of memory");
    return object;
}

Encoder open_encoder(int sample_rate, const Mp3Options& options, const std::string& doing) {
    silence_libav();
    const AVCodec* codec = avcodec_find_encoder_by_name("libmp3lame");
    if (!codec) throw ExternalError(doing + ": libavcodec has no libmp3lame");
    Encoder encoder(need(avcodec_alloc_context3(codec), doing));
    encoder->sample_rate = sample_rate;
    encoder->ch_layout = AV_CHANNEL_LAYOUT_MONO;
    encoder->sample_fmt = AV_SAMPLE_FMT_FLTP;
    encoder->bit_rate = std::int64_t{options.bitrate_kbps} * 1000;
    encoder->compression_level = options.quality;
    check_libav(avcodec_open2(encoder.get(), codec, nullptr), doing);
    return encoder;
}

/// The file as it grows: tag, room for the Info frame, frames.
class Mp3File {
  public:
    Mp3File(const std::filesystem::path& path, std::string_view tag, Mp3Stream stream, std::string doing)
        : file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)),
          stream_(std::move(stream)), tag_size_(static_cast<off_t>(tag.size())), doing_(std::move(doing)) {
        if (file_.get() < 0) throw system_error(doing_, errno);
        write_all(file_.get(), tag, doing_);
        pending_.assign(info_frame_size(stream_.bitrate_kbps, stream_.sample_rate), '\0');
    }

    void add_frame(std::string_view bytes) {
        if (stream_.frames == 0) stream_.head = bytes.substr(0, 4);
        ++stream_.frames;
        stream_.bytes += static_cast<std::int64_t>(bytes.size());
        stream_.music_crc = crc16(bytes, stream_.music_crc);
        pending_ += bytes;
        if (pending_.size() >= write_block_bytes) flush();
    }

    /// Completes the file once all frames are there.
    void finish() {
        if (stream_.frames == 0) throw ExternalError(doing_ + ": the encoder gave nothing");
        flush();
        if (::lseek(file_.get(), tag_size_, SEEK_SET) < 0) throw system_error(doing_, errno);
        write_all(file_.get(), info_frame(stream_), doing_);
    }

  private:
    void flush() {
        write_all(file_.get(), pending_, doing_);
        pending_.clear();
    }

    Descriptor file_;
    Mp3Stream stream_;
    off_t tag_size_;
    std::string doing_, pending_;
};

void receive_frames(AVCodecContext* encoder, AVPacket* packet, Mp3File& file, const std::string& doing) {
    for (;;) {
        const int result = avcodec_receive_packet(encoder, packet);
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) return;
        check_libav(result, doing);
        file.add_frame({reinterpret_cast<const char*>(packet->data), static_cast<std::size_t>(packet->size)});
        av_packet_unref(packet);
    }
}

/// Fills the frame with the samples from `position` on; false at the end.
bool fill(AVFrame* frame, const Pcm& pcm, std::int64_t position, float gain, const std::string& doing) {
    frame->nb_samples = mp3_frame_samples;
    check_libav(av_frame_make_writable(frame), doing);
    const std::span samples(reinterpret_cast<float*>(frame->data[0]), mp3_frame_samples);
    const auto count = pcm.read(position, samples);
    for (float& sample : samples.first(count))
        sample *= gain;
    frame->nb_samples = static_cast<int>(count);
    frame->pts = position;
    return count > 0;
}

}  // namespace

void check_mp3_options(const Mp3Options& options) {
    if (std::ranges::find(mp3_bitrates_kbps, options.bitrate_kbps) == mp3_bitrates_kbps.end())
        throw UsageError(format("bit rate {} kbit/s is not allowed; allowed: {}", options.bitrate_kbps,
                                fmt::join(mp3_bitrates_kbps, ", ")));
    if (options.quality < 0 || options.quality > 9)
        throw UsageError(format("MP3 quality {} is out of range; allowed: 0 to 9", options.quality));
}

void encode_mp3(const Pcm& pcm, const Mp3Options& options, std::string_view id3_tag,
                const std::filesystem::path& path, const std::function<void(double)>& progress) {
    check_mp3_options(options);
    const std::string doing = "encoding " + path.filename().string();
    const int rate = pcm.sample_rate();
    if (rate != 32000 && rate != 44100 && rate != 48000)
        throw UsageError(format("{}: {} Hz is not allowed; allowed: 32000, 44100, 48000", doing, rate));
    if (pcm.size() == 0) throw ExternalError(doing + ": there is no sound");
    const auto encoder = open_encoder(rate, options, doing);
    Mp3File file(path, id3_tag,
                 {.bitrate_kbps = options.bitrate_kbps, .sample_rate = rate, .samples = pcm.size()}, doing);
    const Packet packet(need(av_packet_alloc(), doing));
    const Frame frame(need(av_frame_alloc(), doing));
    frame->format = encoder->sample_fmt;
    frame->ch_layout = encoder->ch_layout;
    frame->sample_rate = rate;
    frame->nb_samples = mp3_frame_samples;
    check_libav(av_frame_get_buffer(frame.get(), 0), doing);
    const float gain = input_gain(options.bitrate_kbps);
    for (std::int64_t at = 0; fill(frame.get(), pcm, at, gain, doing); at += frame->nb_samples) {
        check_libav(avcodec_send_frame(encoder.get(), frame.get()), doing);
        receive_frames(encoder.get(), packet.get(), file, doing);
        if (at / mp3_frame_samples % 256 == 0)
            progress(static_cast<double>(at) / static_cast<double>(pcm.size()));
    }
    check_libav(avcodec_send_frame(encoder.get(), nullptr), doing);
    receive_frames(encoder.get(), packet.get(), file, doing);
    file.finish();
    progress(1);
}

}  // namespace reviewcast
