// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mpeg_stream.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// A frame of 96 kbit/s at 44100 Hz, mono: 313 bytes, with padding 314.
std::string frame(char third = '\x70', char fourth = '\xC0') {
    std::string bytes{'\xFF', '\xFB', third, fourth};
    bytes.resize((third & 2) != 0 ? 314 : 313, '\0');
    return bytes;
}

}  // namespace

TEST_CASE("read_mpeg_stream: walks frames between the tags") {
    const std::string id3{"ID3\4\0\0\0\0\1\2", 10};
    const MpegStream stream = read_mpeg_stream(id3 + std::string(130, 'x') + frame() + frame('\x72') + "TAG" +
                                               std::string(125, ' '));
    CHECK(stream.faults.empty());
    CHECK(stream.frames == 2);
    CHECK(stream.bitrates_kbps == std::set<int>{96});
    CHECK(stream.sample_rates == std::set<int>{44100});
    CHECK(stream.channels == std::set<int>{1});
}

TEST_CASE("read_mpeg_stream: tells bit rates and channels apart") {
    std::string louder{'\xFF', '\xFB', '\x90', '\x00'};
    louder.resize(417, '\0');
    const MpegStream stream = read_mpeg_stream(frame() + louder);
    CHECK(stream.bitrates_kbps == std::set<int>{96, 128});
    CHECK(stream.channels == std::set<int>{1, 2});
}

TEST_CASE("read_mpeg_stream: says where the stream breaks") {
    using Faults = std::vector<std::string>;
    CHECK(read_mpeg_stream("").faults == Faults{"holds no frame"});
    CHECK(read_mpeg_stream("text").faults == Faults{"byte 0 begins no MPEG-1 Layer III frame"});
    CHECK(read_mpeg_stream(frame() + "junk").faults == Faults{"byte 313 begins no MPEG-1 Layer III frame"});
    CHECK(read_mpeg_stream(frame() + frame().substr(0, 300)).faults == Faults{"the last frame is cut off"});
    CHECK(read_mpeg_stream(frame() + "\xFF").faults == Faults{"byte 313 begins no MPEG-1 Layer III frame"});
}
