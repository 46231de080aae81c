// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mpeg_stream.hpp"

#include "base/format.hpp"

#include <array>
#include <optional>

namespace reviewcast {
namespace {

// ISO 11172-3, 2.4.2.3: kbit/s of Layer III by index; 0 is free format, which podcasts do not use.
constexpr std::array<int, 15> bitrates{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr std::array<int, 3> sample_rates{44100, 48000, 32000};
constexpr int single_channel = 3;

struct FrameHeader {
    int bitrate_kbps = 0;
    int sample_rate = 0;
    int channels = 0;
    std::size_t bytes = 0;
};

unsigned byte_at(std::string_view file, std::size_t at) {
    return static_cast<unsigned char>(file[at]);
}

std::optional<FrameHeader> parse_header(std::string_view file, std::size_t at) {
    if (at + 4 > file.size()) return std::nullopt;
    const unsigned second = byte_at(file, at + 1);
    const unsigned third = byte_at(file, at + 2);
    // Eleven bits of sync, then MPEG-1 and Layer III; the lowest bit says whether a checksum follows.
    if (byte_at(file, at) != 0xFF || (second & 0xFE) != 0xFA) return std::nullopt;
    const unsigned bitrate = third >> 4;
    const unsigned rate = third >> 2 & 3;
    if (bitrate == 0 || bitrate >= bitrates.size() || rate >= sample_rates.size()) return std::nullopt;
    FrameHeader header{bitrates[bitrate], sample_rates[rate],
                       byte_at(file, at + 3) >> 6 == single_channel ? 1 : 2, 0};
    header.bytes =
        static_cast<std::size_t>(144 * header.bitrate_kbps * 1000 / header.sample_rate) + (third >> 1 & 1);
    return header;
}

/// Bytes of the ID3v2 tag at the file's start, with its header (ID3v2.4.0 structure, 3.1).
std::size_t tag_bytes(std::string_view file) {
    if (!file.starts_with("ID3") || file.size() < 10) return 0;
    std::size_t size = 0;
    for (std::size_t at = 6; at < 10; ++at)
        size = size << 7 | (byte_at(file, at) & 0x7F);
    return 10 + size;
}

}  // namespace

MpegStream read_mpeg_stream(std::string_view file) {
    static constexpr std::size_t id3v1_bytes = 128;
    if (file.size() >= id3v1_bytes && file.substr(file.size() - id3v1_bytes).starts_with("TAG"))
        file.remove_suffix(id3v1_bytes);
    MpegStream stream;
    std::size_t at = tag_bytes(file);
    while (at < file.size()) {
        const auto header = parse_header(file, at);
        if (!header) {
            stream.faults.push_back(format("byte {} begins no MPEG-1 Layer III frame", at));
            return stream;
        }
        ++stream.frames;
        stream.bitrates_kbps.insert(header->bitrate_kbps);
        stream.sample_rates.insert(header->sample_rate);
        stream.channels.insert(header->channels);
        at += header->bytes;
    }
    if (stream.frames == 0) stream.faults.emplace_back("holds no frame");
    if (at > file.size()) stream.faults.emplace_back("the last frame is cut off");
    return stream;
}

std::size_t mpeg_frame_size(std::string_view bytes) {
    const auto header = parse_header(bytes, 0);
    return header ? header->bytes : 0;
}

}  // namespace reviewcast
