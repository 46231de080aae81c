// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/plan.hpp"

#include <cstddef>
#include <string>

namespace reviewcast {

/// Who says an utterance, as transcripts name them: the host for the lines of the frame, the name of the
/// speaker of its role where there is one, else the reviewer, by name where it is known. Never empty.
[[nodiscard]] std::string speaker_name(const ProsodyPlan& plan, std::size_t utterance);

}  // namespace reviewcast
