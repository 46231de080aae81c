// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "sound/master.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// Tags of an episode (ID3v2.3/2.4). Empty strings are not written.
struct Tags {
    std::string title;              ///< TIT2
    std::string album;              ///< TALB: the show
    std::string artist;             ///< TPE1: the reviewer, else the narrator
    std::string genre = "Podcast";  ///< TCON
    std::string track;              ///< TRCK
    std::string language;           ///< BCP 47; TLAN holds its ISO 639-2 form
    std::string date;               ///< TDRC, ISO 8601
    std::string comment;            ///< COMM
    std::string lyrics;             ///< USLT: the whole transcript
};

/// A named stretch of the episode; chapters cover [0, duration] without gaps.
struct Chapter {
    std::string title;
    SampleRange at;
};

struct EpisodeOptions {
    int bitrate_kbps = 96;  ///< one of 64, 80, 96, 112, 128, 160, 192, 256, 320
    std::optional<MasterFormat> keep_master;
    std::string show;  ///< the show's name; empty: none
    std::function<void(double)> progress = [](double) {};
};

}  // namespace reviewcast
