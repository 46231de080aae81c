// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plain_text.hpp"

#include "fuzz/targets.hpp"
#include "review/lexicon_for_tests.hpp"

namespace reviewcast {

Broken fuzz_plain_text(std::string_view bytes) {
    static const Lexicon lexicon(test_labels(), "en");
    return check_reader(source_of_bytes(bytes), [](const Source& source, const WarningSink&) {
        return read_plain_text(source.text, lexicon);
    });
}

}  // namespace reviewcast
