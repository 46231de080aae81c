// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// The names that lead from the root to what a request's target names: percent signs decoded, query cut off,
/// empty at the end where a folder is meant ("/a/": "a", ""). Nothing where the target could lead out of the
/// site or name what a site does not show: it does not begin with a slash, holds a broken escape, NUL, ".."
/// or a name that begins with a dot.
[[nodiscard]] std::optional<std::vector<std::string>> parse_target(std::string_view target);

/// An open file of a site.
struct SiteContent {
    Descriptor file{};
    std::string name;  ///< of the file: "index.html" where a folder was asked for
    std::int64_t bytes = 0;
    std::time_t modified = 0;  ///< seconds since 1970
    std::string etag;          ///< changes with the bytes; in its quotation marks
};

enum class Found { file, folder, nothing };

/// What lies at a place of a site. A folder asked for with an empty last name is its index.html; without one
/// it is only said to be a folder. Links are never followed, so nothing outside the site is ever opened; what
/// is no regular file is nothing.
struct Lookup {
    Found found = Found::nothing;
    SiteContent content{};  ///< of a file
};
[[nodiscard]] Lookup look_up(int site_folder, const std::vector<std::string>& names);

}  // namespace reviewcast
