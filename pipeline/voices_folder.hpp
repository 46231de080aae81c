// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace reviewcast {

/// The folder of voices and languages that belongs to the running program: share/reviewcast/voices of the
/// place it is installed in, or voices of the source tree it is built in. Throws UsageError where there is
/// neither.
[[nodiscard]] std::filesystem::path find_voices_folder();

}  // namespace reviewcast
