// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <string>
#include <string_view>
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
    /// Byte range of the text and the range of the source it came from. Equal sizes where it was copied as it
    /// is; other sizes where the source spells it otherwise (an entity, a line break that became a space, a
    /// letter with the mark of emphasis beside it).
    struct Piece {
        Span text;
        Span source;
        friend bool operator==(const Piece&, const Piece&) = default;
    };

    std::string chars;              ///< UTF-8; single spaces, no line breaks, none at the ends
    std::vector<Piece> pieces;      ///< ordered, touching, covering chars
    std::vector<EmphasisRun> runs;  ///< ordered by begin

    /// Source range of a range of chars.
    [[nodiscard]] Span source_of(Span range) const;
    /// Source range of all of it; empty where there is no text.
    [[nodiscard]] Span source() const { return source_of({0, chars.size()}); }
    /// A part as a text of its own: trimmed of spaces, with its pieces and the runs that lie in it, cut to
    /// it.
    [[nodiscard]] SourceText part(Span range) const;
};

/// Source range of a range of the text that the pieces (ordered, touching) cover; what lies outside them is
/// where they begin or end. Empty where there are none.
[[nodiscard]] Span source_of(const std::vector<SourceText::Piece>& pieces, Span range);

/// The pieces of a text that begins `by` bytes later.
[[nodiscard]] std::vector<SourceText::Piece> shifted(std::vector<SourceText::Piece> pieces, std::size_t by);

/// Copies source[span], with each run of white space as one space and none at the ends.
[[nodiscard]] SourceText copy_collapsed(const std::string& source, Span span);

/// Adds source[span] as it stands.
void append_copy(SourceText& text, std::string_view source, Span span);

/// Adds characters that the source spells otherwise in `source`.
void append_other(SourceText& text, std::string_view chars, Span source);

/// Adds characters that the source spells otherwise, which must never pass for a copy of it: where both are
/// of one length, what stands for the source is parted from it by a byte.
void append_spelled(SourceText& text, std::string_view chars, Span source);

/// Adds text.chars[range] of another text of the same source, with its pieces, without its runs.
void append_part(SourceText& text, const SourceText& from, Span range);

/// Lets the last character answer for the source up to `source_end`: closing marks that are not read out.
void widen_last(SourceText& text, std::size_t source_end);

}  // namespace reviewcast
