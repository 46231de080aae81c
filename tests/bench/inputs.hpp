// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace reviewcast {

/// One way to write a review, in any length.
struct Layout {
    const char* name;  ///< for the table
    const char* file;  ///< what a file of it is called
    /// A review, or a feed of them, of about `bytes` bytes (never fewer); the same for the same number.
    std::string (*write)(std::size_t bytes);
};

/// Every format that is read, ordinary and awkward.
[[nodiscard]] std::vector<Layout> layouts();

}  // namespace reviewcast
