// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/org/org.hpp"

#include "fuzz/targets.hpp"

namespace reviewcast {

Broken fuzz_org(std::string_view bytes) {
    return check_reader(source_of_bytes(bytes), read_org);
}

}  // namespace reviewcast
