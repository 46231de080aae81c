// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstdint>
#include <vector>

namespace reviewcast {

/// Half-open range of samples.
struct SampleRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    friend constexpr bool operator==(const SampleRange&, const SampleRange&) = default;
};

/// One spoken word.
struct WordMark {
    Span spoken;  ///< in Utterance::spoken
    SampleRange at;
};

/// One utterance: from the onset of its first sound to the end of its last, without the pauses around it.
struct UtteranceMark {
    SampleRange at;  ///< empty where nothing is spoken
    std::vector<WordMark> words;
};

/// When everything is said. Marks are ordered, disjoint and inside [0, length); words lie inside their
/// utterance. utterances.size() == ProsodyPlan::delivery.size(). Everything timed comes from here alone.
struct Timeline {
    int sample_rate = 22050;  ///< Hz
    std::int64_t length = 0;  ///< samples
    std::vector<UtteranceMark> utterances;
};

/// The same times at another sample rate; each position is rounded to the nearest sample.
[[nodiscard]] Timeline at_rate(Timeline timeline, int sample_rate);

/// Position in whole milliseconds, rounded down: the only place where a time is computed from a position.
[[nodiscard]] constexpr std::int64_t to_ms(std::int64_t position, int sample_rate) {
    return position * 1000 / sample_rate;
}

}  // namespace reviewcast
