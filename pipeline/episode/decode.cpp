// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/decode.hpp"

#include "base/format.hpp"
#include "episode/libav.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/dict.h>
#include <libavutil/mathematics.h>
}

namespace reviewcast {

namespace {

using Input = std::unique_ptr<AVFormatContext, Releases<avformat_close_input>>;
using Decoder = std::unique_ptr<AVCodecContext, Releases<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Releases<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Releases<av_packet_free>>;

struct Source {
    Input input;
    AVStream* stream = nullptr;
    const AVCodec* codec = nullptr;
};

/// Formats that are read, by their short names in libavformat, and how to say that a file has none of them.
struct Formats {
    const char* names;
    const char* refusal;
};
constexpr Formats episode_formats{"mp3,mov,ogg,wav,flac", "is no MP3, M4A, Opus, WAV or FLAC file"};
// Every container of sound that lies in one file: no playlist, no list of images, no device.
constexpr Formats music_formats{
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,eac3,flac,matroska,mov,mp3,mpc,mpc8,mpegts,ogg,oma,tak,tta,voc,"
    "w64,wav,wv",
    "is no sound file that can be read"};

Source open_source(const std::filesystem::path& path, const Formats& formats, const std::string& doing) {
    silence_libav();
    // No other protocol and no playlist that names further files: the file may be a stranger's.
    AVDictionary* options = nullptr;
    av_dict_set(&options, "format_whitelist", formats.names, 0);
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    AVFormatContext* context = nullptr;
    const int opened = avformat_open_input(&context, ("file:" + path.string()).c_str(), nullptr, &options);
    av_dict_free(&options);
    // Bytes of no known format, and those of a format that is not on the list.
    if (opened == AVERROR_INVALIDDATA || opened == AVERROR(EINVAL))
        throw ExternalError(format("{}: {}", doing, formats.refusal));
    check_libav(opened, doing);
    Source source{Input(context)};
    check_libav(avformat_find_stream_info(context, nullptr), doing);
    const int index =
        check_libav(av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, &source.codec, 0), doing);
    source.stream = context->streams[index];
    return source;
}

Decoder open_decoder(const Source& source, const std::string& doing) {
    Decoder decoder(avcodec_alloc_context3(source.codec));
    if (!decoder) throw ExternalError(doing + ": out of memory");
    check_libav(avcodec_parameters_to_context(decoder.get(), source.stream->codecpar), doing);
    decoder->pkt_timebase = source.stream->time_base;  // the trimming of the last frame is counted in it
    check_libav(avcodec_open2(decoder.get(), source.codec, nullptr), doing);
    return decoder;
}

/// A sample of a decoded frame in ±1.
float sample_at(const AVFrame& frame, int channel, int index) {
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const auto* bytes = frame.extended_data[planar ? channel : 0];
    const auto at = planar ? index : index * frame.ch_layout.nb_channels + channel;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_S16:
        return static_cast<float>(reinterpret_cast<const std::int16_t*>(bytes)[at]) / 32768.0F;
    case AV_SAMPLE_FMT_S32:
        return static_cast<float>(reinterpret_cast<const std::int32_t*>(bytes)[at]) / 2147483648.0F;
    case AV_SAMPLE_FMT_U8:
        return (static_cast<float>(bytes[at]) - 128) / 128.0F;
    case AV_SAMPLE_FMT_S64:
        return static_cast<float>(static_cast<double>(reinterpret_cast<const std::int64_t*>(bytes)[at]) /
                                  9223372036854775808.0);
    case AV_SAMPLE_FMT_DBL:
        return static_cast<float>(reinterpret_cast<const double*>(bytes)[at]);
    case AV_SAMPLE_FMT_FLT:
        return reinterpret_cast<const float*>(bytes)[at];
    default:
        throw ExternalError("decoding: samples of an unknown kind");
    }
}

/// Samples that a file says it has; of an MP4, whose edit list is not applied at its end by libavformat 59.
/// Others are cut by the decoder.
std::int64_t stated_samples(const Source& source) {
    const AVStream& stream = *source.stream;
    const bool is_mp4 = std::string_view(source.input->iformat->name).starts_with("mov");
    if (!is_mp4 || stream.duration == AV_NOPTS_VALUE) return INT64_MAX;
    return av_rescale_q(stream.duration, stream.time_base, {1, stream.codecpar->sample_rate});
}

