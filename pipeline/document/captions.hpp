// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace reviewcast {

/// Whether a picture's text alternative tells a listener something: words, not a file's name ("IMG_2034",
/// "cover.jpg") and not only that there is a picture ("poster", "Titelbild").
[[nodiscard]] bool is_telling_caption(std::string_view alternative);

/// Whether two texts have the same letters and digits, whatever their case and signs.
[[nodiscard]] bool same_words(std::string_view a, std::string_view b);

}  // namespace reviewcast
