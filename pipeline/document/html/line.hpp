// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// Text that is gathered from inline elements until a block ends it: white space is collapsed, references
/// are decoded, marked runs are kept.
class HtmlLine {
  public:
    HtmlLine(std::string_view source, std::vector<Dropped>& dropped) : source_(source), dropped_(dropped) {}

    /// Adds source[at] as text; raw text has no character references.
    void add_text(Span at, bool raw);
    /// A space that the source does not spell, between two elements that stand apart on the page.
    void add_gap(std::size_t at);
    /// A line break that the author made (`<br>`, a line of `<pre>`).
    void add_break(Span at);
    /// Adds characters for what the source shows otherwise (icons).
    void add_other(std::string_view chars, Span at);
    void open_link() { link_begin_ = text_.chars.size(); }
    void close_link();
    void open_run(Emphasis kind);
    void close_run();  ///< the one opened last

    [[nodiscard]] bool empty() const { return parts_.empty() && text_.chars.empty(); }
    /// Whether a break was added and no text after it.
    [[nodiscard]] bool ends_in_break() const { return space_.hard; }
    [[nodiscard]] bool ends_in_space() const { return space_.any; }
    /// The last code point; 0 for none.
    [[nodiscard]] char32_t last() const;

    /// A stretch of text and where in it a line break became a space.
    struct Part {
        SourceText text;
        std::vector<std::size_t> breaks;
        std::size_t links = 0;   ///< how many there are
        std::size_t linked = 0;  ///< bytes of the text that are in links
    };
    /// What was gathered, parted at the author's line breaks unless they are kept; those inside a sentence
    /// (before a small letter, after no stop) and those of the source are listed. Runs that are open go on
    /// in what follows.
    [[nodiscard]] std::vector<Part> take();

    /// The author's line breaks do not part the text: in headings and list items.
    void keep_breaks(bool keep) { keep_breaks_ = keep; }

  private:
    struct Space {
        Span at;
        bool any = false, newline = false, hard = false;
    };
    struct Open {
        Emphasis kind;
        std::size_t begin;
    };
    void add_space(Span at, bool newline);
    void add_chars(std::string_view chars, Span at);
    void add_word(Span at);
    void settle_space(char32_t next);
    void cut();
    void close(const Open& run);

    std::string_view source_;
    std::vector<Dropped>& dropped_;
    std::vector<Part> parts_;
    SourceText text_;
    std::vector<std::size_t> breaks_;
    Space space_;
    std::vector<Open> open_;
    bool keep_breaks_ = false;
    std::size_t link_begin_ = 0, links_ = 0, linked_ = 0;
};

}  // namespace reviewcast