/// Appends the frame's samples, but no more than `room`.
void append(Pcm& pcm, const AVFrame& frame, std::int64_t room, std::vector<float>& block) {
    const auto count = static_cast<std::size_t>(std::clamp<std::int64_t>(room, 0, frame.nb_samples));
    if (frame.format == AV_SAMPLE_FMT_FLTP && frame.ch_layout.nb_channels == 1) {
        pcm.append({reinterpret_cast<const float*>(frame.data[0]), count});
        return;
    }
    const int channels = frame.ch_layout.nb_channels;
    block.assign(count, 0.0F);
    for (std::size_t i = 0; i < count; ++i)
        for (int channel = 0; channel < channels; ++channel)
            block[i] += sample_at(frame, channel, static_cast<int>(i)) / static_cast<float>(channels);
    pcm.append(block);
}

constexpr std::int64_t longest_seconds = 1'000'000;  // more than any file holds

/// Decodes a source to its end, or to `most_seconds`.
Pcm decode(const Source& source, std::int64_t most_seconds, const std::string& doing) {
    const auto decoder = open_decoder(source, doing);
    const Packet packet(av_packet_alloc());
    const Frame frame(av_frame_alloc());
    if (!packet || !frame) throw ExternalError(doing + ": out of memory");
    const std::int64_t samples = std::min(stated_samples(source), most_seconds * decoder->sample_rate);
    Pcm pcm(decoder->sample_rate);
    std::vector<float> block;
    const auto receive = [&] {
        for (;;) {
            const int result = avcodec_receive_frame(decoder.get(), frame.get());
            if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) return;
            check_libav(result, doing);
            if (frame->sample_rate != pcm.sample_rate())
                throw ExternalError(doing + ": the sample rate changes in the middle");
            append(pcm, *frame, samples - pcm.size(), block);
        }
    };
    while (pcm.size() < samples) {
        const int result = av_read_frame(source.input.get(), packet.get());
        if (result == AVERROR_EOF) break;
        check_libav(result, doing);
        if (packet->stream_index == source.stream->index) {
            check_libav(avcodec_send_packet(decoder.get(), packet.get()), doing);
            receive();
        }
        av_packet_unref(packet.get());
    }
    check_libav(avcodec_send_packet(decoder.get(), nullptr), doing);
    receive();
    return pcm;
}

}  // namespace

AudioFacts read_audio_facts(const std::filesystem::path& path) {
    const auto source = open_source(path, episode_formats, "reading " + path.string());
    const auto& parameters = *source.stream->codecpar;
    AudioFacts facts{.codec = avcodec_get_name(parameters.codec_id),
                     .bitrate_kbps = static_cast<int>(parameters.bit_rate / 1000),
                     .sample_rate = parameters.sample_rate,
                     .channels = parameters.ch_layout.nb_channels,
                     .chapters = {}};
    for (unsigned i = 0; i < source.input->nb_chapters; ++i) {
        const AVChapter& chapter = *source.input->chapters[i];
        const AVDictionaryEntry* title = av_dict_get(chapter.metadata, "title", nullptr, 0);
        const auto to_ms = [&](std::int64_t time) {
            return av_rescale_q(time, chapter.time_base, {1, 1000});
        };
        facts.chapters.push_back({title ? title->value : "", to_ms(chapter.start), to_ms(chapter.end)});
    }
    return facts;
}

Pcm decode_audio(const std::filesystem::path& path) {
    const std::string doing = "decoding " + path.string();
    return decode(open_source(path, episode_formats, doing), longest_seconds, doing);
}

Pcm decode_music(const std::filesystem::path& path, int most_seconds) {
    const std::string doing = "reading " + path.string();
    const Source source = open_source(path, music_formats, doing);
    const int rate = source.stream->codecpar->sample_rate;
    if (rate < 8000 || rate > 192000)
        throw ExternalError(format("{}: has {} samples a second; 8000 to 192000 can be read", doing, rate));
    return decode(source, most_seconds, doing);
}

}  // namespace reviewcast
