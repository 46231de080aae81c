// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format.hpp"

#include "fuzz/targets.hpp"

namespace reviewcast {

Broken fuzz_format(std::string_view bytes) {
    Broken broken;
    Source source = source_of_bytes(bytes);
    for (const char* name : {"fuzz", "r.txt", "r.md", "r.html", "r.rst", "r.org", "r.xml", "r.json"}) {
        source.name = name;
        const Format format = detect_format(source);
        if (to_string(format).empty()) broken.emplace_back("a format has no name");
        if (detect_format(source) != format) broken.emplace_back("the same source has another format");
    }
    return broken;
}

}  // namespace reviewcast
