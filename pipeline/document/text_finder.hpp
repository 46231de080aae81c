// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace reviewcast {

/// Searches one text again and again, ever further on, in linear time for all searches together.
class TextFinder {
  public:
    /// The text must outlive it.
    explicit TextFinder(std::string_view searched) : text(searched) {}

    std::string_view text;
    std::size_t wasted = 0;  ///< bytes that searches looked at which failed

    /// Where `needle` next stands at or after `from`; npos for nowhere.
    [[nodiscard]] std::size_t next(std::string_view needle, std::size_t from);

    /// Whether a search that may fail after a long way may still be begun. Beyond a multiple of the text no
    /// more are begun, so that a hostile text cannot make the time quadratic.
    [[nodiscard]] bool may_search() const { return wasted <= 8 * text.size() + 4096; }

  private:
    struct Found {
        std::size_t from = 0, at = 0;
    };
    std::map<std::string, Found, std::less<>> found_ = {};
};

}  // namespace reviewcast
