// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace reviewcast {

/// Half-open byte range [begin, end) of a UTF-8 text; end >= begin. Which text is said where it is used;
/// alone it means the source file after decoding.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return end == begin; }
    friend constexpr bool operator==(const Span&, const Span&) = default;
};

}  // namespace reviewcast
