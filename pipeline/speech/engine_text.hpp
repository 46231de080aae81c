// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Longest word in bytes that an engine is given; the rest of a longer one is not said. eSpeak NG speaks 10
/// kB without a space for minutes.
inline constexpr std::size_t word_limit_bytes = 200;

/// A phrase in the form that an engine may have.
struct EngineText {
    std::string text;                 ///< empty where nothing can be said
    std::vector<std::size_t> origin;  ///< byte of the utterance's spoken text for each byte of `text`
};

/// Makes the phrase `at` of `spoken` safe and plain: no control characters, no brackets ("[[" begins
/// phonemes), no quotation marks (they make pauses of the engine's own), single spaces, no mark more than
/// three times in a row, words cut at word_limit_bytes, and one mark at the end by which the engine finds the
/// melody. `words` are the words of the phrase, in `spoken`; `is_last` tells that the sentence ends with it.
[[nodiscard]] EngineText engine_text(std::string_view spoken, Span at, std::span<const Span> words,
                                     bool is_last);

}  // namespace reviewcast
