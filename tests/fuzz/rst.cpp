// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rst/rst.hpp"

#include "fuzz/targets.hpp"

namespace reviewcast {

Broken fuzz_rst(std::string_view bytes) {
    return check_reader(source_of_bytes(bytes), read_rst);
}

}  // namespace reviewcast
