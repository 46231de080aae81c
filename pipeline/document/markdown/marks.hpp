// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "base/warning.hpp"
#include "document/source.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Something in a Markdown text that is not Markdown: a tag, a template's call, a comment.
struct MarkdownMark {
    enum class Kind {
        silent,          ///< a sign that is not read out
        dropped,         ///< left out with its content, for `reason`
        tag,             ///< an HTML tag
        call,            ///< a template's call
        directive,       ///< the line ":::spoiler" or ":::"
        callout,         ///< "[!NOTE]" at the start of a block quote
        spoiler_opens,   ///< ">!" and "||"
        spoiler_closes,  ///< "!<" and "||"
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    Kind kind = Kind::silent;
    bool alone = false;       ///< nothing but marks stands on its lines
    bool closes = false;      ///< the end of something
    const char* reason = "";  ///< why it is dropped
    Span at;
    std::size_t partner = none;  ///< index of what closes or opens it; none where nothing does
};

/// What to hand to a Markdown parser, and what was taken out of it.
struct MaskedMarkdown {
    /// Of the source's size: each byte stands where it stands in the source. Marks are blank where they stand
    /// alone, and filled with signs that Markdown gives no meaning where they stand in running text; some
    /// asterisks that mask letters are letters.
    std::string text;
    std::vector<MarkdownMark> marks;  ///< ordered, not overlapping
    bool lines_count = false;         ///< a forum's text: each line break is the author's
};

/// The marks in source.text from `body` on; what stands before is blank. Warns "unclosed-template-call".
[[nodiscard]] MaskedMarkdown mask_markdown(const Source& source, std::size_t body, const WarningSink& warn);

/// Finds for each mark that opens something the one that closes it. Warns of calls that need an end and have
/// none.
void pair_marks(const Source& source, std::vector<MarkdownMark>& marks, const WarningSink& warn);

/// Writes over the marks in `text`, and sets `alone`.
void fill_marks(std::string& text, std::vector<MarkdownMark>& marks);

/// Writes over what Markdown would take for emphasis and is none: asterisks that mask letters ("f*ck"). The
/// bytes that stand there then are letters.
void mask_lettered_asterisks(std::string& text);

/// Names that markup gives to a section of a review: "spoiler", "pros", "verdict". `name` is lower case.
[[nodiscard]] bool is_section_name(std::string_view name);

/// The section name among the words of a class or component ("review-pros", "ProsList"); empty for none.
[[nodiscard]] std::string section_name_in(std::string_view words);

}  // namespace reviewcast
