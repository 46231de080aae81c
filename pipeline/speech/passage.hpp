// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/plan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace reviewcast {

/// Consecutive utterances [first, last) of one section and one language that are spoken in one child process.
struct Passage {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string language;        ///< BCP 47 where it is not the voice's own; otherwise empty
    std::size_t size_bytes = 0;  ///< of all that is spoken
};

/// Cuts a plan into passages by its text alone: at section borders, where the language changes, at a
/// paragraph's end after 500 bytes, and after any utterance from 1,500 bytes on. Together they hold every
/// utterance.
[[nodiscard]] std::vector<Passage> split_passages(const ProsodyPlan& plan);

}  // namespace reviewcast
