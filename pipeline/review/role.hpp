// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace reviewcast {

/// What a passage is for. The names are also those of voices/*.toml, of inspect and of the labels' tables.
enum class Role {
    title,
    recommendation,
    verdict,
    score,
    synopsis,
    body,
    highlights,
    lowlights,
    mvp,
    credits,
    quote,
    list,
    footnote,
    spoiler,
    other
};

/// The role's name in lower case.
[[nodiscard]] std::string_view to_string(Role role);
[[nodiscard]] std::optional<Role> parse_role(std::string_view name);

}  // namespace reviewcast
