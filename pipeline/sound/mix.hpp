// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/master.hpp"

#include <cstdint>
#include <vector>

namespace reviewcast {

/// A sound that is heard beside the speech, in samples of the master.
struct Layer {
    Sound sound;              ///< at the master's rate
    std::int64_t at = 0;      ///< where its first sample stands
    std::int64_t length = 0;  ///< of it that is heard, ≤ sound.size
    std::int64_t fade_in = 0;
    std::int64_t fade_out = 0;
    double gain_db = 0;
    bool ducks = false;  ///< goes down while somebody speaks
};

/// How far a layer goes down under speech, and how fast: from so long before its first sound, back until so
/// long after its last.
inline constexpr double duck_db = -18;
inline constexpr double duck_attack_s = 0.4;
inline constexpr double duck_release_s = 1.0;

/// The part of ducking that is done at a sample, 0 to 1; 1 from the first to the last sample of each
/// utterance. Pauses that are too short to go up and down in are ducked whole.
class DuckCurve {
  public:
    explicit DuckCurve(const Timeline& timeline);
    [[nodiscard]] double at(std::int64_t position) const;

  private:
    std::vector<SampleRange> speech_;
    double attack_, release_;  ///< samples
};

/// The master with sounds beside its speech, at the same loudness and under the same ceiling: speech at its
/// level and the layers are added up, and the gains are found anew for the sum. Length and timeline stay. The
/// sum lies in a temporary file; memory does not grow with length.
[[nodiscard]] Mastered mix(Mastered mastered, const std::vector<Layer>& layers, const MasterOptions& options,
                           const WarningSink& warn);

}  // namespace reviewcast
