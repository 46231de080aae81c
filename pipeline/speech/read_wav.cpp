// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/read_wav.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

#include <sndfile.h>

namespace reviewcast {

namespace {

/// Bytes in memory as libsndfile reads them.
struct MemoryFile {
    std::string_view bytes;
    sf_count_t position = 0;
};

MemoryFile& file_of(void* data) {
    return *static_cast<MemoryFile*>(data);
}

sf_count_t size_of(void* data) {
    return static_cast<sf_count_t>(file_of(data).bytes.size());
}

sf_count_t seek(sf_count_t offset, int whence, void* data) {
    auto& file = file_of(data);
    const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.position : size_of(data);
    file.position = std::clamp<sf_count_t>(from + offset, 0, size_of(data));
    return file.position;
}

sf_count_t read(void* into, sf_count_t count, void* data) {
    auto& file = file_of(data);
    const sf_count_t got = std::clamp<sf_count_t>(count, 0, size_of(data) - file.position);
    std::memcpy(into, file.bytes.data() + file.position, static_cast<std::size_t>(got));
    file.position += got;
    return got;
}

sf_count_t refuse_to_write(const void*, sf_count_t, void*) {
    return 0;
}

sf_count_t tell(void* data) {
    return file_of(data).position;
}

std::uint32_t little_endian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// The chunk that holds the samples.
struct DataChunk {
    std::size_t at = 0;        ///< byte of its length in the header
    std::size_t promised = 0;  ///< bytes, as the header says
    std::size_t present = 0;   ///< bytes that there are

    /// A writer to a pipe cannot come back to write the length. text2wave leaves 0; ffmpeg, sox and Python's
    /// wave write lengths that differ, but none is below this.
    [[nodiscard]] bool is_open() const { return promised == 0 || promised >= 0x7ffff000; }
};

/// Nothing where there is none.
std::optional<DataChunk> find_data(std::string_view bytes) {
    constexpr std::size_t head = 8;
    for (std::size_t at = 12; at + head <= bytes.size();) {
        const std::size_t size = little_endian(bytes.substr(at + 4, 4));
        if (bytes.substr(at, 4) == "data") return DataChunk{at + 4, size, bytes.size() - at - head};
        at += head + size + size % 2;
    }
    return {};
}

/// The bytes with the length of what there is in the place of an open one: libsndfile takes 0 as it stands.
std::string with_length(std::string bytes, const DataChunk& data) {
    const auto size = static_cast<std::uint32_t>(data.present);
    for (std::size_t i = 0; i < 4; ++i)
        bytes[data.at + i] = static_cast<char>(size >> (8 * i) & 255);
    return bytes;
}

struct Close {
    void operator()(SNDFILE* file) const noexcept { sf_close(file); }
};

std::int16_t to_sample(float value) {
    if (!std::isfinite(value)) return 0;
    return static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0f, 1.0f) * 32767));
}

}  // namespace

WavSound read_wav(const std::string& bytes) {
    if (bytes.empty()) throw ExternalError("wrote nothing");
    const auto data = find_data(bytes);
    const std::string closed = data && data->is_open() ? with_length(bytes, *data) : bytes;
    MemoryFile memory{closed};
    SF_VIRTUAL_IO access{size_of, seek, read, refuse_to_write, tell};
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, Close> file(sf_open_virtual(&access, SFM_READ, &info, &memory));
    if (!file) throw ExternalError(format("wrote no WAV: {}", sf_strerror(nullptr)));
    const int container = info.format & SF_FORMAT_TYPEMASK;
    if (container != SF_FORMAT_WAV && container != SF_FORMAT_WAVEX)
        throw ExternalError("wrote no WAV, but another format");
    if (info.channels > 2)
        throw ExternalError(format("wrote {} channels; allowed are 1 and 2", info.channels));
    std::vector<float> interleaved;
    std::vector<float> block(1u << 15);
    for (sf_count_t got = 0;
         (got = sf_read_float(file.get(), block.data(), static_cast<sf_count_t>(block.size()))) > 0;)
        interleaved.insert(interleaved.end(), block.begin(), block.begin() + got);
    const auto channels = static_cast<std::size_t>(info.channels);
    WavSound sound{info.samplerate, {}};
    sound.samples.reserve(interleaved.size() / channels);
    for (std::size_t i = 0; i + channels <= interleaved.size(); i += channels)
        sound.samples.push_back(
            to_sample(channels == 1 ? interleaved[i] : (interleaved[i] + interleaved[i + 1]) / 2));
    if (sound.samples.empty()) throw ExternalError("wrote a WAV without samples");
    // libsndfile takes what there is and says nothing.
    if (data && !data->is_open() && data->present < data->promised) {
        const double seconds = static_cast<double>(sound.samples.size()) / info.samplerate;
        throw ExternalError(
            format("wrote only {:.1f} s of a WAV of {:.1f} s", seconds,
                   seconds * static_cast<double>(data->promised) / static_cast<double>(data->present)));
    }
    return sound;
}

}  // namespace reviewcast
