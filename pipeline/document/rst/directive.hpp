// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace reviewcast {

/// What a directive of reStructuredText, Sphinx or a site generator does with its text.
struct RstDirective {
    /// notice: its name opens it; titled: its argument does; classed: its argument is the name of a
    /// container; plain: its body is text like any other.
    enum class Kind {
        silent,
        notice,
        titled,
        quote,
        picture,
        rubric,
        table,
        list_table,
        csv_table,
        classed,
        plain
    };
    Kind kind = Kind::plain;
    std::string_view reason = {};  ///< why a silent one is not read

    /// Whether what stands behind the name is an argument; else the text begins there.
    [[nodiscard]] bool takes_argument() const {
        return kind != Kind::notice && kind != Kind::quote && kind != Kind::plain;
    }
};

/// The directive of a name in lower case, if it is known.
[[nodiscard]] std::optional<RstDirective> rst_directive(std::string_view name);

}  // namespace reviewcast
