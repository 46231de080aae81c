// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// Letters that stand for one other because UTF-8 was once read as windows-1252: "Ã©" for "é".
struct Mojibake {
    Span at;
    std::string meant;
};

/// The first such place. Capitals that the languages have ("SÃO", "NÃO", "IRMû", "ÂGE") are none.
[[nodiscard]] std::optional<Mojibake> find_mojibake(std::string_view text);

/// The text as it was meant, where there is no doubt of it: all its letters beyond ASCII are bytes of
/// windows-1252 that together are well-formed UTF-8. Nothing for any other text, and for one without such
/// places.
[[nodiscard]] std::optional<std::string> mend_mojibake(std::string_view text);

}  // namespace reviewcast
