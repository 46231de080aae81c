// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
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

/// A part of what is written that is said otherwise, and why.
struct Rewrite {
    Span written;
    std::string_view rule;  ///< name of the rule that fired, "score"; static storage
    friend bool operator==(const Rewrite&, const Rewrite&) = default;
};

/// A work named in a sentence: one name, kept together and read as one.
struct TitleRun {
    Span at;               ///< in what is written, without quotation marks
    std::string language;  ///< BCP 47; empty where it is the sentence's own
    friend bool operator==(const TitleRun&, const TitleRun&) = default;
};

/// Words that are not pronounced as the utterance's language would pronounce them.
struct Pronunciation {
    Span spoken;           ///< whole words of what is said
    std::string ipa;       ///< International Phonetic Alphabet; empty: by the rules of `language`
    std::string language;  ///< BCP 47; empty where `ipa` says all
    std::string place;     ///< "file:line" of the lexicon's entry; empty where none says it
    friend bool operator==(const Pronunciation&, const Pronunciation&) = default;
};

/// One sentence, or one line of the host's frame.
struct Utterance {
    std::string written;  ///< what the transcript prints; never empty
    std::string spoken;   ///< what the engine says; empty for marks that are only a pause
    Alignment alignment;
    std::string language;  ///< BCP 47
    Role role = Role::body;
    std::size_t section = 0;                    ///< index into Script::sections
    Span source;                                ///< empty for lines of the frame
    std::vector<SourceText::Piece> pieces;      ///< the place of `written` in the source; ordered
    std::vector<EmphasisRun> emphasis;          ///< in `written`
    std::vector<TitleRun> titles;               ///< in `written`; ordered, disjoint
    std::vector<Rewrite> rewrites;              ///< in `written`; ordered
    std::vector<Pronunciation> pronunciations;  ///< in `spoken`; ordered, disjoint
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
