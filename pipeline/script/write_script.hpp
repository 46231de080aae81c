// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/frame.hpp"
#include "script/script.hpp"
#include "script/sentences.hpp"

namespace reviewcast {

struct ScriptOptions {
    bool plain = false;           ///< the text alone: headings and credits as written, no host
    std::string language = "en";  ///< of what the review does not state, and of the host: BCP 47
};

/// Longest run of letters or digits that is spoken, in bytes.
inline constexpr std::size_t spoken_word_limit_bytes = 500;
/// Longest text of one episode, in bytes: about 19 hours of speech.
inline constexpr std::size_t episode_limit_bytes = 1u << 20;

/// Review to Script: utterances by sentences, sections announced by the host, the score stated at the start
/// and again at the close, credits and the disclosure of the synthetic voice at the end. A line that is
/// nothing but the score is left to the host. `spoken` is still empty. Throws InputError "name: …" when
/// nothing can be spoken, for a word longer than spoken_word_limit_bytes, and for more text than
/// episode_limit_bytes.
[[nodiscard]] Script write_script(Review review, const Frame& frame, const SentenceRules& rules,
                                  const ScriptOptions& options);

}  // namespace reviewcast
