// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reviewcast {

/// The character reference that stands at `at` by its shape, with its ampersand and semicolon; empty for
/// none.
[[nodiscard]] std::string_view entity_at(std::string_view text, std::size_t at);

/// What an entity of HTML 5 stands for ("&eacute;", "&#233;"); empty where it is none.
[[nodiscard]] std::string decode_entity(std::string_view entity);

}  // namespace reviewcast
