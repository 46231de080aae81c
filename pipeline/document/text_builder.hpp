// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Stretches of the source, one a line, as one text joined by "\n": what marks inside of text are looked for
/// in. Keeps the place of every byte; white space is as written.
[[nodiscard]] SourceText join_lines(const std::string& source, const std::vector<Span>& lines);

/// Puts the text of a block together from what the marks in it leave. White space is collapsed, line breaks
/// are noted, control characters are listed as dropped.
class TextBuilder {
  public:
    explicit TextBuilder(std::vector<Dropped>& dropped) : dropped_(dropped) {}

    /// Adds a part of joined lines.
    void add(const SourceText& joined, Span range);
    /// Adds characters that the source spells otherwise in `source`; control characters must not be among
    /// them. They are a piece of their own even where both happen to be of one length.
    void add_other(std::string_view chars, Span source);
    /// Adds a space before what follows, if anything does. `source` is what it stands for: white space, or
    /// nothing.
    void add_space(Span source, bool is_break = false);
    /// Takes back a space that nothing has followed yet.
    void forget_space() { space_waits_ = false; }
    /// Lists a range of the source as not spoken.
    void drop(Span source, std::string reason);

    /// Where a run of emphasis that starts here begins; for close().
    [[nodiscard]] std::size_t open() const { return text_.chars.size(); }
    /// Ends the run that open() began, if it holds any text.
    void close(Emphasis kind, std::size_t begin);

    [[nodiscard]] bool empty() const { return text_.chars.empty(); }
    /// Whether anything was listed as not spoken.
    [[nodiscard]] bool has_dropped() const { return has_dropped_; }
    /// The last character added, 0 where there is none.
    [[nodiscard]] char32_t last() const;
    /// The block's text and breaks; ends the builder's work.
    void finish(Block& block);

  private:
    void flush_space();

    std::vector<Dropped>& dropped_;
    SourceText text_;
    std::vector<std::size_t> breaks_;
    Span space_;
    bool space_waits_ = false;
    bool is_break_ = false;
    bool has_dropped_ = false;
};

/// The text with single spaces, none at the ends and no control characters; those are listed in `dropped`.
[[nodiscard]] SourceText collapse(const SourceText& text, std::vector<Dropped>& dropped);

}  // namespace reviewcast
