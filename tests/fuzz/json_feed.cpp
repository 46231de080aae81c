// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed/feed.hpp"

#include "fuzz/targets.hpp"

namespace reviewcast {

Broken fuzz_json_feed(std::string_view bytes) {
    return check_feed(source_of_bytes(bytes), Format::json_feed);
}

}  // namespace reviewcast
