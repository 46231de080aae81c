// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.hpp"
#include "speech/timeline.hpp"

#include <cstddef>
#include <string>

namespace reviewcast {

/// Longest line of a SubRip cue, in characters; a cue has at most two lines.
inline constexpr std::size_t srt_line_characters = 32;

/// The transcript as SubRip, UTF-8 with LF. SubRip has no escapes, so a zero-width space follows each "<" and
/// "{" and parts "-->": a player shows them as text. Ends with a newline.
[[nodiscard]] std::string write_srt(const Script& script, const Timeline& timeline);

}  // namespace reviewcast
