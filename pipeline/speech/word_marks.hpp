// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/engine.hpp"
#include "speech/timeline.hpp"

#include <span>
#include <vector>

namespace reviewcast {

/// When each word of a phrase is heard, from the engine's events (with WordEvent::at already in the text that
/// `words` are spans of). One mark a word, ordered, disjoint, inside `sound`, whatever the events are: those
/// out of order or range are left out.
///
/// Measured with eSpeak NG 1.51: an event is never late, and stands before the closure of a stop ("two" by 49
/// ms, fricatives by 12 ms), so that the onset is the first sound at or after it. Several events of one word
/// ("1972") count once, and words that the engine joins ("of the") have one: they share its time by their
/// lengths.
[[nodiscard]] std::vector<WordMark> mark_words(std::span<const Span> words, std::span<const WordEvent> events,
                                               std::span<const std::int16_t> samples, SampleRange sound);

}  // namespace reviewcast
