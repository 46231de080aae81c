// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "options.hpp"
#include "sound/sound_design.hpp"

#include <memory>
#include <string>

namespace reviewcast {

/// What is heard beside the speech, with its files read; nothing of it where the text alone is read. Throws
/// UsageError naming the file that is no music, or that the profile has no room for.
[[nodiscard]] std::shared_ptr<const SoundDesign> read_sounds(const EpisodeFileOptions& files, bool plain);

/// What shapes an episode of it, for its report: the options, and digests of the files. Empty where nothing
/// is heard beside the speech.
[[nodiscard]] Json sound_settings(const EpisodeFileOptions& files, bool plain);

}  // namespace reviewcast
