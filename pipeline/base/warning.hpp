// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace reviewcast {

/// Something was done, but the user should know.
struct Warning {
    std::string code;     ///< stable identifier in kebab-case, "long-token"
    std::string message;  ///< one line for a person
};

/// Where warnings go. The pipeline never prints; the program decides.
using WarningSink = std::function<void(Warning)>;

}  // namespace reviewcast
