// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/page_words.hpp"
#include "site/show.hpp"
#include "site/site_entry.hpp"

#include <functional>
#include <vector>

namespace reviewcast {

/// What nobody stated follows from the episodes: the language of most of them, up to three categories by what
/// is reviewed, most first, a sentence as description, and the published site as link.
[[nodiscard]] Show
complete_show(Show show, const std::vector<SiteEntry>& entries,
              const std::function<const PageWords&(const std::string& language)>& words_of);

}  // namespace reviewcast
