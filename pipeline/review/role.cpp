// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/role.hpp"

#include <array>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, 15> names{
    "title", "recommendation", "verdict", "score", "synopsis", "body",    "highlights", "lowlights",
    "mvp",   "credits",        "quote",   "list",  "footnote", "spoiler", "other"};
static_assert(names.size() == static_cast<std::size_t>(Role::other) + 1);

}  // namespace

std::string_view to_string(Role role) {
    return names[static_cast<std::size_t>(role)];
}

std::optional<Role> parse_role(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Role>(i);
    return std::nullopt;
}

}  // namespace reviewcast
