// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mp3.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/in_order.hpp"
#include "episode/info_frame.hpp"
#include "episode/mp3_stretch.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace reviewcast {

namespace {

constexpr std::int64_t stretch_frames = 384;  // 10 s: longer ones take more memory and are no faster

/// The file as it grows: tag, room for the Info frame, frames.
class Mp3File {
  public:
    Mp3File(const std::filesystem::path& path, std::string_view tag, Mp3Stream stream, std::string doing)
        : file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)),
          stream_(std::move(stream)), tag_size_(static_cast<off_t>(tag.size())), doing_(std::move(doing)) {
        if (file_.get() < 0) throw system_error(doing_, errno);
        write_all(file_.get(), tag, doing_);
        write_all(file_.get(), std::string(info_frame_size(stream_.bitrate_kbps, stream_.sample_rate), '\0'),
                  doing_);
    }

    void add(const Mp3Stretch& stretch) {
        if (stream_.frames == 0) stream_.head = stretch.frames.substr(0, 4);
        stream_.frames += stretch.count;
        stream_.bytes += static_cast<std::int64_t>(stretch.frames.size());
        stream_.music_crc = crc16(stretch.frames, stream_.music_crc);
        write_all(file_.get(), stretch.frames, doing_);
    }

    /// Completes the file once all frames are there.
    void finish() {
        if (stream_.frames == 0) throw ExternalError(doing_ + ": the encoder gave nothing");
        if (::lseek(file_.get(), tag_size_, SEEK_SET) < 0) throw system_error(doing_, errno);
        write_all(file_.get(), info_frame(stream_), doing_);
    }

  private:
    Descriptor file_;
    Mp3Stream stream_;
    off_t tag_size_;
    std::string doing_;
};

}  // namespace

void check_mp3_options(const Mp3Options& options) {
    if (std::ranges::find(mp3_bitrates_kbps, options.bitrate_kbps) == mp3_bitrates_kbps.end())
        throw UsageError(format("bit rate {} kbit/s is not allowed; allowed: {}", options.bitrate_kbps,
                                fmt::join(mp3_bitrates_kbps, ", ")));
    if (options.quality < 0 || options.quality > 9)
        throw UsageError(format("MP3 quality {} is out of range; allowed: 0 to 9", options.quality));
}

EncodedSound encode_mp3(const Sound& sound, const Mp3Options& options, std::string_view id3_tag,
                        const std::filesystem::path& path, const std::function<void(double)>& progress) {
    check_mp3_options(options);
    const std::string doing = "encoding " + path.filename().string();
    const int rate = sound.sample_rate;
    if (rate != 32000 && rate != 44100 && rate != 48000)
        throw UsageError(format("{}: {} Hz is not allowed; allowed: 32000, 44100, 48000", doing, rate));
    if (sound.size == 0) throw ExternalError(doing + ": there is no sound");
    Mp3File file(path, id3_tag,
                 {.bitrate_kbps = options.bitrate_kbps, .sample_rate = rate, .samples = sound.size}, doing);
    constexpr auto stretch_samples = stretch_frames * mp3_frame_samples;
    const auto count = static_cast<std::size_t>((sound.size + stretch_samples - 1) / stretch_samples);
    const auto make = [&](std::size_t i) {
        return encode_stretch(sound, options, static_cast<std::int64_t>(i) * stretch_frames, stretch_frames,
                              i + 1 == count, doing);
    };
    double energy_in = 0, energy_out = 0, done = 0;
    float peak = 0;
    in_order(count, options.jobs, make, [&](const Mp3Stretch& stretch) {
        file.add(stretch);
        energy_in += stretch.judgement.energy_in;
        energy_out += stretch.judgement.energy_out;
        peak = std::max(peak, stretch.judgement.peak);
        progress(++done / static_cast<double>(count));
    });
    file.finish();
    return {.gain_db = energy_in > 0 ? 10 * std::log10(energy_out / energy_in) : 0,
            .true_peak_dbtp = to_db(static_cast<double>(peak))};
}

}  // namespace reviewcast
