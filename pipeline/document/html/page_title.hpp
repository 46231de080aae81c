// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What a page's `<title>` and Open Graph title say, to find the line of the page that says the same.
class PageTitle {
  public:
    explicit PageTitle(const HtmlTree& tree);

    /// Whether a title holds these words, or these words the title.
    [[nodiscard]] bool holds(std::string_view text) const;
    /// Whether the text is a whole title, or a part of one between the signs that part titles (" – ", " | ").
    [[nodiscard]] bool has_part(std::string_view text) const;

  private:
    std::vector<std::string> titles_;  ///< as words with a space around each
    std::vector<std::string> parts_;
};

}  // namespace reviewcast
