// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/read.hpp"
#include "review/segment.hpp"

namespace reviewcast {

/// Draws the facts of a draft together: title, item, author, date. What the user states goes before what the
/// text states, that before what the text shows, that before the file's name; unknown stays unknown. `path`
/// is the file's, or empty. Lines that state a fact which another source overrides are listed in dropped.
void find_facts(Draft& draft, const std::string& path, const ReadOptions& options, const Lexicon& lexicon,
                const WarningSink& warn);

}  // namespace reviewcast
