// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace reviewcast {

/// Sound of a file in memory, one channel.
struct WavSound {
    int sample_rate = 0;  ///< Hz
    std::vector<std::int16_t> samples;
};

/// Reads a WAV of one or two channels (the mean of both) in any coding that libsndfile knows. A length that a
/// writer to a pipe leaves open (0, or 2 GiB and more, in the header) is what there is. Throws ExternalError:
/// "wrote nothing", "wrote no WAV: …", "wrote only 1.2 s of a WAV of 3.4 s", "wrote a WAV without
/// samples", "wrote 6 channels; allowed are 1
/// and 2".
[[nodiscard]] WavSound read_wav(const std::string& bytes);

}  // namespace reviewcast
