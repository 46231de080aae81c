// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// A stretch of what is written and the words that say it; either may be empty.
struct Link {
    Span written;
    Span spoken;
    friend bool operator==(const Link&, const Link&) = default;
};

/// Both texts side by side. The links are ordered, touch each other and cover both texts from end to end.
using Alignment = std::vector<Link>;

/// One sentence, or one line of the host's frame.
struct Utterance {
    std::string written;  ///< what the transcript prints; never empty
    std::string spoken;   ///< what the engine says; empty for marks that are only a pause
    Alignment alignment;
    std::string language;  ///< BCP 47
    Role role = Role::body;
    std::size_t section = 0;            ///< index into Script::sections
    Span source;                        ///< empty for lines of the frame
    std::vector<EmphasisRun> emphasis;  ///< in `written`
    bool ends_paragraph = false;
    bool is_heading = false;  ///< opens a section or a part of it
    bool is_frame = false;    ///< said by the host, not written by the reviewer
};

/// A part of the episode, and a chapter of it.
struct ScriptSection {
    Role role = Role::body;
    std::string title;                          ///< for chapters; never empty
    std::optional<std::size_t> review_section;  ///< index into Review::sections; nothing for the host's own
};

/// The episode as text. Utterances are ordered by section; every section has at least one.
struct Script {
    Review review;
    std::vector<ScriptSection> sections;
    std::vector<Utterance> utterances;
};

}  // namespace reviewcast
