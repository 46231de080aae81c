// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "document/document.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// The part of a range from its first letter or digit to its last; empty where it has none.
[[nodiscard]] Span words_in(std::string_view source, Span range);

/// The stretches of the source that hold words and are in no block, container, field or dropped range, in
/// order. Linear in the source's size and the document's.
[[nodiscard]] std::vector<Span> uncovered_words(const Document& document, std::string_view source);

}  // namespace reviewcast
