// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/plan.hpp"
#include "speech/timeline.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace reviewcast {

/// Longest line of a WebVTT cue, in characters; a cue has at most two lines.
inline constexpr std::size_t webvtt_line_characters = 65;

/// "hh:mm:ss.ttt"; hours have two digits or more.
[[nodiscard]] std::string webvtt_time(std::int64_t ms);

/// The transcript as WebVTT (W3C) with a time inside the cue before each word after its first. The speaker of
/// each cue is named by speaker_name(). Ends with a newline.
[[nodiscard]] std::string write_webvtt(const ProsodyPlan& plan, const Timeline& timeline);

}  // namespace reviewcast
