// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace reviewcast {

/// What a file is called, as a title: "2021-09-01-quiet-week.txt" gives "Quiet week". Empty where it says
/// nothing.
[[nodiscard]] std::string title_of_file(const std::string& name);

}  // namespace reviewcast
