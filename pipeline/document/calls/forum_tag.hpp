// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/tag.hpp"

#include <optional>

namespace reviewcast {

/// A forum's tag (BBCode) that begins at `at`, where finder.text[at] is '[', as the HTML tag that does the
/// same: "[url=…]" as "a", "[*]" as "li". Nothing where what stands there is prose, or where nothing closes
/// it. "[quote]" and "[spoiler]" are shortcodes, see read_template_call.
[[nodiscard]] std::optional<HtmlTag> read_forum_tag(TextFinder& finder, std::size_t at);

/// What begins and ends with a forum's tags and is left out as a whole: "[img]…[/img]",
/// "[url]https://…[/url]".
struct ForumBox {
    Span at;
    const char* reason;
};
[[nodiscard]] std::optional<ForumBox> read_forum_box(TextFinder& finder, std::size_t at);

/// The tag at `at`, HTML's or a forum's.
[[nodiscard]] std::optional<HtmlTag> read_any_tag(TextFinder& finder, std::size_t at);

}  // namespace reviewcast
