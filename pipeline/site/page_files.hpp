// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/page_words.hpp"
#include "site/rendered_episode.hpp"
#include "site/show.hpp"
#include "site/site_entry.hpp"
#include "site/write_journal.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace reviewcast {

/// Writes a file where it is missing or holds other bytes; whole or not at all. Whether it was written.
/// Throws ExternalError.
bool write_if_changed(const std::filesystem::path& path, std::string_view bytes);

/// Makes the folder of an episode under `site`: sound with its cover inside, subtitles, chapters, covers, and
/// last the page. The names of all but the page change with their bytes; what is there already is left.
/// `guid` is the one that the episode was published with before; empty: none. Each file is told to `journal`
/// before it is written. Throws InputError or ExternalError.
[[nodiscard]] SiteEntry make_page_files(const Show& show, const RenderedEpisode& episode,
                                        const std::string& guid, const PageWords& words,
                                        const std::filesystem::path& site, const WriteJournal& journal);

}  // namespace reviewcast
