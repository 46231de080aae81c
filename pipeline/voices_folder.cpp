// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices_folder.hpp"

#include "base/error.hpp"

namespace reviewcast {

namespace fs = std::filesystem;

fs::path find_voices_folder() {
    const fs::path program = fs::read_symlink("/proc/self/exe").parent_path();
    // build/<preset>/reviewcast finds the source tree two folders up.
    for (const fs::path& folder : {program.parent_path() / "share" / "reviewcast" / "voices",
                                   program.parent_path().parent_path() / "voices"})
        if (fs::is_directory(folder)) return folder;
    throw UsageError("the folder of voices is missing beside " + program.string() +
                     "; name one with --voices-folder");
}

}  // namespace reviewcast
