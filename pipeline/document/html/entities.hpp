// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// A character reference and the characters it stands for.
struct HtmlReference {
    std::string chars;     ///< UTF-8
    std::size_t size = 0;  ///< bytes of the reference, with "&" and, where it has one, ";"
};

/// The reference at `at`, where source[at] is '&' and it ends before `end`; nothing where the '&' stands for
/// itself. Names are those of HTML 5; without ";" the Latin-1 ones of HTML 4.
[[nodiscard]] std::optional<HtmlReference> reference_at(std::string_view source, std::size_t at,
                                                        std::size_t end);

/// source[span] with its references decoded and white space collapsed, none at the ends.
[[nodiscard]] SourceText decode_references(std::string_view source, Span span);

/// The text with its references decoded; white space is as it was.
[[nodiscard]] SourceText decode_references(const SourceText& text);

}  // namespace reviewcast
