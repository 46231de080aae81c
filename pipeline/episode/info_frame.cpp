// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/info_frame.hpp"

#include <array>
#include <stdexcept>

namespace reviewcast {

namespace {

constexpr std::int64_t encoder_delay = 576;  // LAME's, in samples, as its tag counts it
constexpr std::size_t side_info_mono = 17;   // bytes of zeros: no data, no scale factors
constexpr std::size_t seek_points = 100;

std::array<std::uint16_t, 256> crc_table() {
    std::array<std::uint16_t, 256> table{};
    for (unsigned i = 0; i < table.size(); ++i) {
        unsigned crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xA001 : crc >> 1;
        table[i] = static_cast<std::uint16_t>(crc);
    }
    return table;
}

/// Appends the lowest `count` bytes of a number, highest first.
void put(std::string& bytes, std::int64_t number, int count) {
    while (count-- > 0)
        bytes += static_cast<char>(number >> (8 * count) & 0xFF);
}

/// The head for a frame that has no CRC and no padding.
std::string plain_head(const std::string& head) {
    std::string plain = head;
    plain[1] = static_cast<char>(static_cast<unsigned char>(plain[1]) | 0x01);
    plain[2] = static_cast<char>(static_cast<unsigned char>(plain[2]) & ~0x02);
    return plain;
}

}  // namespace

std::uint16_t crc16(std::string_view bytes, std::uint16_t crc) {
    static const auto table = crc_table();
    for (const char byte : bytes)
        crc = static_cast<std::uint16_t>(crc >> 8 ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF]);
    return crc;
}

std::size_t info_frame_size(int bitrate_kbps, int sample_rate) {
    return static_cast<std::size_t>(mp3_frame_samples / 8 * 1000 * bitrate_kbps / sample_rate);
}

std::string info_frame(const Mp3Stream& stream) {
    const std::int64_t padding = stream.frames * mp3_frame_samples - encoder_delay - stream.samples;
    if (padding < 0 || padding > 0xFFF) throw std::logic_error("info_frame: frames and samples do not agree");
    const auto size = info_frame_size(stream.bitrate_kbps, stream.sample_rate);
    const auto all_bytes = static_cast<std::int64_t>(size) + stream.bytes;
    std::string frame = plain_head(stream.head) + std::string(side_info_mono, '\0') + "Info";
    put(frame, 0xF, 4);  // frames, bytes, seek table and quality follow
    put(frame, stream.frames, 4);
    put(frame, all_bytes, 4);
    for (std::size_t i = 0; i < seek_points; ++i)  // at a constant bit rate, bytes run as time does
        put(frame, static_cast<std::int64_t>(i * 256 / seek_points), 1);
    put(frame, 0, 4);      // quality: not stated
    frame += "LAME3.100";  // players look for this name before they believe the rest
    put(frame, 0x01, 1);   // revision 0, constant bit rate
    put(frame, 0, 1);      // lowpass: not stated
    put(frame, 0, 8);      // peak and replay gains: not stated
    put(frame, 0, 1);      // encoding flags
    put(frame, stream.bitrate_kbps > 0xFF ? 0xFF : stream.bitrate_kbps, 1);
    put(frame, encoder_delay << 12 | padding, 3);
    put(frame,
        stream.sample_rate == 32000   ? 0x00
        : stream.sample_rate == 44100 ? 0x40
                                      : 0x80,
        1);            // source's rate
    put(frame, 0, 1);  // gain applied afterwards
    put(frame, 0, 2);  // preset: none
    put(frame, all_bytes, 4);
    put(frame, stream.music_crc, 2);
    put(frame, crc16(frame), 2);
    frame.resize(size, '\0');
    return frame;
}

}  // namespace reviewcast
