// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrate.hpp"
#include "site/audition_page.hpp"

#include <vector>

namespace reviewcast {

/// The part of a script that tells voices apart in half a minute: how it opens, the first paragraphs to some
/// 450 bytes, and the score.
[[nodiscard]] Script audition_passage(const Script& script);

/// The voices to hear for a language: those of that language, or all where there is none.
[[nodiscard]] std::vector<Voice> audition_voices(const std::vector<Voice>& voices,
                                                 const std::string& language);

/// Speaks the passage in each voice, without its fallback. A voice that fails says why.
[[nodiscard]] Audition hear_voices(const Script& passage, const std::vector<Voice>& voices,
                                   const Setup& setup);

}  // namespace reviewcast
