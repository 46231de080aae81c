// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/encode_sound.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "episode/id3.hpp"
#include "episode/iso639.hpp"
#include "episode/libav.hpp"
#include "episode/sound_tags.hpp"
#include "sound/resample.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/dict.h>
#include <libavutil/frame.h>
#include <libavutil/mem.h>
#include <libavutil/opt.h>
}

namespace reviewcast {

namespace {

constexpr std::int64_t block_samples = 1 << 18;
constexpr int flac_frame_samples = 4608;

/// What libav calls a format's parts.
struct Kind {
    const char* encoder;
    const char* muxer;
    AVSampleFormat samples;
    int bitrate_kbps;
};

Kind kind_of(SoundFormat format) {
    switch (format) {
    case SoundFormat::m4a:
        return {"aac", "ipod", AV_SAMPLE_FMT_FLTP, aac_bitrate_kbps};
    case SoundFormat::opus:
        return {"libopus", "opus", AV_SAMPLE_FMT_FLT, opus_bitrate_kbps};
    case SoundFormat::flac:
        break;
    }
    return {"flac", "flac", AV_SAMPLE_FMT_S32, 0};
}

struct CloseOutput {
    void operator()(AVFormatContext* context) const noexcept {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};
using Output = std::unique_ptr<AVFormatContext, CloseOutput>;
using Codec = std::unique_ptr<AVCodecContext, Releases<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Releases<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Releases<av_packet_free>>;

void set(AVDictionary*& dictionary, const char* key, const std::string& value) {
    if (!value.empty()) av_dict_set(&dictionary, key, value.c_str(), 0);
}

void set_tags(AVFormatContext& output, AVStream& stream, const Tags& tags) {
    set(output.metadata, "title", as_tag_line(tags.title));
    set(output.metadata, "album", as_tag_line(tags.album));
    set(output.metadata, "artist", as_tag_line(tags.artist));
    set(output.metadata, "genre", as_tag_line(tags.genre));
    set(output.metadata, "track", as_tag_line(tags.track));
    set(output.metadata, "date", as_tag_line(tags.date));
    set(output.metadata, "comment", as_tag_text(tags.comment));
    set(output.metadata, "lyrics", as_tag_text(tags.lyrics));
    set(stream.metadata, "language", iso639_2(tags.language));
}

/// Chapters as Vorbis comments (wiki.xiph.org/Chapter_Extension). libavformat writes them for Ogg alone, and
/// those that start in the second half of a second a second late (5.1, ff_vorbiscomment_write).
void set_chapter_comments(AVFormatContext& output, const std::vector<Chapter>& chapters, int sample_rate) {
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const auto ms = to_ms(chapters[i].at.begin, sample_rate);
        set(output.metadata, format("CHAPTER{:03}", i).c_str(),
            format("{:02}:{:02}:{:02}.{:03}", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60, ms % 1000));
        set(output.metadata, format("CHAPTER{:03}NAME", i).c_str(), as_tag_line(chapters[i].title));
    }
}

void add_chapters(AVFormatContext& output, const std::vector<Chapter>& chapters, int sample_rate,
                  const std::string& doing) {
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        auto* chapter = need(static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter))), doing);
        int count = static_cast<int>(output.nb_chapters);
        check_libav(av_dynarray_add_nofree(&output.chapters, &count, chapter), doing);
        output.nb_chapters = static_cast<unsigned>(count);
        chapter->id = static_cast<std::int64_t>(i);
        // Milliseconds, as everything else that tells a time.
        chapter->time_base = {1, 1000};
        chapter->start = to_ms(chapters[i].at.begin, sample_rate);
        chapter->end = to_ms(chapters[i].at.end, sample_rate);
        set(chapter->metadata, "title", chapter_title_in(SoundFormat::m4a, chapters[i].title));
    }
}

Codec open_encoder(const Kind& kind, int sample_rate, bool global_header, const std::string& doing) {
    const AVCodec* codec = avcodec_find_encoder_by_name(kind.encoder);
    if (!codec) throw ExternalError(format("{}: libavcodec has no {}", doing, kind.encoder));
    Codec encoder(need(avcodec_alloc_context3(codec), doing));
    encoder->sample_rate = sample_rate;
    encoder->ch_layout = AV_CHANNEL_LAYOUT_MONO;
    encoder->sample_fmt = kind.samples;
    encoder->time_base = {1, sample_rate};
    encoder->bit_rate = std::int64_t{kind.bitrate_kbps} * 1000;
    encoder->thread_count = 1;
    encoder->flags |= AV_CODEC_FLAG_BITEXACT;
    if (kind.samples == AV_SAMPLE_FMT_S32) encoder->bits_per_raw_sample = 24;
    if (global_header) encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    check_libav(avcodec_open2(encoder.get(), codec, nullptr), doing);
    return encoder;
}

