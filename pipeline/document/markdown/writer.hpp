// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Writes the blocks of a document from the pieces of text that a reader comes upon. White space is made
/// single, controls are dropped; a block begins with its first character, so that empty ones never come to
/// be.
class MarkdownWriter {
  public:
    MarkdownWriter(std::string_view source, Document& document) : source_(source), document_(document) {}

    /// What the next block is. Ends the one before.
    void begin(Block::Kind kind, int level = 0, int number = 0);
    /// Ends the block; the next one is of the same kind.
    void split();

    /// Bytes of the source as they stand.
    void copy(Span span);
    /// Characters that the source spells otherwise.
    void other(std::string_view chars, Span span);
    /// Text that was read from the source before.
    void copy_text(const SourceText& text);
    /// White space; `breaks` where it is a line break of the source.
    void space(Span span, bool breaks);

    void open_run(Emphasis kind);
    void close_run(Emphasis kind);
    /// Forgets runs that were never closed.
    void end_runs() { line_.open.clear(); }

    /// What is written from here on is dropped for that reason, until unmute() was called as often.
    void mute(std::string reason) { muted_.push_back(std::move(reason)); }
    void unmute();
    void drop(Span span, std::string_view reason);

    /// What is written from here on is no block, until release() hands it over.
    void capture();
    [[nodiscard]] SourceText release();

    /// The containers that are open, innermost last.
    void push_container(Container container) { containers_.push_back(std::move(container)); }
    void pop_container();
    [[nodiscard]] std::size_t container_depth() const { return containers_.size(); }
    /// The block that is being written is in that container, if it is in none.
    void contain_block(Container container) { of_block_ = std::move(container); }

    /// A block on its own, with the containers that are open.
    void add(Block block);

    /// Whether the block that is being written has text.
    [[nodiscard]] bool has_text() const { return !line_.text.chars.empty(); }
    [[nodiscard]] bool is_capturing() const { return !captures_.empty(); }
    [[nodiscard]] Block::Kind kind() const { return block_.kind; }
    /// The last character that was written; a space for none.
    [[nodiscard]] char last() const { return line_.text.chars.empty() ? ' ' : line_.text.chars.back(); }

  private:
    struct OpenRun {
        Emphasis kind;
        std::size_t begin;
    };
    struct Line {
        SourceText text = {};
        std::vector<std::size_t> breaks = {};
        std::optional<Span> space = {};
        bool space_breaks = false;
        std::vector<OpenRun> open = {};
    };

    void put_space(std::size_t end);
    void finish_runs();
    [[nodiscard]] const Container* container() const;

    std::string_view source_;
    Document& document_;
    Block block_ = {};
    Line line_ = {};
    std::vector<Line> captures_ = {};
    std::vector<std::string> muted_ = {};
    std::vector<Container> containers_ = {};
    std::optional<Container> of_block_ = {};
};

}  // namespace reviewcast
