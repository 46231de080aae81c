// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/engine.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace reviewcast {

/// When the words of a text (in a language, BCP 47) are said in `samples`, which hold nothing but its speech,
/// from the speech `known` of an engine that tells. One event a word; none where either says nothing.
[[nodiscard]] std::vector<WordEvent> align_words(const std::string& text, const std::string& language,
                                                 const EngineSound& known, int known_rate,
                                                 std::span<const std::int16_t> samples, int sample_rate);

}  // namespace reviewcast
