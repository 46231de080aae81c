// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"
#include "sound/master.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sndfile.h>
#include <unistd.h>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::int64_t bytes_per_sample = 3;
constexpr std::int64_t wav_limit_bytes = 0xFFFFFFFF - 4096;  // the size fields of RIFF have 32 bits

/// The file under libsndfile, which hides some write errors (FLAC's last block, the header at closing): the
/// first is kept here.
struct Output {
    Descriptor file;
    int error = 0;
};

sf_count_t length_of(void* user) {
    const auto& output = *static_cast<Output*>(user);
    const auto here = ::lseek(output.file.get(), 0, SEEK_CUR);
    const auto end = ::lseek(output.file.get(), 0, SEEK_END);
    ::lseek(output.file.get(), here, SEEK_SET);
    return end;
}

sf_count_t seek(sf_count_t offset, int whence, void* user) {
    return ::lseek(static_cast<Output*>(user)->file.get(), offset, whence);
}

sf_count_t read_back(void* into, sf_count_t count, void* user) {
    return ::read(static_cast<Output*>(user)->file.get(), into, static_cast<std::size_t>(count));
}

sf_count_t write_bytes(const void* from, sf_count_t count, void* user) {
    auto& output = *static_cast<Output*>(user);
    const auto* bytes = static_cast<const char*>(from);
    for (sf_count_t done = 0; done < count;) {
        const auto written = ::write(output.file.get(), bytes + done, static_cast<std::size_t>(count - done));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            if (output.error == 0) output.error = errno;
            return done;
        }
        done += written;
    }
    return count;
}

sf_count_t position(void* user) {
    return ::lseek(static_cast<Output*>(user)->file.get(), 0, SEEK_CUR);
}

int sound_file_format(const Sound& sound, MasterFormat format) {
    if (format == MasterFormat::flac) return SF_FORMAT_FLAC | SF_FORMAT_PCM_24;
    const bool is_long = sound.size * bytes_per_sample > wav_limit_bytes;
    return (is_long ? SF_FORMAT_RF64 : SF_FORMAT_WAV) | SF_FORMAT_PCM_24;
}

struct Close {
    void operator()(SNDFILE* file) const noexcept { sf_close(file); }
};

void write_samples(SNDFILE* file, const Sound& sound, const Output& output, const std::string& doing) {
    std::vector<float> block(static_cast<std::size_t>(sound.sample_rate) * 10);
    for (std::int64_t at = 0; at < sound.size; at += static_cast<std::int64_t>(block.size())) {
        block.resize(std::min(block.size(), static_cast<std::size_t>(sound.size - at)));
        sound.read(at, block);
        const auto count = static_cast<sf_count_t>(block.size());
        const auto written = sf_write_float(file, block.data(), count);
        if (output.error != 0) throw system_error(doing, output.error);
        if (written != count) throw ExternalError(doing + ": " + sf_strerror(file));
    }
}

}  // namespace

void write_master(const Sound& sound, MasterFormat format, const std::filesystem::path& path) {
    const std::string doing = "writing " + path.string();
    Output output{Descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666))};
    if (output.file.get() < 0) throw system_error(doing, errno);
    SF_VIRTUAL_IO access{length_of, seek, read_back, write_bytes, position};
    SF_INFO info{};
    info.samplerate = sound.sample_rate;
    info.channels = 1;
    info.format = sound_file_format(sound, format);
    std::unique_ptr<SNDFILE, Close> file(sf_open_virtual(&access, SFM_WRITE, &info, &output));
    if (!file) throw ExternalError(doing + ": " + sf_strerror(nullptr));
    sf_command(file.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    write_samples(file.get(), sound, output, doing);
    const int closed = sf_close(file.release());
    if (output.error != 0) throw system_error(doing, output.error);
    if (closed != 0) throw ExternalError(doing + ": " + sf_error_number(closed));
}

}  // namespace reviewcast
