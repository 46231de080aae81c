// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/labels.hpp"

namespace reviewcast {

/// The project's own labels.
inline const LabelTable& test_labels() {
    static const LabelTable table = read_labels(REVIEWCAST_VOICES);
    return table;
}

/// They, for a language; empty for an unknown one.
inline Lexicon lexicon_in(const std::string& language) {
    return {test_labels(), language};
}

}  // namespace reviewcast