/// A file as its samples come in.
class SoundFile {
  public:
    SoundFile(SoundFormat format, int sample_rate, const std::filesystem::path& path, std::string doing)
        : kind_(kind_of(format)), doing_(std::move(doing)) {
        silence_libav();
        AVFormatContext* context = nullptr;
        const std::string url = "file:" + path.string();
        check_libav(avformat_alloc_output_context2(&context, nullptr, kind_.muxer, url.c_str()), doing_);
        output_.reset(context);
        // Without it there are versions and random numbers in the file.
        output_->flags |= AVFMT_FLAG_BITEXACT;
        check_libav(avio_open(&output_->pb, url.c_str(), AVIO_FLAG_WRITE), doing_);
        stream_ = need(avformat_new_stream(output_.get(), nullptr), doing_);
        encoder_ =
            open_encoder(kind_, sample_rate, (output_->oformat->flags & AVFMT_GLOBALHEADER) != 0, doing_);
        check_libav(avcodec_parameters_from_context(stream_->codecpar, encoder_.get()), doing_);
        stream_->time_base = encoder_->time_base;
        packet_.reset(need(av_packet_alloc(), doing_));
        frame_.reset(need(av_frame_alloc(), doing_));
        frame_samples_ = encoder_->frame_size > 0 ? encoder_->frame_size : flac_frame_samples;
    }

    void begin(SoundFormat format, const SoundLabels& labels, int chapters_rate) {
        set_tags(*output_, *stream_, labels.tags);
        if (format == SoundFormat::m4a)
            add_chapters(*output_, labels.chapters, chapters_rate, doing_);
        else
            set_chapter_comments(*output_, labels.chapters, chapters_rate);
        AVDictionary* options = nullptr;
        if (format == SoundFormat::m4a) {
            // The edit list counts in this; by default in milliseconds, which cut samples off.
            set(options, "movie_timescale", std::to_string(encoder_->sample_rate));
            set(options, "movflags", "+faststart");
            if (labels.is_audiobook) {
                set(options, "brand", "M4B ");
                set(output_->metadata, "media_type", "2");
            }
        }
        const int result = avformat_write_header(output_.get(), &options);
        av_dict_free(&options);
        check_libav(result, doing_);
    }

    void add(std::span<const float> samples) {
        while (!samples.empty()) {
            const auto taken =
                std::min(samples.size(), static_cast<std::size_t>(frame_samples_) - pending_.size());
            pending_.insert(pending_.end(), samples.begin(),
                            samples.begin() + static_cast<std::ptrdiff_t>(taken));
            samples = samples.subspan(taken);
            if (pending_.size() == static_cast<std::size_t>(frame_samples_)) encode_pending();
        }
    }

    /// Writes what is left, down to the last sample, and completes the file.
    void finish() {
        if (!pending_.empty()) encode_pending();
        send(nullptr);
        check_libav(av_write_trailer(output_.get()), doing_);
        check_libav(avio_closep(&output_->pb), doing_);
    }

  private:
    void encode_pending() {
        av_frame_unref(frame_.get());
        frame_->format = encoder_->sample_fmt;
        frame_->ch_layout = encoder_->ch_layout;
        frame_->sample_rate = encoder_->sample_rate;
        frame_->nb_samples = static_cast<int>(pending_.size());
        frame_->pts = position_;
        check_libav(av_frame_get_buffer(frame_.get(), 0), doing_);
        if (kind_.samples == AV_SAMPLE_FMT_S32)
            std::ranges::transform(
                pending_, reinterpret_cast<std::int32_t*>(frame_->data[0]), [](float sample) {
                    // 24 bits in the upper ones of 32.
                    const auto value =
                        std::lround(std::clamp(static_cast<double>(sample), -1.0, 1.0) * 8388607.0);
                    return static_cast<std::int32_t>(value * 256);
                });
        else
            std::ranges::copy(pending_, reinterpret_cast<float*>(frame_->data[0]));
        position_ += frame_->nb_samples;
        pending_.clear();
        send(frame_.get());
    }

    void send(const AVFrame* frame) {
        check_libav(avcodec_send_frame(encoder_.get(), frame), doing_);
        for (;;) {
            const int result = avcodec_receive_packet(encoder_.get(), packet_.get());
            if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) return;
            check_libav(result, doing_);
            packet_->stream_index = stream_->index;
            av_packet_rescale_ts(packet_.get(), encoder_->time_base, stream_->time_base);
            check_libav(av_interleaved_write_frame(output_.get(), packet_.get()), doing_);
        }
    }

    Kind kind_;
    std::string doing_;
    Output output_;
    AVStream* stream_ = nullptr;
    Codec encoder_;
    Packet packet_;
    Frame frame_;
    int frame_samples_ = 0;
    std::int64_t position_ = 0;
    std::vector<float> pending_;
};

}  // namespace

void encode_sound(const Sound& sound, SoundFormat format, const SoundLabels& labels,
                  const std::filesystem::path& path, const std::function<void(double)>& progress) {
    const std::string doing = "encoding " + path.filename().string();
    if (sound.size == 0) throw ExternalError(doing + ": there is no sound");
    const int rate = format == SoundFormat::opus ? opus_sample_rate : sound.sample_rate;
    SoundFile file(format, rate, path, doing);
    file.begin(format, labels, sound.sample_rate);
    const auto size = resampled_length(sound.size, sound.sample_rate, rate);
    std::vector<float> block;
    for (std::int64_t at = 0; at < size; at += static_cast<std::int64_t>(block.size())) {
        block.resize(static_cast<std::size_t>(std::min(block_samples, size - at)));
        read_resampled(sound.sample_rate, rate, sound.read, at, block);
        file.add(block);
        progress(static_cast<double>(at + static_cast<std::int64_t>(block.size())) /
                 static_cast<double>(size));
    }
    file.finish();
}

}  // namespace reviewcast
