// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/timeline.hpp"

namespace reviewcast {

Timeline at_rate(Timeline timeline, int sample_rate) {
    const auto convert = [from = timeline.sample_rate, to = sample_rate](std::int64_t& position) {
        position = (position * to + from / 2) / from;
    };
    const auto convert_range = [&](SampleRange& range) {
        convert(range.begin);
        convert(range.end);
    };
    for (auto& utterance : timeline.utterances) {
        convert_range(utterance.at);
        for (auto& word : utterance.words)
            convert_range(word.at);
    }
    convert(timeline.length);
    timeline.sample_rate = sample_rate;
    return timeline;
}

}  // namespace reviewcast
