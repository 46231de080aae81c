// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/html.hpp"

#include "fuzz/targets.hpp"

namespace reviewcast {

Broken fuzz_html(std::string_view bytes) {
    return check_reader(source_of_bytes(bytes), read_html);
}

}  // namespace reviewcast
