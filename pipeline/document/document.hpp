// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "document/source_text.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace reviewcast {

/// What the markup around a block says that the block is: a shortcode ("spoiler"), a template's argument
/// ("pros"), the summary of a `<details>`. It opens a section where a lexicon knows the words.
struct Container {
    SourceText name;       ///< empty for none
    bool is_text = false;  ///< words of the reviewer's, to be read out; else a name in the markup
};

/// What a reader makes of a file's bytes, whatever its format: metadata and a list of blocks. Nothing in it
/// knows what a review is; the segmenter turns it into one.
struct Block {
    /// table_row: one row in words ("Director: Ann Lee", "Story: PS5 8; PC 9"); caption: of a picture, or its
    /// text alternative where that is worth hearing; footnote: the text of a note.
    enum class Kind { paragraph, heading, list_item, quote, separator, table_row, caption, footnote };
    Kind kind = Kind::paragraph;
    int level = 0;   ///< heading 1–6; list_item and quote: depth from 1; otherwise 0
    int number = 0;  ///< list_item of a numbered list: its number as written; otherwise 0
    SourceText text;
    /// Where in text.chars a line break of the source became the space at that byte; ordered. Formats that
    /// join lines (Markdown, HTML, RST, Org) leave it to the segmenter whether the lines were lines of facts.
    std::vector<std::size_t> breaks = {};
    Container container = {};
    std::string language = {};  ///< BCP 47, where the markup states it for the block; otherwise empty
    /// list_item: the sign in front of it where reviewers mean something by it ('+', '-', '✓', '✗'); else 0.
    char32_t bullet = 0;
};

/// Something in the source that is not spoken, and why.
struct Dropped {
    Span source;
    std::string reason;  ///< "a rule between paragraphs", "control characters"
};

/// A key and its value as the file states them.
struct Field {
    /// As written; what is nested is joined by dots ("author.name", "itemReviewed.director.name"), each item
    /// of a list is a field of its own with the same key. Structured data of pages have schema.org's names
    /// whatever their syntax: "review.reviewRating.ratingValue".
    std::string key;
    SourceText value;
    std::string origin = {};  ///< what states it, for evidence: "front matter", "JSON-LD", "template call"
    Span source = {};         ///< key and value; the value's own where empty
};

struct Document {
    std::vector<Field> metadata;
    std::vector<Block> blocks;
    std::vector<Dropped> dropped;
};

/// The document of a text that was itself decoded from a source: every place in it becomes the place in that
/// source. `text` is what the document was read from.
[[nodiscard]] Document rebase(Document document, const SourceText& text);

}  // namespace reviewcast
