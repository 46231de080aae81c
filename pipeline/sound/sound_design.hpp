// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/mix.hpp"

#include <optional>
#include <vector>

namespace reviewcast {

/// A piece of the user's music.
struct Music {
    Pcm pcm;
    double loudness_lufs = 0;  ///< of `pcm`, finite
};

/// What is heard beside the speech. Nothing of it is there by default.
struct SoundDesign {
    bool stings = false;         ///< sounds of our own between sections and before spoilers
    std::optional<Music> intro;  ///< before the first word
    std::optional<Music> bed;    ///< under the opening
    std::optional<Music> outro;  ///< from the last words on
    double alone_s = 10;         ///< how long intro and outro are heard alone at most

    [[nodiscard]] bool empty() const { return !stings && !intro && !bed && !outro; }
};

/// Music is this much quieter than the speech where it is heard alone; under speech by duck_db more, so that
/// speech is 22 dB above it (WCAG 2.2, 1.4.7 asks for 20).
inline constexpr double music_lu = -4;
/// The highest sample of our own sounds, which makes them some 7 LU quieter than speech at −16 LUFS.
inline constexpr double sting_dbfs = -20;

/// Lengthens the pauses in which sounds are to stand: before the first word, between sections, before
/// spoilers, after the last word.
[[nodiscard]] Narration make_room(Narration narration, const SoundDesign& design);

/// Where everything is heard, by a timeline that make_room() made and that is at the master's rate. `design`
/// must outlive the layers. The target's loudness sets theirs.
[[nodiscard]] std::vector<Layer> lay_out(const SoundDesign& design, const Script& script,
                                         const Timeline& timeline, double target_lufs);

}  // namespace reviewcast
