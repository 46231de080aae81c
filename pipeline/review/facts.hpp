// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/read.hpp"
#include "review/segment.hpp"

namespace reviewcast {

/// Draws the facts of a draft together: title, item, author, date. What the user states goes before what the
/// text states, that before what the text shows, that before the file's name; unknown stays unknown. `name`
/// is the source's name. Lines that state a fact which another source overrides are listed in dropped.
void find_facts(Draft& draft, const std::string& name, const ReadOptions& options, const Lexicon& lexicon,
                const WarningSink& warn);

/// What a file is called, as a title: "2021-09-01-quiet-week.txt" gives "Quiet week". Empty where it says
/// nothing.
[[nodiscard]] std::string title_of_file(const std::string& name);

}  // namespace reviewcast
