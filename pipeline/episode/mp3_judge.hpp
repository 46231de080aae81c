// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Samples, and the position of the first in the sound.
struct PlacedSamples {
    std::span<const float> samples;
    std::int64_t at = 0;

    [[nodiscard]] std::int64_t end() const { return at + static_cast<std::int64_t>(samples.size()); }
    /// The samples [begin, end), which must be there.
    [[nodiscard]] std::span<const float> part(std::int64_t begin, std::int64_t end) const {
        return samples.subspan(static_cast<std::size_t>(begin - at), static_cast<std::size_t>(end - begin));
    }
};

/// MP3 frames that follow one another, none of which needs the bytes of another.
struct PlacedFrames {
    std::string_view bytes;
    std::vector<std::size_t> ends;  ///< of each frame in `bytes`
    std::int64_t first = 0;         ///< number of the first in the sound

    [[nodiscard]] std::int64_t last() const { return first + static_cast<std::int64_t>(ends.size()); }
    /// The bytes of the frames [begin, end), by their numbers in the sound.
    [[nodiscard]] std::string_view part(std::int64_t begin, std::int64_t end) const;
};

/// What decoding shows of frames.
struct Mp3Judgement {
    double energy_in = 0;   ///< sum of the squares of the samples that the judged frames stand for
    double energy_out = 0;  ///< the same of what they decode to
    float peak = 0;         ///< true peak of the decoded samples, linear
};

/// Decodes the frames that can hold the highest true peak, of those from number `first` on, and judges them.
/// Frames whose highest sample lies more than 2 dB below that of all are left out, unless encoding lifted a
/// peak of the others by more than 1 dB; speech is lifted by at most 0.5 dB (64 kbit/s; less at more).
/// `given` is what was encoded, `sound_size` where the sound ends. Throws ExternalError "DOING: …".
[[nodiscard]] Mp3Judgement judge_frames(const PlacedFrames& frames, std::int64_t first,
                                        const PlacedSamples& given, std::int64_t sound_size,
                                        const std::string& doing);

}  // namespace reviewcast
