// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.hpp"

#include <string>
#include <utility>
#include <vector>

namespace reviewcast {

/// An utterance that is said as it is written.
inline Utterance said(std::string text, Role role = Role::body, std::size_t section = 0,
                      bool ends_paragraph = true) {
    Utterance utterance;
    utterance.alignment = {{{0, text.size()}, {0, text.size()}}};
    utterance.written = text;
    utterance.spoken = std::move(text);
    utterance.language = "en";
    utterance.role = role;
    utterance.section = section;
    utterance.ends_paragraph = ends_paragraph;
    return utterance;
}

/// A script with as many sections as its utterances name.
inline Script script_of(std::vector<Utterance> utterances) {
    Script script;
    for (const auto& utterance : utterances)
        while (script.sections.size() <= utterance.section)
            script.sections.push_back({utterance.role, "Part " + std::to_string(script.sections.size() + 1)});
    script.utterances = std::move(utterances);
    return script;
}

}  // namespace reviewcast
