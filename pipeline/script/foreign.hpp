// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/reading_table.hpp"
#include "script/script.hpp"

namespace reviewcast {

/// The language of a title, a name or a quotation inside a text of the language `host`, where its letters and
/// words say it plainly; empty where they do not, or where it is the host's own. Linear in its size.
[[nodiscard]] std::string foreign_language(std::string_view words, const std::string& host,
                                           const ReadingTables& spellings);

/// Script to Script, after say(): gives titles their language, and adds the foreign titles, names and
/// quotations of every utterance to `pronunciations`, but for words that have a pronunciation already.
[[nodiscard]] Script mark_foreign(Script script, const ReadingTables& spellings);

}  // namespace reviewcast
