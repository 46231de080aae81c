// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "review/source_text.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// What a reader makes of a file's bytes, whatever its format: metadata and a list of blocks. Nothing in it
/// knows what a review is; the segmenter turns it into one.
struct Block {
    enum class Kind { paragraph, heading, list_item, quote, separator };
    Kind kind = Kind::paragraph;
    int level = 0;   ///< heading 1–6; list_item and quote: depth from 1; otherwise 0
    int number = 0;  ///< list_item of a numbered list: its number as written; otherwise 0
    SourceText text;
};

/// Something in the source that is not spoken, and why.
struct Dropped {
    Span source;
    std::string reason;  ///< "a rule between paragraphs", "control characters"
};

/// A key and its value as the file states them.
struct Field {
    std::string key;
    SourceText value;
};

struct Document {
    std::vector<Field> metadata;
    std::vector<Block> blocks;
    std::vector<Dropped> dropped;
};

}  // namespace reviewcast
