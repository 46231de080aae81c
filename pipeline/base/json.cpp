// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.hpp"

namespace reviewcast {

std::string to_text(const Json& value) {
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace reviewcast
