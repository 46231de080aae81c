// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.hpp"

#include <string>

namespace reviewcast {

/// What stands between two utterances of a script where they are written one after the other. Sentences that
/// touch in the source, as in Chinese and Japanese, have nothing between them.
enum class TextBreak { nothing, space, paragraph, section };
[[nodiscard]] TextBreak break_between(const Utterance& before, const Utterance& after);

/// Everything the episode says, as it is written: one paragraph a line, a blank line between paragraphs and
/// two between sections. Headings and the host's lines are paragraphs of their own. Ends with a newline.
[[nodiscard]] std::string write_transcript(const Script& script);

}  // namespace reviewcast
