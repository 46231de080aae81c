// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace reviewcast {

/// JSON for a script element of a page: "<", ">" and "&" as \u escapes, so that nothing of it ends the
/// element.
[[nodiscard]] std::string json_for_page(const Json& value);

/// A start of the page up to its body: language, title, description, style sheet, and a policy that lets it
/// load nothing from elsewhere. `root` leads from the page to the site's root: "" or "../"; `more` are
/// further elements of the head.
struct PageHead {
    std::string language, title, description, root, stylesheet, more;
};
[[nodiscard]] std::string page_start(const PageHead& head);

/// "1:02:03" or "4:05".
[[nodiscard]] std::string clock_time(std::int64_t ms);
/// "PT1H2M3S" (ISO 8601).
[[nodiscard]] std::string iso_duration(std::int64_t ms);

/// The score's gauge as SVG; `share` is 0–1.
[[nodiscard]] std::string score_gauge(double share);

}  // namespace reviewcast
