// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/toml.hpp"
#include "prosody/voice.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A voice that speaks in place of the review's.
struct Speaker {
    std::optional<Role> part;  ///< the utterances of a role, headings included; nothing: the host's lines
    Voice voice;
    std::string name;  ///< what transcripts call it, in the review's language; the host's is not used
};

/// "quote", or "frame" for the host's lines: how profiles and options name what a speaker speaks.
[[nodiscard]] std::string name_of_part(std::optional<Role> part);

/// What name_of_part() gave; nothing for another name. The result holds nothing for the host's lines.
[[nodiscard]] std::optional<std::optional<Role>> parse_part(std::string_view name);

/// The table `speakers` of a profile; empty where there is none. Throws UsageError "file:line: …".
[[nodiscard]] std::map<std::optional<Role>, std::string> read_speakers(const Toml& toml);

/// Which of `speakers` says an utterance that is written in `language`, counted from 1; 0 where the review's
/// voice does: the first of its part that speaks the language, else the first that speaks the language of the
/// review's voice.
[[nodiscard]] std::size_t choose_speaker(const std::vector<Speaker>& speakers, const Voice& voice,
                                         std::optional<Role> part, const std::string& language);

}  // namespace reviewcast
