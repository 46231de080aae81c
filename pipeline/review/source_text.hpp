// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// How the reviewer marked a run of words.
enum class Emphasis { emphasis, strong, quotation, work_title };

/// A marked run: byte range in the text that carries it.
struct EmphasisRun {
    Emphasis kind = Emphasis::emphasis;
    Span at;
    friend bool operator==(const EmphasisRun&, const EmphasisRun&) = default;
};

/// Text as it is to be read, with the place of every byte in the source.
struct SourceText {
    /// Byte range of the text and the range of the source it came from. Equal sizes where it was copied as it is;
    /// other sizes where the source spells it otherwise (an entity, a line break that became a space).
    struct Piece {
        Span text;
        Span source;
        friend bool operator==(const Piece&, const Piece&) = default;
    };

    std::string chars;            ///< UTF-8; single spaces, no line breaks, none at the ends
    std::vector<Piece> pieces;    ///< ordered, touching, covering chars
    std::vector<EmphasisRun> runs;  ///< ordered by begin

    /// Source range of a range of chars.
    [[nodiscard]] Span source_of(Span range) const;
    /// A part as a text of its own: trimmed of spaces, with its pieces and the runs that lie in it.
    [[nodiscard]] SourceText part(Span range) const;
};

/// Copies source[span], with each run of white space as one space and none at the ends.
[[nodiscard]] SourceText copy_collapsed(const std::string& source, Span span);

}  // namespace reviewcast
