// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A string, number or truth value of a JSON text and where it stands.
struct JsonPlace {
    /// The keys that lead to it from the outermost object, one a level; empty for an item of a list.
    std::vector<std::string> path;
    /// The numbers of the items of lists on the way, from 0; one a list.
    std::vector<std::size_t> items;
    Span at;  ///< of a string without its quotation marks, escapes not decoded
    bool is_string = false;
};

/// What is wrong with a JSON text and where.
struct JsonBreak {
    std::size_t at = 0;
    std::string what;  ///< the parser's words
};

/// Calls `visit` for each value of the text in its order, up to where the text is no JSON: that place is
/// returned. Values deeper than 32 levels are passed over.
[[nodiscard]] std::optional<JsonBreak> visit_json(const std::string& text,
                                                  const std::function<void(const JsonPlace&)>& visit);

}  // namespace reviewcast
