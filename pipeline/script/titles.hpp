// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/reading_table.hpp"
#include "script/script.hpp"

namespace reviewcast {

/// Script to Script: fills `titles` of every utterance with the works it names: those that the review is
/// about, what the reviewer set in italics or quotation marks where it has the shape of a title, and sequels
/// ("Rocky IV"). What is doubtful is no title. Linear in the size of the script.
[[nodiscard]] Script find_titles(Script script, const ReadingTables& tables);

}  // namespace reviewcast
