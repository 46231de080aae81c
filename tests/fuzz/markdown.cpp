// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/markdown.hpp"

#include "fuzz/targets.hpp"

namespace reviewcast {

Broken fuzz_markdown(std::string_view bytes) {
    return check_reader(source_of_bytes(bytes), read_markdown);
}

}  // namespace reviewcast
