// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "review/labels.hpp"

#include <cstddef>
#include <vector>

namespace reviewcast {

/// Where a review of a round-up may begin without a heading: a paragraph or item that opens with a title set
/// off from its text ("**Tallow** (2019). Slow and brown."), a numbered one with a title before its score, or
/// a line of title, year or maker, and score ("Tallow (2019) ★★★").
struct RoundUpEntry {
    std::size_t block = 0;     ///< index of what opens it
    Span title;                ///< the work's name in the block's text
    Span heading;              ///< the title with the year and the maker beside it
    Span rest;                 ///< what the block says besides
    bool in_sentence = false;  ///< the title is a part of its sentence: "*Tallow* is slow"
    bool states_work = false;  ///< the heading says year or maker
    bool before_colon = false;
};

/// All of them, in order. Whether they are reviews, the rest of the document has to say.
[[nodiscard]] std::vector<RoundUpEntry> find_entries(const std::vector<Block>& blocks,
                                                     const Lexicon& lexicon);

/// The blocks from an entry on up to `end`, with its heading as one. Where the title is a part of its
/// sentence, nothing is cut, and the name is among the metadata.
[[nodiscard]] Document document_of_entry(const std::vector<Block>& blocks, const RoundUpEntry& entry,
                                         std::size_t end);

}  // namespace reviewcast
